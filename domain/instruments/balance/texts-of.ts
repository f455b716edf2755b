import type { BalanceDocument } from './document.ts';

/** Everything that somebody typed in it. */
export const textsOf = ({
  burdens,
  strengths,
  weakest,
  agreed,
  note,
  privateNote,
}: BalanceDocument): readonly string[] => [
  ...[...burdens, ...strengths].flatMap((each) => [each.text, each.note]),
  weakest?.word ?? '',
  agreed,
  note,
  privateNote,
];
