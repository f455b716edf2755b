import type { Language } from '../../language/language.ts';
import { dayInFigures } from '../../sheet/days.ts';
import type { Sheet } from '../../sheet/sheet.ts';
import { filledIn } from '../../sheet/words/words.ts';
import type { OwnOrganisation } from '../own-organisation.ts';
import { privacyWords } from '../words/words.ts';
import { fields, text } from './parts.ts';
import { privacySheet } from './privacy-sheet.ts';

export interface RegisterOptions {
  readonly organisation: OwnOrganisation;
  readonly language: Language;
  /** yyyy-mm-dd. */
  readonly date: string;
}

/**
 * The entry for the register of processing activities (GDPR art. 30), as far as Houvast can know it; what only the organisation
 * knows has lines to write on.
 */
export function registerSheet({ organisation, language, date }: RegisterOptions): Sheet {
  const words = privacyWords[language].register;
  const { name, reach, privacyContact, retentionMonths } = organisation;
  const kept = retentionMonths === null ? '' : keptFor(retentionMonths, language);
  return privacySheet({
    language,
    date: dayInFigures(date),
    title: words.title,
    subtitle: words.subtitle,
    parts: (width) => [
      [
        ...text(words.lead, width),
        ...fields(
          [
            {
              label: words.controller,
              value: [name, reach].filter((part) => part.trim() !== '').join('\n'),
              lines: 2,
            },
            { label: words.contact, value: privacyContact },
            { label: words.purpose, value: words.purposeIs },
            { label: words.ground, value: '', lines: 2 },
            { label: words.people, value: words.peopleAre },
            { label: words.data, value: words.dataAre },
            { label: words.special, value: words.specialAre },
            { label: words.specialGround, value: '', lines: 2 },
            { label: words.recipients, value: words.recipientsAre },
            { label: words.outside, value: words.outsideIs },
            { label: words.retention, value: kept, lines: 2 },
            { label: words.security, value: words.securityIs },
            { label: words.ownSecurity, value: '', lines: 3 },
            { label: words.rights, value: words.rightsAre },
            { label: words.assessment, value: '', lines: 1 },
            { label: words.checked, value: '', lines: 2 },
          ],
          width,
        ),
      ],
    ],
  });
}

function keptFor(months: number, language: Language): string {
  const words = privacyWords[language].register;
  if (months % 12 !== 0) return filledIn(words.keptMonths, { count: months });
  const years = months / 12;
  return filledIn(years === 1 ? words.keptYear : words.keptYears, { count: years });
}
