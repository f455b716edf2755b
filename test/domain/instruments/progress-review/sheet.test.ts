import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressReviewSheet } from '../../../../domain/instruments/progress-review/paper/sheet.ts';
import { progressReview } from '../../../../domain/instruments/progress-review/progress-review.ts';
import { lifeDomains } from '../../../../domain/life-domains/life-domains.ts';
import type { ProgressReviewCommand } from '../../../../domain/instruments/progress-review/commands.ts';
import { type Sheet, usualPrintOptions } from '../../../../domain/sheet/sheet.ts';
import { moment, reviewWith, someDocument, write } from './support/documents.ts';

const context = { clientName: 'Nadia', date: '2026-06-04', language: 'nl' } as const;
const textsOf = ({ pages }: Sheet): string[] =>
  pages.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : [])));
const example = progressReview.example('nl');
const printed = (document = example, options = {}): Sheet =>
  progressReviewSheet(document, context, { ...usualPrintOptions, ...options });

/** Nothing stands outside the page, and no letter is smaller than 9 pt. */
function expectOnPaper(sheet: Sheet): void {
  for (const { width, height, shapes } of sheet.pages) {
    for (const shape of shapes) {
      if (shape.shape !== 'text') continue;
      expect(shape.style.size).toBeGreaterThanOrEqual(9);
      expect(shape.at.y).toBeLessThan(height - 10);
      expect(shape.at.x).toBeGreaterThan(15);
      expect(shape.at.x).toBeLessThan(width - 10);
    }
  }
}

describe('a progress review on paper', () => {
  it('shows both versions of every score, what was said, what helped and the road', () => {
    const texts = textsOf(printed());
    const said = texts.join(' ');
    for (const words of ['zelf', 'samen', 'Ik heb werk!', 'Samen bellen, en weten waar ik aan toe ben.']) {
      expect(said).toContain(words);
    }
    expect(said).toContain('brief van de huisbaas');
    expect(said).toContain('Mijn weg tot nu');
    expect(said).not.toContain('niet te snel');
    expect(printed().pages).toHaveLength(3);
  });

  it('prints the notes of the coach only when that is ticked, and no names when they are hidden', () => {
    expect(textsOf(printed(example, { privateNotes: true })).join(' ')).toContain('niet te snel');
    expect(textsOf(printed(example, { names: false })).join(' ')).not.toMatch(/Nadia|Zohra|huisbaas/u);
  });

  it('is a form to fill in by hand, with ten domains and three moments', () => {
    const blank = printed(example, { filled: false });
    expect(blank.pages).toHaveLength(1);
    const boxes = blank.pages[0]?.shapes.filter(({ shape }) => shape === 'rectangle') ?? [];
    expect(boxes).toHaveLength(30);
    const texts = textsOf(blank).join(' ');
    expect(texts).not.toMatch(/Nadia|Zohra/u);
    expect(texts).toContain('Schrijf een cijfer van 0 tot 10');
    expectOnPaper(blank);
  });

  it('says no totals, averages or percentages', () => {
    expect(textsOf(printed()).join(' ')).not.toMatch(/gemiddeld|totaal|%|van de 10/iu);
  });

  it('goes on over pages with sixty moments and ten domains', () => {
    const moments = Array.from({ length: 60 }, (_, index) =>
      moment(`m${index}`, { name: `gesprek ${index + 1}` }),
    );
    const commands: readonly ProgressReviewCommand[] = moments.flatMap(({ id }, index) =>
      lifeDomains.map((domain, place) => write(id, domain, { own: (index + place) % 11 })),
    );
    const sheet = printed(reviewWith(moments, lifeDomains, ...commands));
    const texts = textsOf(sheet);
    for (const { name } of moments) expect(texts).toContain(name);
    expectOnPaper(sheet);
  });

  it('loses no word of fifty thousand letters, and of names and turning points that are too long for their place', () => {
    const long = 'Het is een lang verhaal. '.repeat(2_000).slice(0, 50_000);
    const words = 'omdat '.repeat(80);
    const document = reviewWith(
      [moment('start', { name: 'w'.repeat(500) })],
      ['housing'],
      write('start', 'housing', { own: 3, ownNote: long }),
      { do: 'add-turning-point', turningPoint: { id: 'p', moment: 'start', domain: 'housing', text: words } },
    );
    const sheet = printed(document);
    const all = textsOf(sheet).join(' ');
    expect(all.match(/verhaal/gu)?.length).toBe(2_000);
    expect(all.match(/omdat/gu)?.length).toBe(80);
    expect(
      textsOf(sheet)
        .join('')
        .match(/w{500}|w/gu)
        ?.join('').length,
    ).toBeGreaterThanOrEqual(500);
    expectOnPaper(sheet);
  });

  it('stays within its pages whatever was written', () => {
    fc.assert(
      fc.property(someDocument, fc.constantFrom('A4' as const, 'A3' as const), (document, paper) => {
        expectOnPaper(printed(document, { paper, signatures: true, privateNotes: true }));
      }),
      { numRuns: 20 },
    );
  });
});
