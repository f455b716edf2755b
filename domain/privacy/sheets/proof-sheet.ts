import type { Language } from '../../language/language.ts';
import { dayInFigures, dayInWords } from '../../sheet/days.ts';
import type { Sheet } from '../../sheet/sheet.ts';
import { numberOf } from '../erasing.ts';
import type { Erasure } from '../erasure.ts';
import type { OwnOrganisation } from '../own-organisation.ts';
import { privacyWords } from '../words/words.ts';
import { fields, heading, text, ticks } from './parts.ts';
import { privacySheet } from './privacy-sheet.ts';

export interface ProofOptions {
  readonly erasure: Erasure;
  readonly organisation: OwnOrganisation;
  readonly language: Language;
  /** The day on which it was erased, where this computer is, yyyy-mm-dd. */
  readonly day: string;
  /** The time, hh:mm. */
  readonly time: string;
}

/** Proof that a file was erased: when, how much and why, and of whom nothing. */
export function proofSheet({ erasure, organisation, language, day, time }: ProofOptions): Sheet {
  const words = privacyWords[language].proof;
  const { counts, reason, backups } = erasure;
  const amounts = [
    [words.conversations, counts.conversations],
    [words.worksheets, counts.worksheets],
    [words.moments, counts.moments],
    [words.agreements, counts.agreements],
    [words.consents, counts.consents],
    [words.searchEntries, counts.searchEntries],
    [words.backups, backups],
  ] as const;
  return privacySheet({
    language,
    date: dayInFigures(day),
    title: words.title,
    subtitle: words.subtitle,
    parts: (width) => [
      [
        ...text(words.lead, width),
        ...fields(
          [
            { label: words.number, value: numberOf(erasure) },
            { label: words.organisation, value: organisation.name },
            { label: words.when, value: `${dayInWords(day, language)}, ${time}` },
            { label: words.reason, value: words.reasons[reason] },
            { label: words.gone, value: amounts.map(([name, count]) => `${name}: ${count}`).join('\n') },
          ],
          width,
        ),
        ...heading(words.elsewhere, width),
        ...text(words.elsewhereLead, width),
        ...ticks([words.files, words.handovers, words.copies, words.paper, words.mail], width),
        ...heading(words.signing, width),
        ...fields(
          [
            { label: words.name, value: '' },
            { label: words.signature, value: '', lines: 2 },
          ],
          width,
        ),
      ],
    ],
  });
}
