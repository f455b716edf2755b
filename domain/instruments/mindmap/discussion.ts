import type { Language } from '../../language/language.ts';
import { effectsInWords, linksInWords, marksInWords } from './description.ts';
import type { MindmapDocument } from './document.ts';
import { namesIn, type Naming } from './names.ts';
import { treeOf } from './tree.ts';
import { mindmapWords } from './words/words.ts';

/** One topic to talk about: what the map shows, said without a verdict. */
export interface DiscussionPart {
  readonly topic: 'map' | 'first' | 'strengths' | 'hard' | 'together' | 'work';
  readonly title: string;
  readonly sentences: readonly string[];
}

/** What there is to talk about on a map: its branches, what comes first, strengths, obstacles, what hangs together, work. */
export function discussMindmap(
  document: MindmapDocument,
  { clientName, language }: { readonly clientName: string; readonly language: Language },
): readonly DiscussionPart[] {
  const view: Naming = { clientName, language, names: 'all' };
  const { discussion } = mindmapWords(language);
  const hard = marksInWords(document, view, ['obstacle']);
  const all: readonly DiscussionPart[] = [
    { topic: 'map', title: discussion.map, sentences: branchesInWords(document, view) },
    {
      topic: 'first',
      title: discussion.first,
      sentences: orElse(marksInWords(document, view, ['first', 'wish']), discussion.noFirst),
    },
    {
      topic: 'strengths',
      title: discussion.strengths,
      sentences: orElse(marksInWords(document, view, ['strength', 'keep']), discussion.noStrengths),
    },
    { topic: 'hard', title: discussion.hard, sentences: hard },
    {
      topic: 'together',
      title: discussion.together,
      sentences: orElse(linksInWords(document, view), discussion.noLinks),
    },
    {
      topic: 'work',
      title: discussion.work,
      sentences: orElse(effectsInWords(document, view), discussion.noWork),
    },
  ];
  return all.filter(({ sentences }) => sentences.length > 0);
}

const orElse = (sentences: readonly string[], otherwise: string): readonly string[] =>
  sentences.length === 0 ? [otherwise] : sentences;

function branchesInWords(document: MindmapDocument, view: Naming): readonly string[] {
  const { sentences, discussion } = mindmapWords(view.language);
  const nameOf = namesIn(document, view);
  const { childrenOf } = treeOf(document.nodes);
  const branches = childrenOf(null);
  if (branches.length === 0) return [sentences.empty(view.clientName)];
  const bare = branches.filter(({ id }) => childrenOf(id).length === 0).map(({ id }) => nameOf(id));
  return [
    sentences.branches(branches.map(({ id }) => nameOf(id))),
    ...(bare.length === 0 ? [] : [discussion.open(bare)]),
  ];
}
