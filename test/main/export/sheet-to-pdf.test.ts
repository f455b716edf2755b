import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import type { Shape } from '../../../domain/scene/shapes.ts';
import { measureText } from '../../../domain/scene/text-measure.ts';
import { textAt } from '../../../domain/sheet/draw.ts';
import { ecogramSheet } from '../../../domain/instruments/ecogram/paper/sheet.ts';
import { framedPages, pageFrame } from '../../../domain/sheet/page-frame.ts';
import { recoverySheet } from '../../../domain/sheet/recovery-sheet.ts';
import type { Sheet } from '../../../domain/sheet/sheet.ts';
import { sheetToPdf } from '../../../main/export/sheet-to-pdf.ts';
import { actor, ecogramWith, relation } from '../../domain/instruments/ecogram/support/documents.ts';
import { greyPage, readBack } from '../../support/pdf.ts';

const created = new Date('2026-11-12T10:00:00Z');
const body = { size: 11, weight: 400 } as const;

function sheetWith(pages: readonly (readonly Shape[])[], changed: Partial<Sheet> = {}): Sheet {
  const frame = pageFrame({
    kind: 'landscape',
    paper: 'A4',
    language: 'nl',
    name: 'Samira',
    date: '2026-11-12',
    title: 'Mijn netwerk',
    method: 'Ecogram',
  });
  return {
    title: 'Ecogram, Samira',
    language: 'nl',
    pages: framedPages(frame, pages),
    description: [],
    ...changed,
  };
}

const pdfWith = (...texts: readonly string[]): Uint8Array =>
  sheetToPdf(sheetWith([texts.map((text, index) => textAt(text, 30, 60 + 10 * index, body))]), { created });
const lines = (pdf: Uint8Array): string[] =>
  readBack('pdftotext', pdf, '-layout')
    .split('\n')
    .map((line) => line.replace(/[\u200e\u200f\u202a-\u202e\f]/gu, '').trim())
    .filter((line) => line !== '');

/** From where to where on the page the words stand that are so, in points from its upper edge. */
function extentOf(pdf: Uint8Array, which: RegExp): readonly [number, number] {
  const words = readBack('pdftotext', pdf, '-bbox').matchAll(
    /yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)</gu,
  );
  const found = [...words].filter(([, , , word]) => which.test(word ?? ''));
  return [
    Math.min(...found.map((each) => Number(each[1]))),
    Math.max(...found.map((each) => Number(each[2]))),
  ];
}

