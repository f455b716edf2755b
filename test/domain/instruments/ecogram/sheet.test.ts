import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorOutline } from '../../../../domain/instruments/ecogram/actor-outline.ts';
import { arrangeEcogram } from '../../../../domain/instruments/ecogram/arrange.ts';
import {
  circles,
  clientEnd,
  type EcogramDocument,
  emptyEcogram,
} from '../../../../domain/instruments/ecogram/document.ts';
import { compareEcograms } from '../../../../domain/instruments/ecogram/comparison.ts';
import { editEcogram } from '../../../../domain/instruments/ecogram/edits.ts';
import { exampleEcogram, exampleMoments } from '../../../../domain/instruments/ecogram/example/example.ts';
import { gapBetween } from '../../../../domain/instruments/ecogram/outline.ts';
import { instrumentOf, instruments } from '../../../../domain/instruments/registry.ts';
import { type PrintOptions, type Sheet, usualPrintOptions } from '../../../../domain/sheet/sheet.ts';
import { cutOff } from '../../../support/paper-edges.ts';
import { linesOn, wordsOn } from '../../../support/sheet-texts.ts';
import { actor, ecogramWith, relation, someDocument } from './support/documents.ts';

const context = { clientName: 'Nadia', date: '2026-03-12', language: 'nl' } as const;
const everything: PrintOptions = { ...usualPrintOptions, list: true, signatures: true };
const sheetOf = (document: EcogramDocument, options: Partial<PrintOptions> = {}): Sheet =>
  instrumentOf('ecogram').sheet(document, context, { ...everything, ...options });
const said = ({ pages }: Sheet): string => pages.flatMap(wordsOn).join(' ');

function crowd(count: number): EcogramDocument {
  const actors = Array.from({ length: count }, (_, index) =>
    actor(`a${index}`, {
      name: `Energieleverancier ${index}`,
      role: 'contactpersoon',
      circle: circles[index % 4] ?? null,
      kind: index % 3 === 0 ? 'organisation' : 'person',
    }),
  );
  const document = ecogramWith(
    actors,
    actors.map(({ id }) => relation(id, clientEnd, { feeling: 'plus', direction: 'to' })),
  );
  return editEcogram(document, { do: 'arrange', places: [...arrangeEcogram(document)] });
}

