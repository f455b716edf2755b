/** The languages that Houvast speaks. A new one is a member here and a catalogue beside the others. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** The BCP 47 tag for dates, numbers, sorting and the document language. */
export const localeOf = { nl: 'nl-BE', en: 'en-GB' } as const satisfies Record<Language, string>;
