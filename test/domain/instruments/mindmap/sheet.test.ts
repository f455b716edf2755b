import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MindmapDocument } from '../../../../domain/instruments/mindmap/document.ts';
import { editMindmap } from '../../../../domain/instruments/mindmap/edits.ts';
import { exampleMindmap, exampleMoments } from '../../../../domain/instruments/mindmap/example/example.ts';
import { instrumentOf } from '../../../../domain/instruments/registry.ts';
import type { TextShape } from '../../../../domain/scene/shapes.ts';
import {
  type PrintOptions,
  type Sheet,
  type SheetPage,
  usualPrintOptions,
} from '../../../../domain/sheet/sheet.ts';
import { sheetToPdf } from '../../../../main/export/sheet-to-pdf.ts';
import { cutOff } from '../../../support/paper-edges.ts';
import { readBack } from '../../../support/pdf.ts';
import { linesOn, wordsOn } from '../../../support/sheet-texts.ts';
import { chainOf, link, mapWith, node, someDocument, someTree } from './support/documents.ts';

const context = { clientName: 'Nadia', date: '2026-06-04', language: 'nl' } as const;
const mindmap = instrumentOf('mindmap');
const sheetOf = (document: MindmapDocument, options: Partial<PrintOptions> = {}): Sheet =>
  mindmap.sheet(document, context, { ...usualPrintOptions, ...options });
const said = (pages: readonly SheetPage[]): string => pages.flatMap(wordsOn).join(' ');
const pieces = ({ pages }: Sheet): readonly SheetPage[] =>
  pages.filter((page) => /\(stuk [A-Z]+\d+\)/u.test(said([page])));

/** Twenty branches with ten nodes each, some deeper, and arrows from one end to the other. */
const wide = mapWith(
  Array.from({ length: 20 }, (_, branch) => [
    node(`b${branch}`, null, { text: `Tak ${branch}` }),
    ...Array.from({ length: 10 }, (__, index) =>
      node(`b${branch}n${index}`, index % 3 === 2 ? `b${branch}n${index - 1}` : `b${branch}`, {
        text: `iets dat telt ${branch}-${index}`,
        marks: index === 0 ? ['obstacle'] : [],
      }),
    ),
  ]).flat(),
  [link('b0n1', 'b19n1', { text: 'van ver' }), link('b3n2', 'b16n9')],
);

/** Two thousand nodes on ten branches. */
const many = mapWith(
  Array.from({ length: 2000 }, (_, index) =>
    node(`n${index}`, index < 10 ? null : `n${Math.floor((index - 10) / 4)}`, { text: `gedachte ${index}` }),
  ),
);

