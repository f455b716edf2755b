import { describe, expect, it } from 'vitest';
import type { Client } from '../../../domain/client-file/client-file.ts';
import { boundFile, worksheetPart } from '../../../domain/client-file/print/bound-file.ts';
import {
  type FileContents,
  type FileOptions,
  usualFileOptions,
} from '../../../domain/client-file/print/file-parts.ts';
import { instruments } from '../../../domain/instruments/registry.ts';
import type { Sheet, SheetPage } from '../../../domain/sheet/sheet.ts';

const client: Client = {
  id: 'nadia',
  callingName: 'Nadia',
  firstName: 'Nadia',
  lastName: 'Voorbeeld',
  birthDate: '1988-05-17',
  phone: '0470 00 00 00',
  email: '',
  address: 'Kerkstraat 1\n2800 Mechelen',
  fileNumber: 'VB-001',
  coach: 'Els',
  startDate: '2026-01-15',
  endDate: null,
  archivedOn: null,
  notes: 'alleen voor Els',
};

const contents: FileContents = {
  client,
  conversations: [
    { id: 'a', clientId: 'nadia', date: '2026-01-15', place: 'kantoor', note: 'een stille dag' },
    { id: 'b', clientId: 'nadia', date: '2026-06-04', place: 'bij Nadia thuis', note: '' },
  ],
  worksheets: instruments.map((instrument) => ({
    instrument,
    title: instrument.id === 'ecogram' ? 'Mensen rond Nadia' : '',
    document: instrument.example('nl'),
    date: '2026-06-04',
  })),
  agreements: [
    {
      agreement: {
        id: 'x',
        text: 'Ik bel het verhuurkantoor',
        who: 'client',
        when: { day: null, text: 'ergens in mei' },
        settled: false,
        domain: 'housing',
      },
      worksheet: 'Welzijnspop',
    },
  ],
  consents: [
    {
      what: 'naam en nummer',
      recipient: 'het verhuurkantoor',
      purpose: 'een afspraak',
      givenOn: '2026-03-12',
      until: null,
      withdrawnOn: '2026-06-04',
    },
  ],
};
const context = { language: 'nl', date: '2026-11-30' } as const;

function bound(change: Partial<FileOptions> = {}, what: FileContents = contents): Sheet {
  const options = { ...usualFileOptions, ...change };
  const parts = what.worksheets.map((worksheet) =>
    worksheetPart(worksheet, client.callingName, context, options),
  );
  return boundFile(what, parts, context, options);
}

const withAgreement = (text: string): FileContents['agreements'] =>
  contents.agreements.map(({ agreement, worksheet }) => ({ agreement: { ...agreement, text }, worksheet }));

const wordsOf = (page: SheetPage | undefined): readonly string[] =>
  (page?.shapes ?? []).flatMap((shape) => (shape.shape === 'text' ? [shape.text] : []));
const allWords = (sheet: Sheet): string => sheet.pages.flatMap(wordsOf).join(' ');

describe('a whole client file on paper', () => {
  it('starts with a cover that says on which page everything is', () => {
    const { pages } = bound();
    const [cover] = pages;
    const words = wordsOf(cover);
    expect(words).toContain('Nadia');
    for (const name of [
      'Gegevens en gesprekken',
      'Ecogram: Mensen rond Nadia',
      'Afspraken',
      'Toestemmingen',
    ]) {
      const at = words.indexOf(name);
      expect(at, name).toBeGreaterThan(0);
      const page = Number(words.slice(at).find((word) => /^\d+$/u.test(word)));
      const start = wordsOf(pages[page - 1]).join(' ');
      expect(start).toContain(name.startsWith('Ecogram') ? 'Ecogram' : name);
    }
  });

  it('gives every page its number in the whole, and leaves worksheets their own', () => {
    const { pages } = bound();
    for (const [index, page] of pages.entries()) {
      const words = wordsOf(page);
      const number = index + 1;
      expect(
        words.includes(`dossier, blad ${number}`) || words.includes(`blad ${number} van ${pages.length}`),
        `page ${number}`,
      ).toBe(true);
    }
    expect(allWords(bound())).toContain('blad 1 van ');
  });

  it('keeps the coach’s own notes out, unless they are asked for', () => {
    expect(allWords(bound())).not.toContain('alleen voor Els');
    expect(allWords(bound())).not.toContain('een stille dag');
    const asked = allWords(bound({ privateNotes: true }));
    expect(asked).toContain('alleen voor Els');
    expect(asked).toContain('een stille dag');
  });

  it('names nobody of the file when names are hidden: no details, no titles, no consents', () => {
    const sheet = bound({ names: false }, { ...contents, worksheets: [] });
    expect(allWords(sheet)).not.toMatch(/Nadia|Voorbeeld|0470|verhuurkantoor,/u);
    expect(sheet.title).toBe('Cliëntdossier');
  });

  it('prints the chosen worksheets alone, without a cover when that is not wanted', () => {
    const [worksheet] = contents.worksheets;
    const one = bound(
      { cover: false, details: false, agreements: false, consents: false },
      { ...contents, worksheets: worksheet ? [worksheet] : [] },
    );
    expect(allWords(one)).not.toContain('dossier, blad');
    expect(one.pages.length).toBeGreaterThan(0);
  });

  it('goes on with the contents on another page when there are many worksheets, and still counts right', () => {
    const [first] = contents.worksheets;
    const many = Array.from({ length: 40 }, (_, index) => first && { ...first, title: `blad ${index + 1}` });
    const { pages } = bound(
      { list: false },
      { ...contents, worksheets: many.filter((each) => each !== undefined) },
    );
    const rows = pages.slice(0, 3).flatMap(wordsOf);
    expect(rows).toContain('De vacature: blad 40');
    const at = rows.indexOf('De vacature: blad 40');
    const page = Number(rows.slice(at).find((word) => /^\d+$/u.test(word)));
    expect(wordsOf(pages[page - 1])).toContain(`dossier, blad ${page}`);
  });

  it('loses nothing of a long address or agreement', () => {
    const long = Array.from({ length: 800 }, (_, index) => `woord${index}`).join(' ');
    const words = allWords(
      bound(
        {},
        {
          ...contents,
          worksheets: [],
          client: { ...client, address: long.slice(0, 400) },
          agreements: withAgreement(long),
        },
      ),
    );
    for (const word of ['woord0 ', 'woord799']) expect(words).toContain(word.trim());
  });

  it('lets nothing hang below the foot of a page', () => {
    const long = 'een afspraak die blijft duren '.repeat(900);
    const { pages } = bound({}, { ...contents, agreements: withAgreement(long) });
    for (const { height, shapes } of pages) {
      for (const shape of shapes) if (shape.shape === 'text') expect(shape.at.y).toBeLessThan(height - 9);
    }
  });
});
