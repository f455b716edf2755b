import type { SheetContext } from '../../sheet/sheet.ts';
import { tidy } from '../tidy.ts';
import { hasEnded } from './agreements.ts';
import { type ReferralDocument, type Stone, stones } from './document.ts';
import { entriesAt, type Telling } from './entries.ts';
import { referralWords } from './words/words.ts';

/** A referral in sentences, stone by stone, for who cannot see it. What was not talked about is not said. */
export function describeReferral(
  document: ReferralDocument,
  { clientName, language }: Pick<SheetContext, 'clientName' | 'language'>,
  names: Telling['names'] = 'all',
): readonly string[] {
  const words = referralWords(language);
  const { description } = words;
  const need = tidy(document.need);
  return [
    description.opening(names === 'all' ? clientName : words.hiddenClient),
    ...(need === '' ? [] : [description.need(need)]),
    ...(hasEnded(document) ? [words.ended] : []),
    ...stones.flatMap((stone) => toldAt(document, stone, { language, names })),
  ];
}

/** Lines of a list, parted in a sentence. */
const inOneLine = (text: string): string => tidy(text.trim().replace(/\s*\n\s*/gu, '; '));

function toldAt(document: ReferralDocument, stone: Stone, telling: Telling): readonly string[] {
  const words = referralWords(telling.language);
  const entries = entriesAt(document, stone, telling);
  const { state } = document.stones[stone];
  if (entries.length === 0 && state === 'open') return [];
  const said = entries.map(({ label, text }) => words.description.answer(label, inOneLine(text)));
  return [words.description.at(words.stones[stone].name, words.states[state]), ...said];
}
