import { z } from 'zod';
import { idSchema } from '../../domain/client-file/client-file.ts';
import { outlineFormats } from '../../domain/instruments/instrument.ts';
import { largestFile } from '../../domain/instruments/mindmap/exchange/limits.ts';
import { languages } from '../../domain/language/language.ts';
import { inMainUnlocked, nothing } from './method.ts';

const language = z.enum(languages);
/** PNG files of drawings: at most 64 MiB. */
const image = z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= 64 * 1024 * 1024);
/** A map of another program: at most 10 MB, and the name of the file without its folder. */
const foreignFile = z.strictObject({
  outcome: z.literal('opened'),
  name: z.string().max(1_000),
  bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= largestFile),
});
/** What a save dialog ended in. */
export const saveOutcome = z.strictObject({ outcome: z.enum(['saved', 'cancelled']) });

/** What a print dialog ended in. */
const printOutcome = z.strictObject({ outcome: z.enum(['printed', 'cancelled']) });

const printOptionsSchema = z.strictObject({
  filled: z.boolean(),
  paper: z.enum(['A4', 'A3']),
  ink: z.enum(['colour', 'black', 'strong']),
  comparison: z.enum(['overlay', 'apart']),
  names: z.boolean(),
  legend: z.boolean(),
  list: z.boolean(),
  signatures: z.boolean(),
  privateNotes: z.boolean(),
  unfolded: z.boolean().optional(),
  version: z.enum(['whole', 'client']).optional(),
});

/** What is put on paper: a worksheet as it is now or as it was at a moment, alone or laid over an earlier moment. */
const sheetRequestSchema = z.strictObject({
  worksheetId: idSchema,
  momentId: idSchema.nullable(),
  compareWith: idSchema.nullable(),
  language,
  options: printOptionsSchema,
});
export type SheetRequest = z.infer<typeof sheetRequestSchema>;

/** A client file bound together: which worksheets, and what goes in besides them. */
const fileRequestSchema = z.strictObject({
  clientId: idSchema,
  worksheetIds: z.array(idSchema).max(1_000),
  language,
  options: z.strictObject({
    paper: z.enum(['A4', 'A3']),
    ink: z.enum(['colour', 'black', 'strong']),
    names: z.boolean(),
    list: z.boolean(),
    privateNotes: z.boolean(),
    cover: z.boolean(),
    details: z.boolean(),
    agreements: z.boolean(),
    consents: z.boolean(),
  }),
});
export type FileRequest = z.infer<typeof fileRequestSchema>;

/** Worksheets and consents that leave the house, one at a time. */
export const exportMethods = {
  savePdf: inMainUnlocked(sheetRequestSchema, saveOutcome),
  saveSvg: inMainUnlocked(sheetRequestSchema, saveOutcome),
  /** A worksheet, or a moment of it, for a word processor. 'bad-arguments' for an instrument that has no such form. */
  saveDocx: inMainUnlocked(sheetRequestSchema, saveOutcome),
  /** The window paints the picture, since it has the canvas; the main process asks where and writes it. */
  savePng: inMainUnlocked(z.strictObject({ worksheetId: idSchema, image }), saveOutcome),
  copyImage: inMainUnlocked(z.strictObject({ worksheetId: idSchema, image }), nothing),
  /** The appointment of a worksheet as a calendar file. 'bad-arguments' for one without a day. */
  saveCalendar: inMainUnlocked(z.strictObject({ worksheetId: idSchema, language }), saveOutcome),
  /** The sheet of one consent as PDF. */
  saveConsent: inMainUnlocked(z.strictObject({ consentId: idSchema, language }), saveOutcome),
  /** Opens the print dialog for the sheet of a consent that the window shows. */
  printConsent: inMainUnlocked(z.strictObject({ consentId: idSchema }), printOutcome),
  /** Opens the print dialog for the pages that the window shows. Null: the recovery sheet. */
  print: inMainUnlocked(
    z.strictObject({
      worksheetId: idSchema.nullable(),
      paper: z.enum(['A4', 'A3']),
      landscape: z.boolean(),
    }),
    printOutcome,
  ),
};

/** Whole client files. */
export const fileMethods = {
  /** A whole client file as one PDF. Tells how far it is with the 'progress' event; jobs.stop ends it, and nothing is left. */
  savePdf: inMainUnlocked(fileRequestSchema, saveOutcome),
  /** Opens the print dialog for the pages of a client file that the window shows. */
  print: inMainUnlocked(
    z.strictObject({ clientId: idSchema, paper: z.enum(['A4', 'A3']), landscape: z.boolean() }),
    printOutcome,
  ),
};

/** Drawings of other programs. */
export const exchangeMethods = {
  /**
   * Lets the coach choose a file of another program, and gives what is in it. It is read in the window, which can reach
   * nothing else; what comes of it goes through worksheets.edit like every edit.
   */
  open: inMainUnlocked(
    nothing,
    z.discriminatedUnion('outcome', [foreignFile, z.strictObject({ outcome: z.literal('cancelled') })]),
  ),
  /** A worksheet as it is now, as an outline for other programs. 'bad-arguments' for an instrument that has none. */
  save: inMainUnlocked(
    z.strictObject({ worksheetId: idSchema, language, format: z.enum(outlineFormats) }),
    saveOutcome,
  ),
};
