import { type ReferralDocument, stones } from './document.ts';

/** Everything that somebody typed in a referral, for searching. */
export function textsOf(document: ReferralDocument): readonly string[] {
  const { need, candidates, service, appointment, contactWhen, note, privateNote } = document;
  const { when, ...words } = appointment;
  const lines = [...document.share, ...document.bring, ...document.ask, ...document.checks];
  return [
    need,
    ...stones.flatMap((stone) => Object.values(document.stones[stone].answers)),
    ...stones.map((stone) => document.stones[stone].note),
    ...candidates.flatMap((candidate) => [candidate.name, candidate.for, candidate.against]),
    ...Object.values(service),
    ...lines.map(({ text }) => text),
    ...Object.values(words),
    when.text,
    contactWhen.text,
    note,
    privateNote,
  ].filter((text) => text.trim() !== '');
}
