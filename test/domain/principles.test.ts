import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { instruments, type AnyInstrument } from '../../domain/instruments/registry.ts';
import { catalogues } from '../../domain/language/catalogues.ts';
import { guidanceFor } from '../../domain/language/guidance/guidance.ts';
import { languages, type Language } from '../../domain/language/language.ts';
import { paperColours } from '../../domain/scene/colours.ts';
import { usualPrintOptions, type PrintOptions, type Sheet } from '../../domain/sheet/sheet.ts';
import { breaches, isRed, wordsIn } from '../support/principles.ts';
import { wordsOn } from '../support/sheet-texts.ts';

const root = path.resolve(import.meta.dirname, '../..');
const filesIn = (...patterns: readonly string[]): readonly string[] =>
  patterns.flatMap((pattern) => globSync(pattern, { cwd: root })).toSorted();
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Counts of pages and steps, how large something is shown, the ends of a scale by keys: nothing of what a client filled in. */
const aboutTheScreen = new Set([
  'firstStart.step',
  'printing.page',
  'settings.view.percent',
  'worksheet.naturalNow',
  'worksheet.percent',
  'worksheet.zoomedTo',
  'history.slideAt',
  'scale-questions.keys.ends',
]);

/** Sentences that break a principle, and some like them that do not. */
const breaking: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'Totaal: 34',
    'Je gemiddelde score is 6.',
    'Het dossier is voor {{value}} % ingevuld.',
    '3 van 10 ingevuld',
    '{{done}} van de {{count}} domeinen besproken',
    'Huisvesting: 7/10',
    'Gezondheid is nog niet ingevuld.',
    'Dit veld is verplicht.',
    'Je moet alles invullen voor je verdergaat.',
    'De laagste score staat bovenaan.',
    'Rangschik de domeinen.',
    'Een rood bolletje betekent: hier loopt het mis.',
    'Dat is onvoldoende.',
    'Je scoort hoger dan andere cliënten.',
  ],
  en: [
    'Total: 34',
    'Your average score is 6.',
    'The file is {{value}}% filled in.',
    '3 of 10 filled in',
    '{{done}} of the {{count}} domains discussed',
    'Housing: 7/10',
    'Health is not filled in.',
    'This field is required.',
    'The lowest score comes first.',
    'A ranking of domains',
    'A red dot means: here it goes wrong.',
    'You score higher than other clients.',
  ],
};
const keeping: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'Geef een cijfer van 0 tot 10.',
    'Niets is verplicht: je kiest zelf.',
    'Uit De vacature, 12/10/2026',
    'Wat heb je al gedaan? Wat hielp?',
    '{{worksheet}} van {{name}} op {{date}}',
    'Dit kan je ook bij andere cliënten gebruiken.',
  ],
  en: [
    'Give a figure from 0 to 10.',
    'Nothing is compulsory: you choose.',
    'From The vacancy, 12/10/2026',
    'What did you do already? What helped?',
    '{{worksheet}} of {{name}} on {{date}}',
    'You can use this for other clients too.',
  ],
};

describe.each(languages)('the reader of principles, in %s', (language) => {
  it('finds what breaks one', () => {
    expect(breaking[language].filter((text) => breaches(text, language).length === 0)).toEqual([]);
  });
  it('leaves alone what does not', () => {
    expect(keeping[language].flatMap((text) => breaches(text, language))).toEqual([]);
  });
});

type Placed = readonly [place: string, text: string];

function textsIn(value: unknown, place = ''): readonly Placed[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    textsIn(part, place === '' ? key : `${place}.${key}`),
  );
}

const found = (texts: readonly Placed[], language: Language): readonly string[] =>
  texts.flatMap(([place, text]) => breaches(text, language).map((breach) => `${place} | ${breach}`));

