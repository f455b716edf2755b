import type { VacancyCommand } from '../../../domain/instruments/vacancy/commands.ts';
import type { VacancyDocument } from '../../../domain/instruments/vacancy/document.ts';
import { editVacancy } from '../../../domain/instruments/vacancy/edits.ts';
import type { dutch } from '../../../domain/language/nl/catalogue.ts';
import type { Worksheet } from '../../../preload/contract/contract.ts';
import type { Deed, DeedWord } from '../../document/deed.ts';
import { createDocumentStore, type DocumentStore } from '../../document/open-document.ts';
import { vaultSource } from '../../document/vault-source.ts';

/** What was done, as undo names it. */
export type VacancyDeed = Deed<DeedWord<(typeof dutch)['vacancy']['done']>>;
export type VacancyStore = DocumentStore<VacancyDocument, VacancyCommand, VacancyDeed>;

/** An open document that is saved in the vault. `document` is the worksheet's own, checked by the vault. */
export const openVacancy = (worksheet: Worksheet, document: VacancyDocument): VacancyStore =>
  createDocumentStore<VacancyDocument, VacancyCommand, VacancyDeed>({
    ...vaultSource<VacancyDocument, VacancyCommand>(worksheet),
    document,
    edit: editVacancy,
    replace: (replaced) => ({ do: 'replace', document: replaced }),
  });
