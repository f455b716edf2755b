export interface PrintScreenProps {
  readonly clientId: string;
  readonly worksheetId: string;
}

/** What comes out of the printer, before it does: the real pages of a worksheet, a moment of it, or two moments compared. */
export function PrintScreen(_props: PrintScreenProps) {
  return null;
}
