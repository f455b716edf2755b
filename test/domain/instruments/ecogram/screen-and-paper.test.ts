import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitInto } from '../../../../domain/geometry/box.ts';
import { clientEnd, type EcogramDocument } from '../../../../domain/instruments/ecogram/document.ts';
import { editEcogram } from '../../../../domain/instruments/ecogram/edits.ts';
import { frames } from '../../../../domain/instruments/ecogram/paper/sheet.ts';
import { drawingRoom } from '../../../../domain/instruments/ecogram/paper/pages.ts';
import { ecogramScene } from '../../../../domain/instruments/ecogram/scene.ts';
import { ecogramWords } from '../../../../domain/instruments/ecogram/words/words.ts';
import { instrumentOf } from '../../../../domain/instruments/registry.ts';
import type { Shape } from '../../../../domain/scene/shapes.ts';
import { drawingShapes } from '../../../../domain/sheet/framed-page.ts';
import { placedShapes } from '../../../../domain/sheet/scaled.ts';
import type { PrintOptions } from '../../../../domain/sheet/sheet.ts';
import { actor, ecogramWith, relation, someCommand } from './support/documents.ts';

const context = { clientName: 'Nadia', date: '2026-03-12', language: 'nl' } as const;
const view = { clientName: 'Nadia', language: 'nl', names: 'all' } as const;
const options: PrintOptions = {
  filled: true,
  paper: 'A4',
  ink: 'colour',
  comparison: 'overlay',
  names: true,
  legend: false,
  list: false,
  signatures: false,
  privateNotes: false,
};

/** What is drawn on the first page, between its head and its foot. */
function printed(document: EcogramDocument): readonly Shape[] {
  const frame = frames(context, options)({ title: ecogramWords('nl').sheetTitle });
  const sheet = instrumentOf('ecogram').sheet(document, context, options);
  const shapes = sheet.pages[0]?.shapes ?? [];
  return shapes.slice(frame.head.length, shapes.length - frame.foot(1, sheet.pages.length).length);
}

/** Every number of a shape in order, to compare two of them in millimetres. */
const numbersIn = (thing: unknown): number[] =>
  typeof thing === 'number'
    ? [thing]
    : typeof thing === 'object' && thing !== null
      ? Object.values(thing).flatMap(numbersIn)
      : [];
const wordsIn = (thing: unknown): unknown[] =>
  typeof thing === 'number'
    ? []
    : typeof thing === 'object' && thing !== null
      ? [...Object.keys(thing), ...Object.values(thing).flatMap(wordsIn)]
      : [thing];

const spots = [
  { x: -78, y: -48 },
  { x: 0, y: -52 },
  { x: 78, y: -48 },
  { x: -82, y: 2 },
  { x: 82, y: 2 },
  { x: -70, y: 50 },
  { x: 2, y: 54 },
  { x: 72, y: 50 },
];
const start = ecogramWith(
  spots.map((position, index) => actor('abcdefgh'[index] ?? '', { position, name: `Persoon ${index}` })),
  ['a', 'b', 'c'].map((id) => relation(id, clientEnd, { feeling: 'plus', direction: 'both' })),
);

/** Edits after which everybody still stands on the paper with room around: what does not fit is drawn closer together there. */
const mildCommand = someCommand.filter(
  (command) => !['add', 'move', 'arrange', 'resize-client'].includes(command.do),
);

describe('screen and paper', () => {
  it('show the same shapes, up to one scale and one shift, after any thousand edits', () => {
    let edits = 0;
    fc.assert(
      fc.property(fc.array(mildCommand, { minLength: 20, maxLength: 40 }), (commands) => {
        edits += commands.length;
        const edited = commands.reduce(editEcogram, start);
        const document = {
          ...edited,
          actors: edited.actors.map((one) =>
            actor(one.id, { ...one, size: 1, name: one.name.slice(0, 12), role: '' }),
          ),
        };
        const scene = ecogramScene(document, view);
        const frame = frames(context, options)({ title: ecogramWords('nl').sheetTitle });
        const placement = fitInto(scene.bounds, drawingRoom(frame, false, 0), 1.2);
        fc.pre(placement.scale > 1);
        const onScreen = placedShapes(drawingShapes(scene), placement);
        const onPaper = printed(document);
        expect(onPaper.map(wordsIn)).toEqual(onScreen.map(wordsIn));
        const [screen, paper] = [numbersIn(onScreen), numbersIn(onPaper)];
        expect(paper).toHaveLength(screen.length);
        for (const [index, number] of screen.entries()) expect(paper[index]).toBeCloseTo(number, 3);
      }),
      { numRuns: 60 },
    );
    expect(edits).toBeGreaterThan(1000);
  });
});
