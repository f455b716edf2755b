import type { VacancyCommand } from '../../../domain/instruments/vacancy/commands.ts';
import type { VacancyDocument } from '../../../domain/instruments/vacancy/document.ts';
import { editVacancy } from '../../../domain/instruments/vacancy/edits.ts';
import type { dutch } from '../../../domain/language/nl/catalogue.ts';
import type { Deed, DeedWord } from '../../document/deed.ts';
import type { DocumentStore } from '../../document/open-document.ts';
import { storeInVault } from '../../document/worksheet-stores.ts';

/** What was done, as undo names it. */
export type VacancyDeed = Deed<DeedWord<(typeof dutch)['vacancy']['done']>>;
export type VacancyStore = DocumentStore<VacancyDocument, VacancyCommand, VacancyDeed>;

export const openVacancy = storeInVault<VacancyDocument, VacancyCommand, VacancyDeed>(editVacancy);
