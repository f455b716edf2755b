import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Imported } from '../../../../../domain/instruments/mindmap/exchange/imported.ts';
import { readFile } from '../../../../../domain/instruments/mindmap/exchange/read-file.ts';
import { readOutline } from '../../../../../domain/instruments/mindmap/exchange/read-outline.ts';
import { decode } from './decode.ts';

const fixtures = path.resolve(import.meta.dirname, '../../../../fixtures/mindmap');
const read = (name: string): Imported => readFile(name, readFileSync(path.join(fixtures, name)), decode);

/** Each thought on a line, below what it hangs on, with what is known of it. */
function outline({ middle, thoughts, arrows }: Imported): string[] {
  const levels: number[] = [];
  const nameOf = (at: number | null): string =>
    at === null ? (middle?.text ?? '') : (thoughts[at]?.text ?? '') || (thoughts[at]?.domain ?? '');
  return [
    ...(middle === null ? [] : [`(${middle.text})${middle.note === '' ? '' : ` «${middle.note}»`}`]),
    ...thoughts.map((thought) => {
      const level = thought.parent === null ? 0 : (levels[thought.parent] ?? 0) + 1;
      levels.push(level);
      const { domain, text, marks, work, side, folded, note } = thought;
      const signs = [domain, ...marks, work, side, folded ? 'folded' : null].filter((sign) => sign !== null);
      return [
        `${'. '.repeat(level)}${text}`,
        ...(signs.length === 0 ? [] : [`[${signs.join(' ')}]`]),
        ...(note === '' ? [] : [`«${note}»`]),
      ].join(' ');
    }),
    ...arrows.map(
      ({ from, to, text, both }) => `${nameOf(from)} ${both ? '<->' : '->'} ${nameOf(to)}: ${text}`,
    ),
  ];
}

describe('a map of Freeplane', () => {
  it('comes in with notes, details, attributes and addresses, and without what means nothing here', () => {
    expect(outline(read('freeplane-1.7.mm'))).toEqual([
      '(Werk zoeken met Noor)',
      ' [health left] «Sinds de winter\ndokter: Peeters\n\nSlaapt weinig, vooral ’s nachts.\n\npillen?\nwandelen & rusten»',
      '. Moe in de ochtend [folded]',
      '. . wekker',
      ' [leisure right] «https://example.org/sport»',
      '. ',
      '. Geheim',
      'leisure -> Moe in de ochtend: geeft / energie',
      'health -> leisure: ',
    ]);
  });

  it('comes in from before there was a Freeplane', () => {
    expect(outline(read('freemind-0.8.mm'))).toEqual([
      '(Mijn plan & ik)',
      'Bébé & co [right] «Eerste regel van de notitie»',
      'Opvang [left]',
      'Opvang -> Bébé & co: ',
    ]);
  });
});

describe('an outline in OPML', () => {
  it('has its title in the middle', () => {
    expect(outline(read('outliner.opml'))).toEqual([
      '(Weekplan)',
      'Maandag & dinsdag «eerst\ndan»',
      '. stage kijken «https://example.org/stage»',
      '. zonder text',
      ' [family]',
    ]);
  });

  it('has the one thought in the middle on which all others hang', () => {
    expect(outline(read('one-root.opml'))).toEqual(['(Wat telt)', 'rust', '. avond', 'geld']);
  });
});

describe('text', () => {
  it('in Markdown hangs by its headings and lists, with what is between them as notes', () => {
    expect(outline(read('notes.md'))).toEqual([
      '(Wat telt voor mij) «Een zin boven alles.»',
      ' [family] «Twee kinderen,\neen zus.»',
      '. opvang gevonden',
      '. . bij oma [strength helps]',
      '. . op woensdag',
      '. school gaat goed «Nog een alinea.\nen een citaat»',
      ' [income] «- dit is geen punt»',
      '. leefloon',
      '. . schuld (niet veel)',
      '. werk',
    ]);
  });

  it('hangs by tabs, spaces, bullets and numbers', () => {
    expect(outline(read('plain.txt'))).toEqual([
      'Werk',
      '. magazijn',
      '. . vroeg opstaan',
      '. chauffeur',
      'Thuis',
      '. kinderen',
      '. hond',
      '. tuin',
      '. eerst',
    ]);
  });

  it('that is pasted hangs by headings too, and keeps signs of Markdown that somebody may have meant', () => {
    const pasted = '## Kinderen\n- Lou (kracht)\n- C:\\map\\*\n> niet\n# Werk\nmagazijn';
    expect(outline(readOutline(pasted, { markdown: false }))).toEqual([
      'Kinderen',
      '. Lou (kracht)',
      '. C:\\map\\*',
      '. > niet',
      'Werk',
      '. magazijn',
    ]);
  });

  it('keeps 4,000 pasted lines apart, empty ones left out', () => {
    const lines = Array.from({ length: 4_000 }, (_, at) => `regel ${at}\n`).join('\n');
    expect(readOutline(lines, { markdown: false }).thoughts).toHaveLength(4_000);
  });
});

describe('the letters of a file', () => {
  const xml = (encoding: string): string =>
    `<?xml version="1.0" encoding="${encoding}"?><map><node TEXT="Zo&#233;, caf\u00e9, na\u00efef"/></map>`;
  const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
  const swapped = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
  const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

  it.each([
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${xml('UTF-8')}`)],
    ['UTF-8 that says nothing', new TextEncoder().encode(xml('UTF-8').replace(/<\?.*?\?>/, ''))],
    ['UTF-8 that says to be UTF-16', new TextEncoder().encode(xml('UTF-16'))],
    ['UTF-16 with a mark', utf16(`\ufeff${xml('UTF-16')}`)],
    ['UTF-16 the other way around', swapped(`\ufeff${xml('UTF-16')}`)],
    ['UTF-16 without a mark', utf16(xml('UTF-16LE'))],
    ['UTF-16 the other way around without a mark', swapped(xml('UTF-16BE'))],
    ['Latin 1', latin(xml('ISO-8859-1'))],
    ['Windows', latin(xml('windows-1252'))],
    ['Latin 9', latin(xml('iso-8859-15'))],
    ['Latin 1 that says nothing', latin(xml('UTF-8').replace(/<\?.*?\?>/, ''))],
  ])('are read in %s', (_what, bytes) => {
    expect(readFile('a.mm', bytes, decode).middle?.text).toBe('Zoé, café, naïef');
  });

  it('are read in a text of Windows', () => {
    expect(
      readFile('a.txt', latin('caf\u00e9\r\n\tth\u00e9'), decode).thoughts.map(({ text }) => text),
    ).toEqual(['café', 'thé']);
  });
});