describe('the sheet of a mindmap', () => {
  it('has the drawing with its legend, then the whole map in words', () => {
    const { pages, title } = sheetOf(exampleMindmap('nl'), { list: true });
    expect(title).toBe('Mindmap, Nadia');
    expect(said(pages.slice(0, 1))).toMatch(
      /^Nadia donderdag 4 juni 2026 Wat telt er voor mij\? Nadia Tewerk/u,
    );
    expect(said(pages.slice(0, 1))).toContain('heeft invloed op');
    const list = said(pages.slice(1));
    expect(list).toContain('hindernis, eerst, houdt werk tegen');
    expect(list).toContain('heeft invloed op ‘slecht slapen’: piekeren');
    expect(list).toContain('Begonnen in juni.');
    expect(list).toContain('Wat we erbij schreven');
  });

  it('explains only what is seen', () => {
    const plain = said(sheetOf(mapWith([node('a', null, { marks: ['wish'] })])).pages);
    expect(plain).toContain('wens');
    for (const words of ['kracht', 'heeft invloed op', 'hier zit nog iets onder', 'helpt bij werk']) {
      expect(plain).not.toContain(words);
    }
    const folded = mapWith([node('a', null, { folded: true }), node('a1', 'a', { marks: ['keep'] })]);
    expect(said(sheetOf(folded).pages)).toContain('hier zit nog iets onder');
    expect(said(sheetOf(folded).pages)).not.toContain('wil ik niet opgeven');
    expect(said(sheetOf(exampleMindmap('nl'), { legend: false }).pages)).not.toContain('maakt het moeilijk');
  });

  it('shows what is folded as the screen does, and all of it in the list', () => {
    const sheet = sheetOf(exampleMindmap('nl'), { list: true });
    expect(said(sheet.pages.slice(0, 1))).not.toContain('avondschool');
    expect(said(sheet.pages.slice(1))).toContain('avondschool');
    expect(said(sheetOf(exampleMindmap('nl'), { unfolded: true }).pages)).toContain('avondschool');
  });

  it('keeps private notes back unless they are ticked', () => {
    const example = exampleMindmap('nl');
    expect(said(sheetOf(example, { list: true }).pages)).not.toContain(example.privateNote);
    const { pages } = sheetOf(example, { privateNotes: true });
    expect(said(pages.slice(0, -1))).not.toContain('eerste weken');
    expect(said(pages.slice(-1))).toContain('eerste weken');
  });

  it('does not name the client without names', () => {
    const sheet = sheetOf(exampleMindmap('nl'), { names: false, list: true, signatures: true });
    expect([said(sheet.pages), sheet.title, ...sheet.description].join(' ')).not.toContain('Nadia');
    expect(said(sheet.pages)).toContain('Zonder namen');
  });

  it('has room to sign on the drawing, or under the list when there is one', () => {
    const alone = sheetOf(exampleMindmap('nl'), { signatures: true });
    expect(alone.pages).toHaveLength(1);
    expect(said(alone.pages)).toContain('Coach');
    const listed = sheetOf(exampleMindmap('nl'), { signatures: true, list: true });
    expect(said(listed.pages.slice(0, 1))).not.toContain('Coach');
    expect(said(listed.pages.slice(1))).toContain('Coach');
  });

  it('lists unasked what a node cannot show whole', () => {
    const long = mapWith([
      node('a', null, { text: 'Een lang verhaal over van alles en nog wat. '.repeat(11) }),
    ]);
    expect(sheetOf(long).pages.length).toBeGreaterThan(1);
    expect(sheetOf(exampleMindmap('nl')).pages).toHaveLength(1);
  });

  it('grows on larger paper, up to letters that still suit a page', () => {
    const largest = (sheet: Sheet): number => Math.max(...nodesOf(sheet).map(({ style }) => style.size));
    const nodesOf = ({ pages }: Sheet): readonly TextShape[] =>
      pages.flatMap(linesOn).filter(({ text }) => text === 'ruzie met Brahim' || text === 'rijbewijs halen');
    const [a4, a3] = [
      largest(sheetOf(exampleMindmap('nl'))),
      largest(sheetOf(exampleMindmap('nl'), { paper: 'A3' })),
    ];
    expect(a3).toBeGreaterThan(a4);
    expect(a3).toBeLessThanOrEqual(20);
  });

  it('is a form to draw on when it is blank', () => {
    const { pages } = sheetOf(exampleMindmap('nl'), { filled: false });
    expect(pages).toHaveLength(1);
    const words = said(pages);
    expect(words).toContain('Huisvesting');
    expect(words).toContain('wil ik niet opgeven');
    expect(words).not.toContain('Nadia');
  });

  it('comes out of the PDF in reading order', () => {
    const pdf = sheetToPdf(sheetOf(exampleMindmap('nl')), { created: new Date(0) });
    const text = readBack('pdftotext', pdf, '-raw').replaceAll(/\s+/gu, ' ');
    const places = [
      'Nadia',
      'Tewerkstelling',
      'een job met mensen',
      'Gezin',
      'Amina, negen',
      'piekeren',
      'wens',
    ].map((words) => text.indexOf(words));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  });
});

