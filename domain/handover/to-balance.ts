import type { BalanceCommand } from '../instruments/balance/commands.ts';
import {
  longestNote,
  longestText,
  mostBurdens,
  mostStrengths,
  type BalanceDocument,
  type Burden,
  type Strength,
} from '../instruments/balance/document.ts';
import { editBalance } from '../instruments/balance/edits.ts';
import { nextBurdenPlace, nextStrengthPlace } from '../instruments/balance/placing.ts';
import { lineAndNote, notThere, originOf, type Gift, type NewId, type Present } from './gift.ts';

type Adding = Extract<BalanceCommand, { do: 'add' }>;

/** What a balance has a place for: what carries comes under the beam, what weighs upon it. */
export const balanceTakes = ({ kind }: Gift): boolean => kind === 'strength' || kind === 'burden';

export const standsOnBalance = ({ burdens, strengths }: BalanceDocument): readonly Present[] => [
  ...burdens,
  ...strengths,
];

/** One command that puts gifts on a balance, each where the next one of its kind would come. Its size is for the client to say. */
export function giveToBalance(document: BalanceDocument, gifts: readonly Gift[], newId: NewId): Adding {
  const burdens: Burden[] = [];
  const strengths: Strength[] = [];
  let present = document;
  for (const gift of notThere(gifts.filter(balanceTakes), standsOnBalance(document), longestText)) {
    const { line, note } = lineAndNote(gift.text, longestText, longestNote);
    const common = { id: newId(), text: line, size: 1, note, ...originOf(gift) };
    const one = adding([], []);
    if (gift.kind === 'burden' && present.burdens.length < mostBurdens) {
      one.burdens.push({ ...common, ...nextBurdenPlace(present) });
    } else if (gift.kind === 'strength' && present.strengths.length < mostStrengths) {
      one.strengths.push({ ...common, place: nextStrengthPlace(present).place, extra: false });
    }
    burdens.push(...one.burdens);
    strengths.push(...one.strengths);
    present = editBalance(present, one);
  }
  return adding(burdens, strengths);
}

const adding = (burdens: Burden[], strengths: Strength[]): Adding => ({
  do: 'add',
  burdens,
  strengths,
  joins: [],
});
