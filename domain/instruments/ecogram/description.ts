import { circles, clientEnd, type EcogramDocument, type Relation } from './document.ts';
import { namesIn, relationInWords } from './names.ts';
import type { EcogramView } from './view.ts';
import { ecogramWords } from './words/words.ts';

/**
 * The drawing in words, paragraph by paragraph: whose network, who is there, every relation, and the note. For readers who
 * cannot see it, and the text layer of the PDF. Never a count, never the private note.
 */
export function describeEcogram(
  document: EcogramDocument,
  view: Pick<EcogramView, 'clientName' | 'language' | 'names'>,
): readonly string[] {
  const { sentences } = ecogramWords(view.language);
  const nameOf = namesIn(document, view);
  const client = nameOf(clientEnd);
  if (document.actors.length === 0)
    return [sentences.network(client), sentences.empty(client), ...noteOf(document, view)];
  const withClient = document.relations.filter(isWithClient);
  const others = document.relations.filter((relation) => !isWithClient(relation));
  const paragraph = (relations: readonly Relation[]): string =>
    relations.map((relation) => relationInWords(relation, nameOf, view.language)).join(' ');
  return [
    sentences.network(client),
    whoIsThere(document, view),
    paragraph(withClient),
    paragraph(others),
    unjoined(document, view),
    ...noteOf(document, view),
  ].filter((text) => text !== '');
}

const isWithClient = ({ first, second }: Relation): boolean => first === clientEnd || second === clientEnd;

type Naming = Pick<EcogramView, 'clientName' | 'language' | 'names'>;

function whoIsThere(document: EcogramDocument, view: Naming): string {
  const { sentences } = ecogramWords(view.language);
  const nameOf = namesIn(document, view);
  const called = document.actors.map((actor) => {
    const name = nameOf(actor.id);
    const role = view.names === 'all' ? actor.role.trim() : '';
    if (role !== '') return { circle: actor.circle, text: `${name} (${role})` };
    return { circle: actor.circle, text: actor.kind === 'group' ? sentences.group(name) : name };
  });
  if (called.every(({ circle }) => circle === null)) {
    return sentences.around(
      nameOf(clientEnd),
      called.map(({ text }) => text),
    );
  }
  return [...circles, null]
    .map((circle) => ({
      circle,
      names: called.filter((each) => each.circle === circle).map(({ text }) => text),
    }))
    .filter(({ names }) => names.length > 0)
    .map(({ circle, names }) => sentences.circle(circle, names))
    .join(' ');
}

function unjoined(document: EcogramDocument, view: Naming): string {
  const joined = new Set(document.relations.flatMap(({ first, second }) => [first, second]));
  const alone = document.actors.filter(({ id }) => !joined.has(id));
  const nameOf = namesIn(document, view);
  if (alone.length === 0) return '';
  return ecogramWords(view.language).sentences.unjoined(alone.map(({ id }) => nameOf(id)));
}

/** A note may hold names, so it goes when they go. */
function noteOf(document: EcogramDocument, view: Naming): readonly string[] {
  const note = document.note.trim();
  return note === '' || view.names === 'hidden' ? [] : [ecogramWords(view.language).sentences.note(note)];
}