describe.each(languages)('in %s', (language) => {
  it('no text of the screens breaks a principle', () => {
    const texts = textsIn(catalogues[language]);
    expect(
      found(
        texts.filter(([place]) => !aboutTheScreen.has(place)),
        language,
      ),
    ).toEqual([]);
    const stale = [...aboutTheScreen].filter((place) =>
      texts.every(([other, text]) => other !== place || breaches(text, language).length === 0),
    );
    expect(stale).toEqual([]);
  });

  it('nor does any guidance', () => {
    expect(
      found(
        instruments.flatMap(({ id }) => textsIn(guidanceFor(id, language), id)),
        language,
      ),
    ).toEqual([]);
  });

  it('nor any sheet, filled in, blank, or of two moments', () => {
    const texts = instruments.flatMap((instrument) =>
      sheetsOf(instrument, language).flatMap(({ name, sheet }) =>
        [sheet.title, ...sheet.description, ...sheet.pages.map((page) => wordsOn(page).join(' '))].map(
          (text): Placed => [`${instrument.id} ${name}`, text],
        ),
      ),
    );
    expect(found(texts, language)).toEqual([]);
  });

  it('nor what is said of two moments or found by searching', () => {
    const texts = instruments.flatMap((instrument) => {
      const moments = instrument.exampleMoments(language);
      const [first, last] = [moments[0], moments.at(-1)];
      if (first === undefined || last === undefined) return [];
      const said = instrument.differences(first.document, last.document, contextOf(language, last.date));
      return [
        ...said.map(({ sentence }) => sentence),
        ...instrument.describe(last.document, contextOf(language, last.date)),
      ].map((text): Placed => [instrument.id, text]);
    });
    expect(found(texts, language)).toEqual([]);
  });
});

describe('in the sources', () => {
  it('no words that stand outside the catalogues break a principle', () => {
    const files = filesIn(
      'domain/instruments/**/*.ts',
      'domain/life-domains/*.ts',
      'domain/client-file/**/*.ts',
      'domain/sheet/**/*.ts',
      'renderer/**/*.tsx',
    );
    expect(files.length).toBeGreaterThan(300);
    const texts = files.flatMap((file) => wordsIn(read(file)).map((text): Placed => [file, text]));
    expect(languages.flatMap((language) => found(texts, language))).toEqual([]);
  });

  it('nothing is a compulsory field', () => {
    const asking = filesIn('renderer/**/*.tsx').filter((file) =>
      /\b(?:isRequired|aria-required|required)(?=[\s=/>}])/u.test(read(file)),
    );
    expect(asking).toEqual([]);
  });

  it('paper knows no red', () => {
    expect(Object.entries(paperColours).filter(([, value]) => isRed(value))).toEqual([]);
    const drawn = filesIn('domain/**/*.ts').filter((file) => coloursIn(read(file)).some(isRed));
    expect(drawn).toEqual([]);
  });

  it('red on a screen is only for erasing', () => {
    const sheets = filesIn('renderer/**/*.css');
    const painted = sheets.flatMap((file) =>
      read(file)
        .split('\n')
        .filter((line) => coloursIn(line).some(isRed) && !/^\s*--(?:on-)?danger[\w-]*:/u.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(painted).toEqual([]);
    const using = sheets.filter((file) => read(file).includes('var(--danger'));
    expect(using).toEqual([...forErasing]);
  });
});

/** Buttons and entries of menus that erase, and the banner in which an erasing is asked. */
const forErasing = [
  'renderer/components/banner.module.css',
  'renderer/components/button.module.css',
  'renderer/components/menu.module.css',
];

const coloursIn = (text: string): readonly string[] => text.match(/#[0-9a-f]{6}\b/giu) ?? [];

const contextOf = (language: Language, date: string) => ({ clientName: 'Nadia', date, language });

function sheetsOf(
  instrument: AnyInstrument,
  language: Language,
): readonly { readonly name: string; readonly sheet: Sheet }[] {
  const moments = instrument.exampleMoments(language);
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === undefined || last === undefined) return [];
  const context = contextOf(language, last.date);
  const all: PrintOptions = { ...usualPrintOptions, list: true, signatures: true, privateNotes: true };
  const blank = { ...usualPrintOptions, filled: false };
  return [
    { name: 'filled', sheet: instrument.sheet(last.document, context, all) },
    {
      name: 'for the client',
      sheet: instrument.sheet(last.document, context, { ...all, version: 'client' }),
    },
    { name: 'without names', sheet: instrument.sheet(last.document, context, { ...all, names: false }) },
    { name: 'blank', sheet: instrument.sheet(instrument.empty(), context, blank) },
    { name: 'of two moments', sheet: instrument.comparisonSheet(first, last, context, all) },
  ];
}
