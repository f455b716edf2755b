import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BalanceDocument, emptyBalance } from '../../../../domain/instruments/balance/document.ts';
import { exampleBalance, exampleMoments } from '../../../../domain/instruments/balance/example/example.ts';
import { instrumentOf } from '../../../../domain/instruments/registry.ts';
import { type PrintOptions, type Sheet, usualPrintOptions } from '../../../../domain/sheet/sheet.ts';
import { cutOff, pointsOf } from '../../../support/paper-edges.ts';
import { linesOn, wordsOn } from '../../../support/sheet-texts.ts';
import { balanceWith, burden, someDocument, strength } from './support/documents.ts';

const context = { clientName: 'Nadia', date: '2026-06-04', language: 'nl' } as const;
const everything: PrintOptions = { ...usualPrintOptions, list: true, signatures: true };
const balance = instrumentOf('balance');
const sheetOf = (document: BalanceDocument, options: Partial<PrintOptions> = {}): Sheet =>
  balance.sheet(document, context, { ...everything, ...options });
const said = ({ pages }: Sheet, page?: number): string =>
  (page === undefined ? pages : pages.slice(page, page + 1)).flatMap(wordsOn).join(' ');

const many = balanceWith(
  Array.from({ length: 60 }, (_, index) =>
    burden(`b${index}`, { text: `Zorg om iets dat weegt ${index}`, place: index * 3 - 90 }),
  ),
  Array.from({ length: 40 }, (_, index) => strength(`s${index}`, { text: `Iemand die helpt ${index}` })),
);

