import type { Round, ScaleAnswer, ScaleQuestionsDocument } from './document.ts';

/** The document with the calling name of the client out of everything that was typed; names of others stay as they were typed. */
export function withoutName(
  document: ScaleQuestionsDocument,
  name: string,
  instead: string,
): ScaleQuestionsDocument {
  const called = name.trim();
  if (called === '') return document;
  const escaped = called.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const found = new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'giu');
  const hide = (text: string): string => text.replace(found, () => instead);
  const answer = (each: ScaleAnswer): ScaleAnswer => ({
    ...each,
    notes: Object.fromEntries(Object.entries(each.notes).map(([prompt, text]) => [prompt, hide(text)])),
    corrections: each.corrections.map(({ score, date, reason }) => ({ score, date, reason: hide(reason) })),
  });
  const round = (each: Round): Round => ({
    ...each,
    place: hide(each.place),
    answers: each.answers.map(answer),
  });
  const { version, rounds, note, privateNote } = document;
  return { version, rounds: rounds.map(round), note: hide(note), privateNote: hide(privateNote) };
}
