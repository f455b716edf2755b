import type { ReferralCommand } from '../instruments/referral/commands.ts';
import { mostCandidates, type Candidate, type ReferralDocument } from '../instruments/referral/document.ts';
import { beginning, notThere, originOf, type Gift, type NewId, type Present } from './gift.ts';

const longestName = 500;
const longestNeed = 50_000;

export const standsInReferral = ({ need, origin, candidates }: ReferralDocument): readonly Present[] => [
  ...linesOf(need).map((text) => ({ text, origin })),
  ...namesOf(candidates),
];

const namesOf = (candidates: readonly Candidate[]): readonly Present[] =>
  candidates.map(({ name, origin }) => ({ text: name, origin }));

/**
 * Commands that bring gifts into a referral: a service becomes a candidate, anything else is the need, under what stands there
 * already. The need takes the life domain of the first when it has none yet.
 */
export function giveToReferral(
  document: ReferralDocument,
  gifts: readonly Gift[],
  newId: NewId,
): readonly ReferralCommand[] {
  const candidates = notThere(
    gifts.filter(({ kind }) => kind === 'service'),
    namesOf(document.candidates),
  )
    .slice(0, mostCandidates - document.candidates.length)
    .map((gift) => candidateOf(gift, newId()));
  const need = needOf(
    document,
    gifts.filter(({ kind }) => kind !== 'service'),
  );
  return [
    ...(need === undefined ? [] : [need]),
    ...(candidates.length === 0 ? [] : [{ do: 'add-candidates' as const, candidates }]),
  ];
}

const candidateOf = (gift: Gift, id: string): Candidate => ({
  id,
  name: beginning(gift.text, longestName),
  source: 'ecogram',
  for: '',
  against: '',
  organisationId: null,
  ...originOf(gift),
});

function needOf(document: ReferralDocument, gifts: readonly Gift[]): ReferralCommand | undefined {
  const there = new Set(linesOf(document.need));
  const fresh = gifts.filter(({ text }) => !document.need.includes(text) && !there.has(text.trim()));
  const [first] = fresh;
  if (first === undefined) return undefined;
  const before = document.need.trim() === '' ? [] : [document.need];
  const origin = document.origin ?? (before.length === 0 ? first.origin : undefined);
  return {
    do: 'set-need',
    text: beginning([...before, ...fresh.map(({ text }) => text)].join('\n'), longestNeed),
    domain: document.domain ?? first.domain,
    ...(origin !== undefined && { origin }),
  };
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
