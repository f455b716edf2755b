/** Words that more than one screen needs. */
export const common = {
  back: 'Terug',
  cancel: 'Annuleren',
  close: 'Sluiten',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
} as const;
