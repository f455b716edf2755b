import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScaleQuestionsDocument } from '../../../../domain/instruments/scale-questions/document.ts';
import { exampleScaleQuestions } from '../../../../domain/instruments/scale-questions/example/example.ts';
import { scaleQuestionsSheet } from '../../../../domain/instruments/scale-questions/sheet.ts';
import { type PrintOptions, usualPrintOptions } from '../../../../domain/sheet/sheet.ts';
import { cutOff } from '../../../support/paper-edges.ts';
import { linesOn, wordsOn } from '../../../support/sheet-texts.ts';
import { answer, round, scalesWith, someDocument } from './support/documents.ts';

const context = { clientName: 'Nadia', date: '2026-06-04', language: 'nl' } as const;
const sheetOf = (document: ScaleQuestionsDocument, options: Partial<PrintOptions> = {}) =>
  scaleQuestionsSheet(document, context, { ...usualPrintOptions, ...options });
const textOf = (document: ScaleQuestionsDocument, options: Partial<PrintOptions> = {}) =>
  sheetOf(document, options).pages.flatMap(wordsOn).join(' ');

describe('scale questions on paper', () => {
  it('give each domain of the last conversation a page of its own, with only what was said', () => {
    const { pages } = sheetOf(exampleScaleQuestions('nl'));
    expect(pages).toHaveLength(5);
    expect(wordsOn(pages[0])).toEqual(
      expect.arrayContaining(['Huisvesting', 'nu', 'dit wens ik', 'Zo ziet een 7 eruit']),
    );
    expect(wordsOn(pages[4])).not.toContain('dit wens ik');
    expect(wordsOn(pages[4])).not.toContain('Wat gaat minder goed');
  });

  it('show the overview only on request, with the rights, and never a sum', () => {
    const document = exampleScaleQuestions('nl');
    expect(textOf(document)).not.toContain('van gesprek tot gesprek');
    const words = wordsOn(sheetOf(document, { list: true }).pages.at(-1));
    expect(words).toContain('Waar sta ik, van gesprek tot gesprek?');
    expect(words.join(' ')).toContain('artikels 23 en 24');
    expect(words).not.toContain('Vrije tijd en ontspanning');
    expect(words.join(' ')).not.toMatch(/totaal|gemiddeld|%|van de 10/iu);
  });

  it('print the blank scales of all ten domains, or of those that are chosen now', () => {
    const all = sheetOf(scalesWith([]), { filled: false });
    expect(all.pages).toHaveLength(2);
    expect(all.pages.flatMap(wordsOn).filter((word) => word === 'omdat')).toHaveLength(10);
    const chosen = scalesWith([
      round('a', '2026-01-15', [answer({ domain: 'family' }), answer({ domain: 'health' })]),
    ]);
    const some = sheetOf(chosen, { filled: false });
    expect(some.pages.flatMap(wordsOn).filter((word) => word === 'omdat')).toHaveLength(2);
    expect(textOf(chosen, { filled: false })).not.toContain('Nadia');
  });

  it('never lose a text, nor cut one off, nor print it too small', () => {
    fc.assert(
      fc.property(someDocument, fc.boolean(), (document, list) => {
        const sheet = sheetOf(document, { list, privateNotes: true, signatures: true });
        expect(cutOff(sheet)).toEqual([]);
        for (const page of sheet.pages) {
          for (const line of linesOn(page)) expect(line.style.size).toBeGreaterThanOrEqual(9);
        }
        const printed = sheet.pages.flatMap(wordsOn).join('').replace(/\s+/gu, '');
        const said = document.rounds.at(-1)?.answers.flatMap(({ notes }) => Object.values(notes)) ?? [];
        for (const text of [...said, document.note, document.privateNote]) {
          for (const word of text.split(/\s+/u)) expect(printed).toContain(word);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('go on over pages with fifty thousand characters, and with two hundred conversations', () => {
    const long = `${'Een lange tekst. '.repeat(2_900)}EINDE`;
    const notes = { why: long, zero: 'Heel veel woorden over een nul. '.repeat(20) };
    const { pages } = sheetOf(
      scalesWith([round('a', '2026-01-15', [answer({ domain: 'housing', score: 4, notes })])]),
    );
    expect(pages.length).toBeGreaterThan(10);
    expect(wordsOn(pages[1])).toContain('Waar sta ik? Huisvesting');
    expect(pages.flatMap(wordsOn).join(' ')).toContain('EINDE');

    const many = scalesWith(
      Array.from({ length: 200 }, (_, index) =>
        round(`r${index}`, `20${10 + Math.floor(index / 12)}-01-15`, [
          answer({ domain: 'housing', score: index % 11 }),
        ]),
      ),
    );
    const overview = sheetOf(many, { list: true });
    expect(overview.pages).toHaveLength(1 + Math.ceil(200 / 6));
    expect(cutOff(overview)).toEqual([]);
  });

  it('hide the name everywhere the sheet itself would say it, and keep private notes out unless they are ticked', () => {
    const document: ScaleQuestionsDocument = {
      ...scalesWith([
        round(
          'a',
          '2026-01-15',
          [answer({ domain: 'housing', score: 4, notes: { why: 'Nadia zegt het zo.' } })],
          'bij Nadia thuis',
        ),
      ]),
      privateNote: 'GEHEIM',
    };
    const hidden = sheetOf(document, { names: false, list: true, signatures: true });
    expect([hidden.title, ...hidden.description, ...hidden.pages.flatMap(wordsOn)].join(' ')).not.toContain(
      'Nadia',
    );
    expect(textOf(document)).not.toContain('GEHEIM');
    expect(textOf(document, { privateNotes: true })).toContain('GEHEIM');
  });

  it('say kindly that nothing was told, without an empty scale', () => {
    const nothing = { ...round('a', '2026-01-15'), nothingToday: true };
    const words = textOf(scalesWith([nothing]));
    expect(words).toContain('Dat is goed.');
    expect(words).not.toContain('omdat');
  });
});
