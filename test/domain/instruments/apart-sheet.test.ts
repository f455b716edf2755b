import { describe, expect, it } from 'vitest';
import { apartSheet } from '../../../domain/instruments/apart-sheet.ts';
import { instrumentOf, instruments, type AnyInstrument } from '../../../domain/instruments/registry.ts';
import { type PrintOptions, type Sheet, usualPrintOptions } from '../../../domain/sheet/sheet.ts';
import { actor, ecogramWith } from './ecogram/support/documents.ts';
import { linesOn, wordsOn } from '../../support/sheet-texts.ts';

const context = { clientName: 'Nadia', date: '2026-06-04', language: 'nl' } as const;

function apart(instrument: AnyInstrument, options: Partial<PrintOptions> = {}): Sheet {
  const [first, ...others] = instrument.exampleMoments('nl');
  const last = others.at(-1) ?? first;
  if (first === undefined || last === undefined) throw new Error('an example without moments');
  return apartSheet(instrument, { before: first, shown: last }, context, {
    ...usualPrintOptions,
    ...options,
  });
}

describe('two moments on one page', () => {
  for (const instrument of instruments) {
    it(`stand under each other, each with its day, as ${instrument.id}`, () => {
      const [page, sentences, ...others] = apart(instrument).pages;
      expect(others).toEqual([]);
      expect(page?.height).toBeGreaterThan(page?.width ?? 0);
      expect(wordsOn(page)).toContain('donderdag 15 januari 2026');
      expect(wordsOn(page)).toContain('donderdag 4 juni 2026');
      expect(wordsOn(sentences)).toContain('Wat is er anders?');
    });

    it(`have no letters under 8 points, on A4 and on A3, as ${instrument.id}`, () => {
      for (const paper of ['A4', 'A3'] as const) {
        const sizes = apart(instrument, { paper }).pages.flatMap((page) =>
          linesOn(page).map(({ style }) => style.size),
        );
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
      }
    });

    it(`name nobody without names, as ${instrument.id}`, () => {
      const sheet = apart(instrument, { names: false });
      expect(sheet.pages.flatMap((page) => wordsOn(page)).join(' ')).not.toMatch(/Nadia|Zohra|Brahim/);
      expect(sheet.description.join(' ')).not.toMatch(/Nadia|Zohra|Brahim/);
    });

    it(`leave the legend out on request, as ${instrument.id}`, () => {
      const words = (options: Partial<PrintOptions>): number =>
        wordsOn(apart(instrument, options).pages[0]).length;
      expect(words({ legend: false })).toBeLessThan(words({ legend: true }));
    });
  }

  it('have a sheet each when they would not be readable on one', () => {
    const many = ecogramWith(
      Array.from({ length: 70 }, (_, index) =>
        actor(`a${index}`, { position: { x: 20 + (index % 10) * 40, y: 20 + Math.floor(index / 10) * 40 } }),
      ),
    );
    const dated = { document: many, date: '2026-06-04' };
    const sheet = apartSheet(
      instrumentOf('ecogram'),
      { before: dated, shown: dated },
      context,
      usualPrintOptions,
    );
    expect(sheet.pages.every(({ width, height }) => width > height)).toBe(true);
    expect(
      sheet.pages.filter((page) => wordsOn(page).includes('Mijn netwerk: wie staat er rond mij?')),
    ).toHaveLength(2);
  });
});
