import { lifeDomainWords } from '../../life-domains/words.ts';
import { tidy } from '../tidy.ts';
import { centreSubject, type MindmapDocument, type MindmapNode } from './document.ts';
import { treeOf } from './tree.ts';
import type { MindmapView } from './view.ts';
import { mindmapWords } from './words/words.ts';

/** How a node or the middle, by its id, is called in a sentence. */
export type NameOf = (id: string) => string;

export type Naming = Pick<MindmapView, 'clientName' | 'language' | 'names'>;

/** What stands in a node: its text, or the name of its life domain when it has none; empty when there is nothing to say. */
export function nodeText({ text, domain }: MindmapNode, { language }: Pick<MindmapView, 'language'>): string {
  const own = tidy(text);
  return own === '' && domain !== null ? lifeDomainWords(domain, language).name : own;
}

/** What stands in the middle: what was written there, or the calling name, or the usual words for work. */
export function centreText({ centre }: Pick<MindmapDocument, 'centre'>, view: Naming): string {
  const words = mindmapWords(view.language);
  const own = ownCentreText(centre.text, view);
  if (own !== '') return own;
  if (centre.about === 'work') return words.work;
  return view.names === 'all' && view.clientName !== '' ? view.clientName : words.me;
}

/** The client’s own wording stands between quotation marks, and nothing is without a name. */
export function namesIn({ nodes, centre }: MindmapDocument, view: Naming): NameOf {
  const words = mindmapWords(view.language);
  const { byId } = treeOf(nodes);
  const middle = (): string => {
    const own = ownCentreText(centre.text, view);
    if (own !== '') return words.quoted(own);
    return centre.about === 'work' ? words.aboutWork : clientIn(view);
  };
  return (id) => {
    const node = byId.get(id);
    if (node === undefined) return id === centreSubject ? middle() : '';
    const text = nodeText(node, view);
    if (text === '') return words.unnamed[node.parent === null ? 'branch' : 'node'];
    return tidy(node.text) === '' ? text : words.quoted(text);
  };
}

/** What was written in the middle, without the calling name when that is hidden. */
function ownCentreText(text: string, { clientName, names }: Naming): string {
  const own = tidy(text);
  const tells =
    clientName !== '' && own.toLocaleLowerCase('nl-BE').includes(clientName.toLocaleLowerCase('nl-BE'));
  return names === 'hidden' && tells ? '' : own;
}

export const clientIn = ({ clientName, language, names }: Naming): string =>
  names === 'all' && clientName !== '' ? clientName : mindmapWords(language).hiddenClient;
