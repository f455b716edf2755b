/** A text on one line, as sentences and shapes need it. */
export const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();
