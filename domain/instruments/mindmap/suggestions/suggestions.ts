import type { Language } from '../../../language/language.ts';
import { type LifeDomain, lifeDomains } from '../../../life-domains/life-domains.ts';
import type { MindmapDocument } from '../document.ts';
import { readingOrder, treeOf } from '../tree.ts';
import { englishSuggestions } from './en.ts';
import { dutchSuggestions } from './nl.ts';
import type { SuggestionWords } from './suggestion-words.ts';

const inLanguage: Readonly<Record<Language, SuggestionWords>> = {
  nl: dutchSuggestions,
  en: englishSuggestions,
};

/** Questions to ask about one life domain. */
export const questionsAbout = (domain: LifeDomain, language: Language): readonly string[] =>
  inLanguage[language][domain].questions;

/** The life domains that are not a branch of the map yet, in their fixed order. */
export function domainsNotIn({ nodes }: Pick<MindmapDocument, 'nodes'>): readonly LifeDomain[] {
  const there = new Set(nodes.map(({ domain }) => domain));
  return lifeDomains.filter((domain) => !there.has(domain));
}

/**
 * What often belongs to a life domain and does not hang below its branches yet, however deep. Only to offer: nothing is ever
 * chosen beforehand. Capitals and spaces make no difference.
 */
export function suggestionsFor(
  domain: LifeDomain,
  document: Pick<MindmapDocument, 'nodes'>,
  language: Language,
): readonly string[] {
  const there = textsBelow(domain, document);
  return inLanguage[language][domain].contents.filter((text) => !there.has(plain(text)));
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLocaleLowerCase('nl-BE');

/** The texts in the branches of one domain, also in what hangs deeper. */
function textsBelow(domain: LifeDomain, { nodes }: Pick<MindmapDocument, 'nodes'>): ReadonlySet<string> {
  const { childrenOf } = treeOf(nodes);
  const branches = childrenOf(null).filter((branch) => branch.domain === domain);
  return new Set(readingOrder(childrenOf, branches).map(({ text }) => plain(text)));
}
