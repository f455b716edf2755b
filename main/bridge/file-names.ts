import type { WorksheetSummary } from '../../domain/client-file/client-file.ts';

/** Name of a drawing saved as a picture: method and date, so that a folder of exports names nobody. */
export const drawingName = ({ instrument, date }: Pick<WorksheetSummary, 'instrument' | 'date'>): string =>
  `${instrument}-${date}.png`;
