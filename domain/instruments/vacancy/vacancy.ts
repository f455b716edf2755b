import type { Instrument } from '../instrument.ts';
import { writtenComparisonSheet } from '../written/comparison-sheet.ts';
import { type VacancyCommand, vacancyCommandSchema } from './commands.ts';
import { emptyVacancy, type VacancyDocument, vacancySchema } from './document.ts';
import { editVacancy } from './edits.ts';
import { vacancyDifferences } from './differences.ts';
import { describeVacancy } from './description.ts';
import { exampleMoments, exampleVacancy } from './example/example.ts';
import { vacancySheet } from './paper/sheet.ts';
import { textsOf } from './texts-of.ts';
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
  describe: (document, context) => describeVacancy(document, context),
  texts: textsOf,
  differences: vacancyDifferences,
  sheet: vacancySheet,
  comparisonSheet: (before, after, context, options) =>
    writtenComparisonSheet(vacancy, before, after, context, options),
  example: exampleVacancy,
  exampleMoments,
};
