import type { TFunction } from 'i18next';
import type { WorksheetSummary } from '../../../domain/client-file/client-file.ts';

/** What a worksheet is called: its own title, else the name of its instrument. */
export function worksheetName(
  worksheet: Pick<WorksheetSummary, 'title' | 'instrument'>,
  t: TFunction,
): string {
  return worksheet.title.trim() === '' ? t(`${worksheet.instrument}.name`) : worksheet.title;
}
