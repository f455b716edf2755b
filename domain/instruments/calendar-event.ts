/** Something that can stand in a calendar. It names no client. */
export interface CalendarEvent {
  readonly summary: string;
  readonly place: string;
  /** yyyy-mm-dd. */
  readonly day: string;
  /** On the clocks of Brussels; null for the whole day. */
  readonly hour: { readonly hour: number; readonly minute: number } | null;
}
