import { describe, expect, it } from 'vitest';
import { apartSheet } from '../../../domain/instruments/apart-sheet.ts';
import type { InstrumentId } from '../../../domain/instruments/instrument-ids.ts';
import { instrumentOf, instruments, type AnyInstrument } from '../../../domain/instruments/registry.ts';
import {
  type PaperSize,
  type PrintOptions,
  type Sheet,
  usualPrintOptions,
} from '../../../domain/sheet/sheet.ts';
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

describe('two moments, each for itself', () => {
  for (const instrument of instruments) {
    it(`each stand under their day as ${instrument.id}, and what is different comes last`, () => {
      const pages = apart(instrument).pages.map((page) => wordsOn(page));
      // The card of a referral says when it was made in figures, since the day of the appointment is what counts there.
      expect(pages.flat().join(' ')).toMatch(/donderdag 15 januari 2026|15\/01\/2026/u);
      expect(pages.flat().join(' ')).toMatch(/donderdag 4 juni 2026|04\/06\/2026/u);
      expect(pages.at(-1)).toContain('Wat is er anders?');
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
      // Where words of a client stand, those may hold a name; only in a network are names what it is made of.
      const names = ['ecogram', 'balance'].includes(instrument.id) ? /Nadia|Zohra|Brahim/ : /Nadia/;
      expect(sheet.pages.flatMap((page) => wordsOn(page)).join(' ')).not.toMatch(names);
      expect(sheet.description.join(' ')).not.toMatch(names);
    });

    if (instrument.form === 'written') continue;

    it(`leave the legend out on request, as ${instrument.id}`, () => {
      const words = (options: Partial<PrintOptions>): number =>
        wordsOn(apart(instrument, options).pages[0]).length;
      expect(words({ legend: false })).toBeLessThan(words({ legend: true }));
    });
  }

  it('share one upright page when their drawings fit there', () => {
    const shared = (id: InstrumentId, paper: PaperSize): boolean => {
      const [page] = apart(instrumentOf(id), { paper }).pages;
      return (
        page !== undefined && page.height > page.width && wordsOn(page).includes('donderdag 4 juni 2026')
      );
    };
    expect(shared('ecogram', 'A4')).toBe(true);
    expect(shared('balance', 'A4')).toBe(true);
    expect(shared('balance', 'A3')).toBe(true);
  });

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
