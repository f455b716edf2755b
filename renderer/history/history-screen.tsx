export interface HistoryScreenProps {
  readonly clientId: string;
  readonly worksheetId: string;
}

/** The moments of a worksheet on a line: one to look at again, two to lay over each other. */
export function HistoryScreen(_props: HistoryScreenProps) {
  return null;
}