describe('A sheet as PDF', () => {
  test('is read in the order in which it was written', () => {
    const order = readBack('pdftotext', pdfWith('Eerst Mama.', 'Dan Els.'), '-raw').trim().split(/\s+/u);
    expect(order.join(' ')).toBe(
      'Samira donderdag 12 november 2026 Mijn netwerk Eerst Mama. Dan Els. ' +
        'Ecogram Dit blad is van jou. Jij kiest wie het mag zien. blad 1 van 1',
    );
  });

  test('holds letters of many languages, with their accents composed', () => {
    const found = lines(
      pdfWith('Şükrü Öztürk İpek', 'Łódź, crème brûlée, São', 'Rene\u0301e', 'Олена Ελένη', 'pijl → ✓ €'),
    );
    expect(found.slice(2, 7)).toEqual([
      'Şükrü Öztürk İpek',
      'Łódź, crème brûlée, São',
      'Renée',
      'Олена Ελένη',
      'pijl → ✓ €',
    ]);
  });

  test('holds Arabic as letters in the order in which it is read', () => {
    const [, , arabic, mixed] = lines(pdfWith('محمد بن علي', 'Jan محمد Piet'));
    expect(arabic).toBe('محمد بن علي');
    // Where the direction changes, pdftotext does not always see the space.
    expect(mixed?.replaceAll(/\s+/gu, '')).toBe('JanمحمدPiet');
  });

  test('turns a line clockwise around the point that it is anchored at', () => {
    const down = { ...textAt('Schulden', 100, 100, body, 'ink', 'middle'), turn: 90 };
    const pdf = sheetToPdf(sheetWith([[down]]), { created });
    const [, ...box] =
      /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">Schulden</u.exec(
        readBack('pdftotext', pdf, '-bbox'),
      ) ?? [];
    const [left = 0, top = 0, right = 0, bottom = 0] = box.map((points) => (Number(points) * 25.4) / 72);
    expect(bottom - top).toBeCloseTo(measureText('Schulden', body), 0);
    expect((top + bottom) / 2).toBeCloseTo(100, 0);
    expect(right - left).toBeLessThan(bottom - top);
    // The letters stand to the right of their baseline.
    expect(left).toBeGreaterThan(96);
    expect(right).toBeGreaterThan(102);
  });

  test('loses no text after a tab, a line end or a control character', () => {
    expect(lines(pdfWith('Jan\tPiet\rJoris\u0007Korneel'))[2]).toMatch(/^Jan Piet Joris Korneel$/u);
  });

  test('shows a square where no font has the character, and goes on after it', () => {
    expect(lines(pdfWith('Mama \u{1F600} lacht', 'Karim \u{1F916} niet', 'שלום Els')).slice(2, 5)).toEqual([
      'Mama □ lacht',
      'Karim □ niet',
      '□□□□ Els',
    ]);
  });

  test('has text of 500 characters whole', () => {
    const long = textAt('y'.repeat(500), 20, 60, { size: 2, weight: 400 });
    expect(readBack('pdftotext', sheetToPdf(sheetWith([[long]]), { created }), '-raw')).toContain(
      'y'.repeat(500),
    );
  });

  test('finds a text with a halo once', () => {
    const halo = { colour: 'paper', width: 0.6 } as const;
    const pdf = sheetToPdf(sheetWith([[{ ...textAt('spanning', 60, 60, body), halo }]]), { created });
    expect(lines(pdf).filter((line) => line.includes('spanning'))).toEqual(['spanning']);
  });

  test('says the drawing in words without showing them', () => {
    const sheet = sheetWith([[]], { description: ['Mama geeft steun aan Samira.', 'Karim geeft spanning.'] });
    const pdf = sheetToPdf(sheet, { created });
    expect(lines(pdf).slice(-2)).toEqual(['Mama geeft steun aan Samira.', 'Karim geeft spanning.']);
    const picture = greyPage(pdf, 1, 72);
    const plain = greyPage(sheetToPdf(sheetWith([[]]), { created }), 1, 72);
    for (let y = picture.height - 35; y < picture.height; y += 1) {
      for (let x = 0; x < picture.width; x += 1) expect(picture.at(x, y)).toBe(plain.at(x, y));
    }
  });

  test(
    'keeps the words of a drawing of 300 people below the foot, whole and unseen',
    { timeout: 120_000 },
    () => {
      const names = Array.from({ length: 300 }, (_, index) => `Mens${index}`);
      const drawn = ecogramWith(
        names.map((name) => actor(name, { role: 'komt elke week op bezoek en helpt met de papieren' })),
        names.map((name) => relation(name, 'client', { strength: 'supportive', direction: 'both' })),
      );
      const whole = ecogramSheet(
        drawn,
        { clientName: 'Samira', date: '2026-11-12', language: 'nl' },
        {
          filled: true,
          paper: 'A4',
          ink: 'colour',
          comparison: 'overlay',
          names: true,
          legend: true,
          list: false,
          signatures: false,
          privateNotes: false,
        },
      );
      const [first] = whole.pages;
      if (first === undefined) throw new Error('no page');
      // Poppler reads no more than 50,000 small letters of a page.
      const note = 'Dit is lang. '.repeat(500);
      const sheet = {
        ...whole,
        pages: [first],
        description: [...whole.description, note, 'Einde van alles.'],
      };
      const pdf = sheetToPdf(sheet, { created });
      const text = readBack('pdftotext', pdf, '-raw').replaceAll(/\s+/gu, ' ');
      expect(names.filter((name) => !text.includes(`${name} (komt elke week op bezoek`))).toEqual([]);
      expect(text.endsWith('Einde van alles. ')).toBe(true);
      const plain = greyPage(sheetToPdf({ ...sheet, description: [] }, { created }), 1, 72);
      const picture = greyPage(pdf, 1, 72);
      for (let y = 0; y < picture.height; y += 1) {
        for (let x = 0; x < picture.width; x += 1) expect(picture.at(x, y)).toBe(plain.at(x, y));
      }
      const [lowest, highest] = extentOf(pdf, /op bezoek|lang\.|Einde|alles\./u);
      expect(highest).toBeLessThan(595.28 - 1);
      expect(lowest).toBeGreaterThan(595.28 - 10.5 * (72 / 25.4));
    },
  );

  test('has its title, language and pages of the right size', () => {
    const sheet = sheetWith([[], []], { title: 'Ecogram, Şükrü' });
    const pdf = sheetToPdf(sheet, { created });
    const about = readBack('pdfinfo', pdf, '-f', '1', '-l', '2');
    expect(about).toMatch(/Title:\s+Ecogram, Şükrü\n/u);
    expect(about.match(/841\.89 x 595\.276 pts \(A4\)/gu)).toHaveLength(2);
    expect(Buffer.from(pdf).toString('latin1')).toContain('/Lang (nl-BE)');
  });

  test('carries only the used part of the fonts, and all of those that it uses', () => {
    const pdf = pdfWith('Jan', 'محمد');
    const fonts = readBack('pdffonts', pdf).split('\n').slice(2).filter(Boolean);
    expect(fonts.map((line) => line.split(/\s+/u)[0])).toEqual([
      'HOUVST+source-sans-bold',
      'HOUVST+source-sans-regular',
      'HOUVST+source-sans-semibold',
      'HOUVST+noto-arabic-regular',
    ]);
    for (const line of fonts) expect(line).toMatch(/ yes yes yes /u);
    expect(pdf.byteLength).toBeLessThan(200_000);
  });

  test('is vectors alone', () => {
    expect(readBack('pdfimages', pdfWith('Jan'), '-list').trim().split('\n')).toHaveLength(2);
  });

  test('is the same, byte for byte, for the same sheet and date', () => {
    expect(Buffer.from(pdfWith('Jan')).equals(Buffer.from(pdfWith('Jan')))).toBe(true);
  });

  test('does nothing by itself when opened, whatever was typed', () => {
    const hostile = ') >> /OpenAction << /S /JavaScript /JS (app.alert(1)) >> /AA /Launch (';
    const sheet = sheetWith([[textAt(hostile, 20, 60, body)]], { title: hostile, description: [hostile] });
    const pdf = sheetToPdf(sheet, { created });
    const outsideStrings = Buffer.from(pdf)
      .toString('latin1')
      .replace(/stream\r?\n[\s\S]*?endstream/gu, '')
      .replace(/\((?:\\[\s\S]|[^\\()])*\)/gu, '()');
    expect(outsideStrings).toContain('/Catalog');
    expect(outsideStrings).not.toMatch(
      /\/(?:OpenAction|AA|JS|JavaScript|Launch|URI|EmbeddedFile|AcroForm|Annots)\b/u,
    );
    expect(readBack('pdftotext', pdf, '-raw')).toContain(hostile);
    expect(readBack('pdfinfo', pdf)).toMatch(/JavaScript:\s+no/u);
  });

  test('refuses a sheet without pages', () => {
    expect(() => sheetToPdf(sheetWith([]), { created })).toThrow(RangeError);
  });

  test('has the recovery key on it', () => {
    const groups = ['KV4T', '9MHW', '20XC', '8PQN', '6YDF', '3GJZ', '71HS', '5TAE', 'W2B6'];
    const pdf = sheetToPdf(recoverySheet(groups, { language: 'nl', date: '2026-11-12' }), { created });
    const text = readBack('pdftotext', pdf, '-raw');
    for (const group of groups) expect(text).toContain(group);
    expect(readBack('pdfinfo', pdf)).toMatch(/Title:\s+Herstelblad\n/u);
  });
});

