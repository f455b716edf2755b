import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WellbeingPlanDocument } from '../../../../domain/instruments/wellbeing-plan/document.ts';
import { editWellbeingPlan } from '../../../../domain/instruments/wellbeing-plan/edits.ts';
import { cellText, changeFor, columns } from '../../../../domain/instruments/wellbeing-plan/table/cells.ts';
import {
  pasteAsGoals,
  pasteInSteps,
  type Pasted,
} from '../../../../domain/instruments/wellbeing-plan/table/pasting.ts';
import {
  cellsFromPage,
  cellsFromText,
} from '../../../../domain/instruments/wellbeing-plan/table/read-cells.ts';
import { goal, planWith, step, view } from './support/documents.ts';

const ids = () => {
  let last = 0;
  return () => `new-${(last += 1)}`;
};
const done = (document: WellbeingPlanDocument, pasted: Pasted): WellbeingPlanDocument =>
  'commands' in pasted ? pasted.commands.reduce(editWellbeingPlan, document) : document;
const shown = (document: WellbeingPlanDocument) =>
  document.goals.flatMap(({ steps }) =>
    steps.map((each) => columns.map((column) => cellText(each, column, view))),
  );
const words = (text: string) => text.toLowerCase().split(/\s+/u).filter(Boolean);

describe('a table on the clipboard', () => {
  it('is read as spreadsheets write it: tabs, line ends, quotation marks around and doubled within', () => {
    expect(cellsFromText('a\tb\nc')).toEqual([['a', 'b'], ['c']]);
    expect(cellsFromText('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(cellsFromText('"twee\nregels"\t"hij zei ""ja"""')).toEqual([['twee\nregels', 'hij zei "ja"']]);
    expect(cellsFromText('"half open\tb')).toEqual([['"half open', 'b']]);
    expect(cellsFromText('5" breed\tx')).toEqual([['5" breed', 'x']]);
    expect(cellsFromText('')).toEqual([['']]);
  });

  it('comes back as it was written, whatever the cells hold', () => {
    const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), { minLength: 1 }),
        (rows) => {
          const text = rows.map((row) => row.map(quote).join('\t')).join('\r\n');
          expect(cellsFromText(text)).toEqual(rows);
        },
      ),
    );
  });

  it('takes time in proportion to its length', () => {
    const text = '"'.repeat(60_000) + '\t' + 'x\n'.repeat(20_000);
    expect(cellsFromText(text).length).toBeGreaterThan(10_000);
  });

  it('is read from a web page as well, with breaks and signs, and nothing but its text', () => {
    const html =
      '<p>ervoor</p><table><thead><tr><th>Stap</th><th>Wie</th></tr></thead><tbody>' +
      '<tr><td>Bellen<br>en vragen &amp; noteren</td><td>Nadia</td></tr>' +
      '<tr><td colspan="2"><script>alert(1)</script>Caf&eacute;? &#8364; &lt;b&gt;</td></tr></tbody></table>';
    expect(cellsFromPage(html)).toEqual([
      ['Stap', 'Wie'],
      ['Bellen\nen vragen & noteren', 'Nadia'],
      ['Caf&eacute;? € <b>'],
    ]);
    expect(cellsFromPage('<p>geen tabel</p>')).toBeUndefined();
  });
});

describe('typing in a cell', () => {
  it('understands who does it and how it stands, and keeps other words', () => {
    expect(changeFor('who', 'nadia', view)).toEqual({ who: 'client', whoElse: '' });
    expect(changeFor('who', 'Samen', view)).toEqual({ who: 'both', whoElse: '' });
    expect(changeFor('who', 'ik', view)).toEqual({ who: 'client', whoElse: '' });
    expect(changeFor('who', 'oma Zohra', view)).toEqual({ who: 'other', whoElse: 'oma Zohra' });
    expect(changeFor('who', ' ', view)).toEqual({ who: null, whoElse: '' });
    expect(changeFor('state', 'Gelukt', view)).toEqual({ state: 'done', stateWords: '' });
    expect(changeFor('state', 'bijna', view)).toEqual({ stateWords: 'bijna' });
  });

  it('reads a day, and keeps what is none as it was typed', () => {
    expect(changeFor('when', '1/3/26', view)).toEqual({ when: { day: '2026-03-01', text: '1/3/26' } });
    expect(changeFor('when', '31/02', view)).toEqual({ when: { day: null, text: '31/02' } });
    expect(changeFor('when', '31/02/2026', view)).toEqual({ when: { day: null, text: '31/02/2026' } });
    expect(changeFor('when', 'ergens in mei', view)).toEqual({ when: { day: null, text: 'ergens in mei' } });
  });
});

describe('pasting in the table', () => {
  const plan = () => planWith([goal('home', [step('s1', { service: 'OCMW' }), step('s2')])]);
  const place = { goal: 'home', step: 's1', column: 'text' } as const;

  it('fills steps and makes more of them; short rows and empty cells leave what stood there', () => {
    const rows = cellsFromText('Bellen\tNadia\t\tvragen\nSchrijven\n\nWachten\tcoach');
    const pasted = pasteInSteps(plan(), rows, place, view, ids());
    expect(pasted).toMatchObject({ steps: 3, surplus: false });
    expect(shown(done(plan(), pasted)).map((row) => row.slice(0, 4))).toEqual([
      ['Bellen', 'Nadia', 'OCMW', 'vragen'],
      ['Schrijven', '', '', ''],
      ['Wachten', 'coach', '', ''],
    ]);
  });

  it('puts what has no column under what we do, and says so', () => {
    const long = 'x'.repeat(501);
    const rows = [['a', 'b', long, 'doen', 'e', 'f', '1/3/26', 'open', 'negende', 'tiende']];
    const pasted = pasteInSteps(plan(), rows, place, view, ids());
    expect(pasted).toMatchObject({ surplus: true });
    const [first] = done(plan(), pasted).goals[0]?.steps ?? [];
    expect(first?.action).toBe(`doen\n${long}\nnegende\ntiende`);
    expect(first?.service).toBe('OCMW');
  });

  it('pastes nothing at all when it does not fit', () => {
    const rows = Array.from({ length: 200 }, (_, index) => [`rij ${index}`]);
    expect(pasteInSteps(plan(), rows, { ...place, step: 's2' }, view, ids())).toEqual({
      refused: 'too-many',
    });
    const huge = [['x'.repeat(50_001)]];
    expect(pasteInSteps(plan(), huge, place, view, ids())).toEqual({ refused: 'too-long' });
    expect(pasteInSteps(plan(), [['', ' ']], place, view, ids())).toEqual({ refused: 'nothing' });
  });

  it('makes goals of rows, with a step of what stands behind the first cell', () => {
    const pasted = pasteAsGoals(plan(), cellsFromText('Rust\tBellen\tNadia\nWerk'), view, ids());
    const { goals } = done(plan(), pasted);
    expect(goals.map(({ text, steps }) => [text, steps.map((each) => each.text)])).toEqual([
      ['home', ['s1', 's2']],
      ['Rust', ['Bellen']],
      ['Werk', []],
    ]);
  });

  it('never loses a word', () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'Nadia', 'samen', '1/3/26', '31/02', 'gelukt', 'twee\nregels'),
      fc.string(),
    );
    const column = fc.constantFrom(...columns);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 6 }), column, (rows, from) => {
        const pasted = pasteInSteps(plan(), rows, { ...place, column: from }, view, ids());
        const there = words(shown(done(plan(), pasted)).flat().join(' '));
        for (const word of words(rows.flat().join(' '))) expect(there).toContain(word);
      }),
    );
  });
});
