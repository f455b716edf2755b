import { tidy } from '../tidy.ts';
import { centreSubject, marks, type MindmapDocument, type MindmapNode } from './document.ts';
import { clientIn, type NameOf, namesIn, type Naming } from './names.ts';
import { readingOrder, treeOf } from './tree.ts';
import { mindmapWords } from './words/words.ts';

/**
 * The map in words, paragraph by paragraph: what stands in the middle and which branches there are, one paragraph for each
 * branch with all that hangs on it, what hangs together, what gives strength and what makes it hard, what that does for work,
 * and the note. For readers who cannot see it, and the text layer of the PDF. Never the private note, never a count.
 */
export function describeMindmap(document: MindmapDocument, view: Naming): readonly string[] {
  const { sentences } = mindmapWords(view.language);
  const nameOf = namesIn(document, view);
  const branches = treeOf(document.nodes).childrenOf(null);
  const middle = sentences.centre(document.centre.about, clientIn(view), ownCentre(document, view));
  const which =
    branches.length === 0
      ? sentences.empty(clientIn(view))
      : sentences.branches(branches.map(({ id }) => nameOf(id)));
  const note = document.note.trim();
  return [
    `${middle} ${which}`,
    ...branches.map((branch) => branchInWords(document, branch, nameOf, view)),
    ...[linksInWords, marksInWords, effectsInWords].flatMap((say) => {
      const said = say(document, view);
      return said.length === 0 ? [] : [said.join(' ')];
    }),
    ...(note === '' || view.names === 'hidden' ? [] : [sentences.note(note)]),
  ];
}

/** What was written in the middle itself, as a sentence may say it. */
function ownCentre(document: MindmapDocument, view: Naming): string {
  if (tidy(document.centre.text) === '') return '';
  const name = namesIn(document, view)(centreSubject);
  return name === clientIn(view) || name === mindmapWords(view.language).aboutWork ? '' : name;
}

/** "Bij Gezin staan …. Onder … hangt …": a branch, then everything below it that has something below it. */
function branchInWords(
  { nodes }: MindmapDocument,
  branch: MindmapNode,
  nameOf: NameOf,
  { language }: Naming,
): string {
  const { sentences } = mindmapWords(language);
  const { childrenOf } = treeOf(nodes);
  const said = readingOrder(childrenOf, [branch]).flatMap(({ id }) => {
    const below = childrenOf(id).map((child) => nameOf(child.id));
    if (id === branch.id) {
      return [
        below.length === 0 ? sentences.bareBranch(nameOf(id)) : sentences.branchWith(nameOf(id), below),
      ];
    }
    return below.length === 0 ? [] : [sentences.below(nameOf(id), below)];
  });
  return said.join(' ');
}

/** What has influence on what, one sentence for each arrow. */
export function linksInWords(document: MindmapDocument, view: Naming): readonly string[] {
  const { sentences } = mindmapWords(view.language);
  const nameOf = namesIn(document, view);
  return document.links.map(({ from, to, text, both }) =>
    (both ? sentences.bothWays : sentences.link)(nameOf(from), nameOf(to), tidy(text)),
  );
}

/** What is marked, one sentence for each mark that occurs. */
export function marksInWords(
  document: MindmapDocument,
  view: Naming,
  which: readonly MindmapNode['marks'][number][] = marks,
): readonly string[] {
  const { sentences } = mindmapWords(view.language);
  return which.flatMap((mark) => {
    const names = namesOf(document, view, (node) => node.marks.includes(mark));
    return names.length === 0 ? [] : [sentences.marked[mark](clientIn(view), names)];
  });
}

/** What helps and what hinders on the road to work. */
export function effectsInWords(document: MindmapDocument, view: Naming): readonly string[] {
  const { sentences } = mindmapWords(view.language);
  return (['helps', 'hinders'] as const).flatMap((effect) => {
    const names = namesOf(document, view, (node) => node.work === effect);
    return names.length === 0 ? [] : [sentences.effects[effect](names)];
  });
}

function namesOf(
  document: MindmapDocument,
  view: Naming,
  isMeant: (node: MindmapNode) => boolean,
): readonly string[] {
  const nameOf = namesIn(document, view);
  return readingOrder(treeOf(document.nodes).childrenOf)
    .filter(isMeant)
    .map(({ id }) => nameOf(id));
}
