import type { AnyInstrument } from '../../instruments/registry.ts';
import type { Language } from '../../language/language.ts';
import type { PrintOptions, Sheet } from '../../sheet/sheet.ts';
import type { Agreement } from '../agreement.ts';
import type { Client, Conversation } from '../client-file.ts';

/** A worksheet as it goes into a printed file. */
export interface FileWorksheet {
  readonly instrument: AnyInstrument;
  /** Empty: it is called after its method. */
  readonly title: string;
  readonly document: unknown;
  /** The day of its newest moment, yyyy-mm-dd. */
  readonly date: string;
}

/** An agreement with the worksheet that it stands in. */
interface FileAgreement {
  readonly agreement: Agreement;
  readonly worksheet: string;
}

/** A consent as a printed file lists it. Days as yyyy-mm-dd. */
interface FileConsent {
  readonly what: string;
  readonly recipient: string;
  readonly purpose: string;
  readonly givenOn: string | null;
  readonly until: string | null;
  readonly withdrawnOn: string | null;
}

/** Everything of one client that can be printed together. Conversations oldest first, worksheets in the order of the method. */
export interface FileContents {
  readonly client: Client;
  readonly conversations: readonly Conversation[];
  readonly worksheets: readonly FileWorksheet[];
  readonly agreements: readonly FileAgreement[];
  readonly consents: readonly FileConsent[];
}

/** What goes in besides the chosen worksheets. */
export interface FileOptions extends Pick<PrintOptions, 'ink' | 'paper' | 'names' | 'list' | 'privateNotes'> {
  readonly cover: boolean;
  /** Personal details and conversations; never without names. */
  readonly details: boolean;
  readonly agreements: boolean;
  readonly consents: boolean;
}

export const usualFileOptions: FileOptions = {
  ink: 'colour',
  paper: 'A4',
  names: true,
  list: true,
  privateNotes: false,
  cover: true,
  details: true,
  agreements: true,
  consents: true,
};

/** What stands around the file on paper. */
export interface FileContext {
  readonly language: Language;
  /** The day of printing, yyyy-mm-dd. */
  readonly date: string;
}

/** One part of a bound file: a worksheet, or pages of the file itself. */
export interface FilePart {
  readonly name: string;
  /** The days that it is about, as the contents say them; may be empty. */
  readonly days: string;
  readonly sheet: Pick<Sheet, 'pages' | 'description'>;
  /** Pages of the file itself count through the whole file; worksheets keep their own numbers and get this one beside it. */
  readonly ownNumbers: boolean;
}