describe('the sheet of a balance', () => {
  it('has the drawing with its legend, then the list with what was agreed', () => {
    const sheet = sheetOf(exampleBalance('nl'));
    expect(sheet.pages).toHaveLength(2);
    const [drawing, list] = [said(sheet, 0), said(sheet, 1)];
    expect(drawing).toMatch(/^Nadia donderdag 4 juni 2026 Wat weegt en wat draagt Nadia Opvang na school/u);
    expect(drawing).toContain('blok: dit weegt groot blok: dit weegt veel');
    expect(drawing).toContain('zwakste punt: geld');
    expect(list).toContain('helpt: Budgethulp OCMW (komt erbij)');
    expect(list).toContain('iets dat weegt en nog geen naam heeft');
    expect(list).toContain('Zwakste punt Geld');
    expect(list).toContain('Steun die we afspreken Budgethulp bij het OCMW.');
    expect(list).toContain('Coach');
  });

  it('explains only what occurs', () => {
    const plain = said(sheetOf(balanceWith([burden('pijn')]), { list: false }));
    expect(plain).toContain('blok: dit weegt');
    for (const word of ['driehoek', 'dubbele rand', 'deze kracht helpt', 'leeg:', 'getal']) {
      expect(plain).not.toContain(word);
    }
    expect(said(sheetOf(emptyBalance(), { list: false }))).not.toContain('blok:');
    expect(said(sheetOf(exampleBalance('nl'), { legend: false }))).not.toContain('blok:');
  });

  it('keeps the private note to itself unless that is ticked, and then on a page of its own', () => {
    const example = exampleBalance('nl');
    expect(said(sheetOf(example))).not.toContain('telefoontje');
    const all = sheetOf(example, { privateNotes: true });
    expect(said({ ...all, pages: all.pages.slice(0, -1) })).not.toContain('telefoontje');
    expect(said(all, all.pages.length - 1)).toContain('telefoontje');
  });

  it('gives nobody away without names', () => {
    const sheet = sheetOf(exampleBalance('nl'), { names: false });
    const text = [said(sheet), sheet.title, ...sheet.description].join(' ');
    for (const word of ['Nadia', 'Zohra', 'Schulden', 'geld', 'Budgethulp', 'Zingen']) {
      expect(text).not.toContain(word);
    }
    expect(text).toContain('Zonder namen');
    expect(said(sheet, 0)).toContain(' ik ');
    expect(said(sheet, 1)).toContain('last 4');
  });

  it('lets numbers stand for words when there is too much, and lists them unasked', () => {
    const sheet = sheetOf(many, { list: false, signatures: false });
    expect(sheet.pages.length).toBeGreaterThan(1);
    expect(said(sheet, 0)).toContain('bij elk getal hoort een regel in de lijst');
    const list = said({ ...sheet, pages: sheet.pages.slice(1) });
    expect(list).toContain('60. Zorg om iets dat weegt 59');
    expect(list).toContain('40. Iemand die helpt 39');
  });

  it('lists unasked what the drawing cannot say whole', () => {
    const text = 'Een zin die veel te lang is voor een blok '.repeat(6);
    const long = balanceWith([burden('a', { text, size: 0.6 })]);
    expect(sheetOf(long, { list: false }).pages).toHaveLength(2);
    expect(sheetOf(long, { list: false, names: false }).pages).toHaveLength(1);
  });

  it('stays on the paper, with letters of 9 pt or more, whatever was drawn', () => {
    const check = (sheet: Sheet): void => {
      expect(cutOff(sheet)).toEqual([]);
      for (const { style } of sheet.pages.flatMap(linesOn)) expect(style.size).toBeGreaterThanOrEqual(9);
    };
    fc.assert(
      fc.property(
        someDocument,
        fc.record({
          paper: fc.constantFrom('A4' as const, 'A3' as const),
          names: fc.boolean(),
          legend: fc.boolean(),
          list: fc.boolean(),
          signatures: fc.boolean(),
        }),
        (document, options) => {
          check(sheetOf(document, options));
        },
      ),
      { numRuns: 60 },
    );
    check(sheetOf(many));
    check(sheetOf(many, { paper: 'A3', names: false }));
    const pile = Array.from({ length: 14 }, (_, index) =>
      burden(`b${index}`, { on: index === 0 ? null : `b${index - 1}`, size: 2 }),
    );
    check(sheetOf(balanceWith(pile)));
  });

  it('is larger on larger paper', () => {
    const widthOf = (paper: 'A4' | 'A3'): number => {
      const [page] = sheetOf(exampleBalance('nl'), { paper, list: false }).pages;
      const beam = page?.shapes.find((shape) => shape.shape === 'path' && shape.fill === 'beam-fill');
      const across = (beam === undefined ? [] : pointsOf(beam)).map(({ x }) => x);
      return Math.max(...across) - Math.min(...across);
    };
    expect(widthOf('A3')).toBeGreaterThan(widthOf('A4') * 1.2);
  });

  it('has an empty form to draw on', () => {
    const sheet = sheetOf(exampleBalance('nl'), { filled: false });
    expect(sheet.pages).toHaveLength(1);
    const text = said(sheet);
    expect(text).not.toContain('Nadia');
    expect(text).toContain('naam');
    expect(text).toContain('teken een blok op de balk');
    expect(cutOff(sheet)).toEqual([]);
  });

  it('lays two moments over each other, and says what is different', () => {
    const [first, , last] = exampleMoments('nl');
    if (first === undefined || last === undefined) throw new Error('no moments');
    const sheet = balance.comparisonSheet(first, last, context, everything);
    expect(said(sheet, 0)).toContain('Van 15/01/2026 naar 04/06/2026');
    expect(said(sheet, 0)).toContain('nieuw');
    expect(said(sheet, 1)).toContain('Zangkoor draagt nu mee.');
    expect(said(sheet, 1)).toContain('Al de rest bleef hetzelfde.');
    expect(cutOff(sheet)).toEqual([]);
  });

  it('says the same in English', () => {
    const sheet = balance.sheet(exampleBalance('en'), { ...context, language: 'en' }, everything);
    expect(said(sheet)).toContain('What weighs and what carries');
    expect(said(sheet)).not.toMatch(/zwakste|weegt|draagt/u);
    expect(cutOff(sheet)).toEqual([]);
  });
});