describe('an ecogram on paper', () => {
  it('cuts nothing off and prints no letter under nine points, whatever is drawn', () => {
    fc.assert(
      fc.property(someDocument, fc.boolean(), fc.boolean(), (document, names, list) => {
        const sheet = sheetOf(document, { names, list, privateNotes: true });
        expect(cutOff(sheet)).toEqual([]);
        expect(sheet.pages.flatMap(linesOn).filter(({ style }) => style.size < 9)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps a line that bends around somebody within the room for the drawing', () => {
    const row = [-100, 0, 100].map((x) => actor(`at ${x}`, { position: { x, y: -70 } }));
    const under = actor('under', { position: { x: 0, y: -42 } });
    const below = actor('below', { position: { x: 0, y: 100 } });
    const document = ecogramWith(
      [...row, under, below],
      [relation('at -100', 'at 100', { strength: 'supportive' })],
    );
    const [page] = sheetOf(document, { list: false, signatures: false }).pages;
    const bent = (page?.shapes ?? []).flatMap((shape) => (shape.shape === 'path' ? shape.steps : []));
    const highest = bent.flatMap((step) =>
      step.to === 'quadratic' ? [(step.control.y + step.point.y) / 2] : [],
    );
    expect(highest).toHaveLength(1);
    // The drawing begins at 34; a sign upon the line is 2.9 high above it.
    expect(highest[0]).toBeGreaterThan(36.5);
  });

  it('fits from nobody to three hundred actors', () => {
    for (const count of [0, 1, 3, 12, 32, 100, 300]) {
      const sheet = sheetOf(crowd(count));
      expect(cutOff(sheet)).toEqual([]);
      expect(sheet.pages.flatMap(linesOn).filter(({ style }) => style.size < 9)).toEqual([]);
    }
  });

  it('draws a small network larger on large paper, letters and all, and larger than a crowd on small paper', () => {
    const letters = (document: EcogramDocument, paper: 'A4' | 'A3'): number =>
      sheetOf(document, { paper, list: false, legend: false })
        .pages.flatMap(linesOn)
        .find(({ text }) => text.startsWith('Energie'))?.style.size ?? 0;
    expect(letters(crowd(3), 'A3')).toBeGreaterThan(letters(crowd(3), 'A4') * 1.3);
    expect(letters(crowd(3), 'A4')).toBeGreaterThan(letters(crowd(18), 'A4'));
  });

  it('explains only what occurs in the drawing', () => {
    const few = said(
      sheetOf(ecogramWith([actor('mama')], [relation('mama', clientEnd, { strength: 'supportive' })]), {
        list: false,
      }),
    );
    expect(few).toContain('geeft steun');
    expect(few).not.toMatch(/gewoon contact|spanning|dat weegt|een organisatie|Kleur/u);
    expect(said(sheetOf(exampleEcogram('nl'), { legend: false, list: false }))).not.toContain(
      'Hoe is het contact?',
    );
  });

  it('lists everybody with contact, direction and feeling', () => {
    const text = said(sheetOf(exampleEcogram('nl')));
    expect(text).toContain('Oma Zohra geeft steun aan Nadia');
    expect(text).toContain('belt elke zondag');
    expect(text).toContain('Tussen anderen:');
  });

  it('adds the list unasked when names do not fit the drawing', () => {
    const sheet = sheetOf(crowd(100), { list: false });
    expect(said(sheet)).toContain('Energieleverancier 99');
    expect(sheet.pages.length).toBeGreaterThan(2);
  });

  it('prints the private note only when that is ticked', () => {
    const { privateNote } = exampleEcogram('nl');
    expect(said(sheetOf(exampleEcogram('nl')))).not.toContain(privateNote);
    expect(said(sheetOf(exampleEcogram('nl'), { privateNotes: true }))).toContain(privateNote);
  });

  it('holds no name at all without names', () => {
    const document = exampleEcogram('nl');
    const sheet = sheetOf(document, { names: false });
    const all = [said(sheet), sheet.title, ...sheet.description].join(' ');
    for (const { name } of document.actors) expect(all).not.toContain(name);
    expect(all).not.toContain('Nadia');
  });

  it('leaves room to sign, with or without a list', () => {
    for (const list of [true, false])
      expect(said(sheetOf(exampleEcogram('nl'), { list }))).toContain('Coach');
    expect(said(sheetOf(exampleEcogram('nl'), { signatures: false }))).not.toContain('Coach');
  });

  it('is empty as a blank form, apart from how to draw', () => {
    const sheet = sheetOf(exampleEcogram('nl'), { filled: false });
    expect(sheet.pages).toHaveLength(1);
    expect(said(sheet)).toContain('Teken zo');
    expect(said(sheet)).not.toMatch(/Nadia|Zohra|2026/u);
    expect(cutOff(sheet)).toEqual([]);
  });

  it('says the client first, then actors in the order of the list', () => {
    const { pages } = sheetOf(exampleEcogram('nl'), { list: false });
    const texts = pages.slice(0, 1).flatMap(wordsOn);
    const order = ['Amina', 'Brahim', 'Peter', 'Linda', 'Soraya', 'Wim', 'Wie'].map((name) =>
      texts.indexOf(name),
    );
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(order[0]).toBe(texts.indexOf('Nadia', 1) + 1);
  });

  it('is larger on A3', () => {
    expect(sheetOf(exampleEcogram('nl'), { paper: 'A3' }).pages[0]).toMatchObject({
      width: 420,
      height: 297,
    });
    expect(cutOff(sheetOf(crowd(32), { paper: 'A3' }))).toEqual([]);
  });
});

describe('two moments on one sheet', () => {
  const [before, , after] = exampleMoments('nl');
  const earlier = before ?? { date: '', document: emptyEcogram() };
  const later = after ?? { date: '', document: emptyEcogram() };
  const compare = (options: Partial<PrintOptions> = {}): Sheet =>
    instrumentOf('ecogram').comparisonSheet(earlier, later, context, { ...everything, ...options });

  it('marks who is new, who is gone and what changed, and says it in sentences', () => {
    const text = said(compare());
    for (const word of ['nieuw', 'weg', 'veranderd', 'Jos', 'Jos staat er niet meer bij.'])
      expect(text).toContain(word);
    expect(text).toContain('Van 15/01/2026 naar 04/06/2026');
    expect(cutOff(compare())).toEqual([]);
  });

  it('puts who is gone beside who took that place', () => {
    const view = { clientName: 'Nadia', language: 'nl', names: 'all' } as const;
    const one = ecogramWith([actor('gone')]);
    const other = ecogramWith([actor('new')]);
    const outlines = compareEcograms(one, other, view).document.actors.map((each) => actorOutline(each));
    const [first, second] = outlines;
    expect(outlines).toHaveLength(2);
    expect(first && second ? gapBetween(first, second) : 0).toBeGreaterThan(0);
  });

  it('says that nothing changed when nothing did', () => {
    const sheet = instrumentOf('ecogram').comparisonSheet(later, later, context, everything);
    expect(said(sheet)).toContain('Alles bleef hetzelfde.');
    expect(said(sheet)).not.toMatch(/nieuw|veranderd/u);
  });

  it('holds no name at all without names', () => {
    const sheet = compare({ names: false });
    for (const { name } of [...earlier.document.actors, ...later.document.actors])
      expect(said(sheet)).not.toContain(name);
  });

  it('cuts nothing off, whatever the two moments', () => {
    fc.assert(
      fc.property(someDocument, someDocument, (one, other) => {
        const dated = (document: EcogramDocument) => ({ document, date: '2026-01-01' });
        expect(
          cutOff(instrumentOf('ecogram').comparisonSheet(dated(one), dated(other), context, everything)),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the registry', () => {
  it('gives every instrument with an empty document and an example that pass its schema', () => {
    for (const instrument of instruments) {
      expect(instrumentOf(instrument.id)).toBe(instrument);
      expect(instrument.documentSchema.safeParse(instrument.empty()).success).toBe(true);
      for (const language of ['nl', 'en'] as const) {
        expect(instrument.documentSchema.safeParse(instrument.example(language)).success).toBe(true);
      }
    }
  });
});
