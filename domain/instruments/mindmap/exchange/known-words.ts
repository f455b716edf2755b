import { languages } from '../../../language/language.ts';
import { lifeDomains, type LifeDomain } from '../../../life-domains/life-domains.ts';
import { lifeDomainWords } from '../../../life-domains/words.ts';
import { effects, marks, type Centre, type Effect, type Mark } from '../document.ts';
import { mindmapWords } from '../words/words.ts';

const key = (text: string): string => text.toLowerCase();

/** What the words of both languages stand for: a text that says just this, says it of a thought. */
const domainsByName: ReadonlyMap<string, LifeDomain> = new Map(
  languages.flatMap((language) =>
    lifeDomains.map((domain): [string, LifeDomain] => [key(lifeDomainWords(domain, language).name), domain]),
  ),
);
const marksByName: ReadonlyMap<string, Mark> = new Map(
  languages.flatMap((language) =>
    marks.map((mark): [string, Mark] => [key(mindmapWords(language).marks[mark]), mark]),
  ),
);
const effectsByName: ReadonlyMap<string, Effect> = new Map(
  languages.flatMap((language) =>
    effects.map((effect): [string, Effect] => [key(mindmapWords(language).effects[effect]), effect]),
  ),
);
const usualMiddles: ReadonlyMap<string, Centre['about']> = new Map(
  languages.flatMap((language): [string, Centre['about']][] => [
    [key(mindmapWords(language).me), 'client'],
    [key(mindmapWords(language).work), 'work'],
  ]),
);

export const domainNamed = (text: string): LifeDomain | null => domainsByName.get(key(text)) ?? null;
export const markNamed = (text: string): Mark | null => marksByName.get(key(text)) ?? null;
export const effectNamed = (text: string): Effect | null => effectsByName.get(key(text)) ?? null;

/** The middle as a map keeps it: without a text where a file has the usual words of either language. */
export function middleFrom(
  text: string,
  about: Centre['about'] | null,
): { text: string; about: Centre['about'] } {
  const usual = usualMiddles.get(key(text));
  if (usual !== undefined && (about === null || about === usual)) return { text: '', about: usual };
  return { text, about: about ?? 'client' };
}

/** A branch as a map keeps it: without a text where a file has the name of its life domain. */
export function branchFrom(
  text: string,
  domain: LifeDomain | null,
): { text: string; domain: LifeDomain | null } {
  const named = domainNamed(text);
  return named !== null && (domain === null || domain === named)
    ? { text: '', domain: named }
    : { text, domain };
}