describe('a mindmap that is too large for one page', () => {
  it('is parted over pages with joining marks, and never smaller than 8 points', () => {
    const sheet = sheetOf(wide);
    expect(pieces(sheet).length).toBeGreaterThan(1);
    expect(said(sheet.pages)).toContain('verder op B1');
    expect(said(sheet.pages)).toContain('zelfde cijfer, zelfde lijn');
    for (const { style } of sheet.pages.flatMap(linesOn)) expect(style.size).toBeGreaterThanOrEqual(8 - 1e-9);
  });

  it('shows every word of it on some page, whole', () => {
    const words = said(pieces(sheetOf(wide)));
    for (const { text } of wide.nodes) for (const word of text.split(' ')) expect(words).toContain(word);
    expect(words).toContain('van ver');
  });

  it('carries the same figures on both sides of every cut', () => {
    const marksOf = (page: SheetPage | undefined): readonly string[] =>
      wordsOn(page).filter((text) => /^\d+$/u.test(text));
    const [first, second] = pieces(sheetOf(wide, { legend: false }));
    const figures = marksOf(first);
    expect(figures.length).toBeGreaterThan(3);
    expect(marksOf(second).slice(0, figures.length)).toEqual(figures);
  });

  it('stays within the margins of every page, whatever was drawn', () => {
    const check = (sheet: Sheet): void => {
      expect(cutOff(sheet)).toEqual([]);
      for (const { style } of sheet.pages.flatMap(linesOn))
        expect(style.size).toBeGreaterThanOrEqual(8 - 1e-9);
    };
    for (const paper of ['A4', 'A3'] as const) check(sheetOf(wide, { paper, signatures: true }));
    fc.assert(
      fc.property(
        fc.oneof(someDocument, someTree),
        fc.record({
          paper: fc.constantFrom('A4' as const, 'A3' as const),
          list: fc.boolean(),
          signatures: fc.boolean(),
        }),
        (document, options) => check(sheetOf(document, options)),
      ),
      { numRuns: 60 },
    );
  });

  it('draws as many levels as there is room for when there are thousands, and lists them all', () => {
    const sheet = sheetOf(many);
    expect(pieces(sheet).length).toBeLessThanOrEqual(36);
    expect(sheet.pages.length).toBeLessThan(100);
    expect(said(sheet.pages.slice(0, 1))).toContain('Niet alles past op de tekening.');
    expect(said(sheet.pages)).toContain('hier zit nog iets onder');
    expect(said(sheet.pages)).toContain('gedachte 1999');
    expect(cutOff(sheet)).toEqual([]);
  });

  it('prints five hundred levels, and says of the deep ones under what they hang', () => {
    const sheet = sheetOf(chainOf(500), { list: true });
    expect(sheet.pages.length).toBeLessThan(100);
    const words = said(sheet.pages);
    expect(words).toContain('onder ‘n498’');
    expect(words).toContain('n499');
    expect(cutOff(sheet)).toEqual([]);
  });

  it('prints a map of which one node was put very far away', () => {
    const far = editMindmap(exampleMindmap('nl'), {
      do: 'place',
      places: [{ id: 'quarrel', offset: { x: 20_000, y: -20_000 } }],
    });
    const sheet = sheetOf(far);
    expect(sheet.pages.length).toBeLessThan(40);
    expect(said(sheet.pages)).toContain('ruzie met Brahim');
  });
});

describe('two moments of a mindmap on paper', () => {
  it('are laid over each other, with the differences in sentences', () => {
    const [before, , after] = exampleMoments('nl');
    if (before === undefined || after === undefined) throw new Error('There are three moments.');
    const { pages, description } = mindmap.comparisonSheet(before, after, context, usualPrintOptions);
    expect(said(pages.slice(0, 1))).toContain('Van 15/01/2026 naar 04/06/2026');
    expect(said(pages.slice(0, 1))).toContain('veranderd');
    expect(said(pages.slice(1)).replaceAll(/\s+/gu, ' ')).toContain('Al de rest bleef hetzelfde.');
    expect(description.join(' ')).toContain('‘wie let op Amina?’ heet nu ‘opvang na school’.');
    expect(cutOff({ pages })).toEqual([]);
  });

  it('say it in sentences alone when the drawing would take too many pages', () => {
    const { pages } = mindmap.comparisonSheet(
      { document: mapWith([node('n0', null)]), date: '2026-01-15' },
      { document: many, date: '2026-06-04' },
      context,
      usualPrintOptions,
    );
    expect(said(pages.slice(0, 1))).toContain('Wat is er anders?');
  });
});