/** A level line 30 long from x 50. */
const level = (y: number, dash?: readonly [number, number]): Shape => ({
  shape: 'path',
  steps: [
    { to: 'move', point: { x: 50, y } },
    { to: 'line', point: { x: 80, y } },
  ],
  stroke: { colour: 'ink', width: 0.6, ...(dash === undefined ? {} : { dash }) },
});

describe('Shapes on paper', () => {
  const dots = 254; // ten to the millimetre
  const ink = 36; // '#26231e' in grey
  const pictureOf = (...shapes: readonly Shape[]) => {
    const picture = greyPage(sheetToPdf(sheetWith([shapes]), { created }), 1, dots);
    return (x: number, y: number): number => picture.at(x * 10, y * 10);
  };

  test('stand where they are said to stand', () => {
    const at = pictureOf(
      { shape: 'circle', centre: { x: 60, y: 80 }, radius: 10, fill: 'ink' },
      {
        shape: 'rectangle',
        box: { x: 100, y: 70, width: 20, height: 10 },
        stroke: { colour: 'ink', width: 1 },
      },
    );
    expect([at(60, 80), at(60, 70.5), at(60, 69.5)]).toEqual([ink, ink, 255]);
    expect([at(100, 75), at(100.7, 75), at(110, 75), at(120, 75)]).toEqual([ink, 255, 255, ink]);
  });

  test('are dashed only where asked', () => {
    const at = pictureOf(level(60, [2.4, 1.7]), level(70));
    expect([at(51, 60), at(53.2, 60), at(55, 60)]).toEqual([ink, 255, ink]);
    expect([at(51, 70), at(53.2, 70), at(55, 70)]).toEqual([ink, ink, ink]);
  });

  test('bend as the quadratic curve says', () => {
    const at = pictureOf({
      shape: 'path',
      steps: [
        { to: 'move', point: { x: 50, y: 100 } },
        { to: 'quadratic', control: { x: 100, y: 50 }, point: { x: 150, y: 100 } },
      ],
      stroke: { colour: 'ink', width: 1 },
    });
    expect([at(100, 75), at(75, 81.25), at(100, 100)]).toEqual([ink, ink, 255]);
  });

  test('are white under the letters of a halo', () => {
    const stroke = { colour: 'ink', width: 4 } as const;
    const steps = [
      { to: 'move', point: { x: 40, y: 60 } },
      { to: 'line', point: { x: 120, y: 60 } },
    ] as const;
    const text = textAt('IIIIII', 60, 61.5, { size: 20, weight: 700 });
    const bare = pictureOf({ shape: 'path', steps, stroke }, text);
    const halo = pictureOf(
      { shape: 'path', steps, stroke },
      { ...text, halo: { colour: 'paper', width: 0.6 } },
    );
    expect(bare(59.8, 60)).toBe(ink);
    expect(halo(60.1, 60)).toBe(255);
  });
});
