import type { Language } from '../../language/language.ts';
import type { Sheet } from '../../sheet/sheet.ts';
import { filledIn } from '../../sheet/words/words.ts';
import type { OwnOrganisation } from '../own-organisation.ts';
import { privacyWords } from '../words/words.ts';
import { dots, fields, heading, steps, text } from './parts.ts';
import { privacySheet } from './privacy-sheet.ts';

export interface BreachOptions {
  readonly organisation: OwnOrganisation;
  readonly language: Language;
}

/** What to do when data may have come into wrong hands (GDPR art. 33 and 34), and lines to note it on. To hang up beforehand. */
export function breachSheet({ organisation, language }: BreachOptions): Sheet {
  const words = privacyWords[language].breach;
  const contact = organisation.privacyContact.trim();
  const tell = filledIn(words.tell, { contact: contact === '' ? words.nobodyYet : contact });
  return privacySheet({
    language,
    date: '',
    title: words.title,
    subtitle: words.subtitle,
    parts: (width) => [
      [
        ...text(words.lead, width),
        ...heading(words.firstHour, width),
        ...steps([words.stop, tell, words.write, words.keep, words.passwords], width),
        ...heading(words.hours, width),
        ...dots([words.authority, words.highRisk, words.late, words.record], width),
        ...heading(words.laptop, width),
        ...dots([words.locked, words.open, words.known, words.copies, words.after], width),
      ],
      [
        ...heading(words.notes, width),
        ...fields(
          [
            { label: words.what, value: '', lines: 3 },
            { label: words.when, value: '', lines: 1 },
            { label: words.noticed, value: '', lines: 1 },
            { label: words.whose, value: '', lines: 2 },
            { label: words.which, value: '', lines: 2 },
            { label: words.state, value: '', lines: 2 },
            { label: words.done, value: '', lines: 3 },
            { label: words.told, value: '', lines: 2 },
            { label: words.decided, value: '', lines: 2 },
          ],
          width,
        ),
      ],
    ],
  });
}
