import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleWellbeingPlan } from '../../../../domain/instruments/wellbeing-plan/example/example.ts';
import type { WellbeingPlanDocument } from '../../../../domain/instruments/wellbeing-plan/document.ts';
import { wellbeingPlanSheet } from '../../../../domain/instruments/wellbeing-plan/paper/sheet.ts';
import { type PrintOptions, usualPrintOptions } from '../../../../domain/sheet/sheet.ts';
import { measureText } from '../../../../domain/scene/text-measure.ts';
import { linesOn, wordsOn } from '../../../support/sheet-texts.ts';
import { goal, planWith, someDocument, step } from './support/documents.ts';

const context = { clientName: 'Nadia', date: '2026-06-04', language: 'nl' } as const;
const sheetOf = (document: WellbeingPlanDocument, options: Partial<PrintOptions> = {}) =>
  wellbeingPlanSheet(document, context, { ...usualPrintOptions, ...options });
const textOf = (document: WellbeingPlanDocument, options: Partial<PrintOptions> = {}) =>
  sheetOf(document, options).pages.flatMap(wordsOn).join(' ');
const bare = (text: string) => text.normalize('NFC').replace(/[\s\p{Cc}\p{Cf}]+/gu, '');

describe('a plan on paper', () => {
  it('never loses a text', () => {
    const long = 'Een lange zin over allerlei en nog wat. '.repeat(400);
    const everything: WellbeingPlanDocument = planWith(
      [
        goal(
          'g',
          [
            step('s', {
              text: 'stap',
              service: 'dienst',
              action: `${long} EINDE-ACTIE`,
              agreementClient: `${long} EINDE-CLIENT`,
              agreementCoach: 'coach doet',
              stateWords: 'bijna klaar',
              followUp: {
                result: 'uitkomst',
                well: 'goed zo',
                less: 'minder',
                needed: `${long} EINDE-NODIG`,
              },
            }),
          ],
          { text: `${long} EINDE-DOEL` },
        ),
      ],
      { note: `${long} EINDE-NOTA`, privateNote: 'geheim' },
    );
    const text = bare(textOf(everything, { privateNotes: true }));
    for (const each of [
      'stap',
      'dienst',
      'EINDE-ACTIE',
      'EINDE-CLIENT',
      'coachdoet',
      'bijnaklaar',
      'uitkomst',
      'goedzo',
      'minder',
      'EINDE-NODIG',
      'EINDE-DOEL',
      'EINDE-NOTA',
      'geheim',
    ])
      expect(text).toContain(each);
    expect(text.split('allerlei').length - 1).toBe(400 * 5);
  });

  it('keeps everything within its margins, with letters of at least 9 points, whatever stands on it', () => {
    fc.assert(
      fc.property(
        someDocument,
        fc.constantFrom('whole', 'client'),
        fc.boolean(),
        (document, version, list) => {
          for (const page of sheetOf(document, { version, list, signatures: true, privateNotes: true })
            .pages) {
            for (const line of linesOn(page)) {
              expect(line.style.size).toBeGreaterThanOrEqual(9);
              expect(line.at.y).toBeLessThan(page.height - 13);
              if (line.anchor === 'start') {
                expect(line.at.x + measureText(line.text, line.style)).toBeLessThan(page.width - 14);
              }
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('holds the private note only when it is ticked, and no name when names are hidden', () => {
    const document = exampleWellbeingPlan('nl');
    expect(textOf(document)).not.toContain(document.privateNote);
    expect(textOf(document, { version: 'client' })).not.toContain(document.privateNote);
    expect(textOf(document, { privateNotes: true })).toContain(document.privateNote);
    const noted = { ...document, note: '', evaluations: [] };
    expect(textOf(noted, { names: false, signatures: true })).not.toMatch(/Nadia|Zohra/u);
    expect(textOf(noted, { names: false, version: 'client' })).not.toContain('Nadia');
  });

  it('has a version for the client with only what the client agreed, ticked when it is kept', () => {
    const text = textOf(exampleWellbeingPlan('nl'), { version: 'client' });
    expect(text).toContain('Ik vraag het aan juf Sien.');
    expect(text).toContain('We kijken samen terug op donderdag 9 juli 2026');
    expect(text).not.toContain('Els drukt het formulier af.');
    expect(text).not.toContain('Rust over de schulden');
    expect(textOf(planWith([goal('g')]), { version: 'client' })).toContain('nog geen afspraak');
  });

  it('shows the follow-up only where something was said, or all of it on request', () => {
    const document = exampleWellbeingPlan('nl');
    const followUp = (options: Partial<PrintOptions>) =>
      sheetOf(document, options)
        .pages.map((page) => wordsOn(page).join(' '))
        .find((text) => text.includes('Hoe loopt het?'));
    expect(followUp({})).not.toContain('Weten wat de huisbaas');
    expect(followUp({ list: true })).toContain('Weten wat de huisbaas');
  });

  it('never leaves the places to sign alone on a page', () => {
    for (let count = 1; count < 14; count += 1) {
      const document = planWith([
        goal(
          'g',
          Array.from({ length: count }, (_, index) => step(`stap ${index}`)),
        ),
      ]);
      const last = wordsOn(sheetOf(document, { signatures: true }).pages.at(-1)).join(' ');
      expect(last, String(count)).toMatch(/stap \d+/u);
    }
  });

  it('has blank forms that name nobody', () => {
    for (const version of ['whole', 'client'] as const) {
      const text = textOf(exampleWellbeingPlan('nl'), { filled: false, version, signatures: true });
      expect(text).not.toMatch(/Nadia|Amina|Ik bel/u);
      expect(text).toContain('naam');
    }
  });
});
