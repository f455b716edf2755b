import type { BalanceDocument } from './document.ts';
import { layoutOf } from './layout.ts';
import { leanOf } from './lean.ts';
import { clientIn, namesIn, type Naming, quotedIn, tidy } from './names.ts';
import { isLarge, joinedTo, leanInWords } from './speech.ts';
import { balanceWords } from './words/words.ts';

/**
 * The drawing in words, paragraph by paragraph: whose beam, what weighs, what carries and where it helps, the weakest point
 * with the support there, how the beam lies, the agreement and the note. For readers who cannot see it, and the text layer of the PDF. Never a
 * number, never the private note.
 */
export function describeBalance(document: BalanceDocument, view: Naming): readonly string[] {
  const { sentences } = balanceWords(view.language);
  const client = clientIn(view);
  const { burdens, strengths, weakest } = document;
  const isEmpty = burdens.length === 0 && strengths.length === 0;
  const word = view.names === 'all' ? tidy(weakest?.word ?? '') : '';
  return [
    sentences.balance(client),
    isEmpty ? sentences.empty(client) : whatWeighs(document, view),
    isEmpty ? '' : whatCarries(document, view),
    weakest === null ? '' : whereItIsWeak(document, view, word),
    document.leans && !isEmpty ? sentences.leans[leanInWords(leanOf(document))] : '',
    ...ownWords(document, view),
  ].filter((text) => text !== '');
}

function whatWeighs(document: BalanceDocument, view: Naming): string {
  const { sentences } = balanceWords(view.language);
  const nameOf = namesIn(document, view);
  const quoted = quotedIn(document, view);
  const { burdens } = document;
  if (burdens.length === 0) return sentences.nothingWeighs;
  const large = burdens.filter(isLarge).map(({ id }) => quoted(id));
  const stacked = layoutOf(document).blocks.flatMap(({ burden, on }) =>
    on === null ? [] : [sentences.stands(quoted(burden.id), quoted(on))],
  );
  return [
    sentences.weighs(
      clientIn(view),
      burdens.map(({ id }) => nameOf(id)),
    ),
    ...(large.length === 0 ? [] : [sentences.weighsMuch(large)]),
    ...stacked,
  ].join(' ');
}

function whatCarries(document: BalanceDocument, view: Naming): string {
  const { sentences } = balanceWords(view.language);
  const nameOf = namesIn(document, view);
  const quoted = quotedIn(document, view);
  const { strengths, joins } = document;
  if (strengths.length === 0) return sentences.nothingCarries;
  const helped = joinedTo(joins, 'strength', 'burden');
  const large = strengths.filter(isLarge).map(({ id }) => nameOf(id));
  const there = new Set(extraAtWeakest(document));
  const extra = strengths
    .filter(({ id, extra: added }) => added && !there.has(id))
    .map(({ id }) => nameOf(id));
  return [
    sentences.carries(
      clientIn(view),
      strengths.map(({ id }) => nameOf(id)),
    ),
    ...(large.length === 0 ? [] : [sentences.carriesMuch(large)]),
    ...strengths.flatMap(({ id }) => {
      const burdens = helped.get(id);
      return burdens === undefined ? [] : [sentences.join(nameOf(id), burdens.map(quoted))];
    }),
    ...(extra.length === 0 ? [] : [sentences.extra(extra)]),
  ].join(' ');
}

function whereItIsWeak(document: BalanceDocument, view: Naming, word: string): string {
  const { sentences } = balanceWords(view.language);
  const there = extraAtWeakest(document).map(namesIn(document, view));
  return [sentences.weakest(word), ...(there.length === 0 ? [] : [sentences.extraThere(there)])].join(' ');
}

/** Millimetres beside the weakest point within which support is seen to stand there. */
const atThePoint = 25;

function extraAtWeakest({ burdens, strengths, weakest }: BalanceDocument): readonly string[] {
  if (weakest === null) return [];
  return layoutOf({ burdens, strengths })
    .triangles.filter(({ strength, x }) => strength.extra && Math.abs(x - weakest.place) <= atThePoint)
    .map(({ strength }) => strength.id);
}

/** What was written freely may hold names, so it goes when they go. */
function ownWords({ agreed, note }: BalanceDocument, { names, language }: Naming): readonly string[] {
  if (names === 'hidden') return [];
  const { sentences } = balanceWords(language);
  return [
    agreed.trim() === '' ? '' : sentences.agreed(agreed.trim()),
    note.trim() === '' ? '' : sentences.note(note.trim()),
  ];
}
