import type { Instrument } from '../instrument.ts';
import { writtenComparisonSheet } from '../written/comparison-sheet.ts';
import { type VacancyCommand, vacancyCommandSchema } from './commands.ts';
import { emptyVacancy, type VacancyDocument, vacancySchema } from './document.ts';
import { editVacancy } from './edits.ts';
import { vacancySheet } from './sheet.ts';
import { upgradeVacancy } from './upgrade.ts';

/** The vacancy (De vacature). Source: Generalistisch Werkt (OASeS, Recht-Op, De Ploeg, Weerwerk). */
export const vacancy: Instrument<VacancyDocument, VacancyCommand> = {
  id: 'vacancy',
  part: 1,
  form: 'written',
  documentSchema: vacancySchema,
  commandSchema: vacancyCommandSchema,
  empty: emptyVacancy,
  upgrade: upgradeVacancy,
  edit: editVacancy,
  describe: () => [],
  texts: ({ note, privateNote }) => [note, privateNote],
  differences: () => [],
  sheet: vacancySheet,
  comparisonSheet: (before, after, context, options) =>
    writtenComparisonSheet(vacancy, before, after, context, options),
  example: emptyVacancy,
  exampleMoments: () => [{ date: '2026-06-04', document: emptyVacancy() }],
};
