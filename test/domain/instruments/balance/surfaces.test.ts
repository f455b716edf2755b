import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PagePoint } from '../../../../domain/geometry/point.ts';
import { emptyBalance, type BalanceDocument } from '../../../../domain/instruments/balance/document.ts';
import { editBalance } from '../../../../domain/instruments/balance/edits.ts';
import { exampleBalance } from '../../../../domain/instruments/balance/example/example.ts';
import { leanOf } from '../../../../domain/instruments/balance/lean.ts';
import { fitToPaper } from '../../../../domain/instruments/balance/paper/fit-paper.ts';
import { beamOnPaper } from '../../../../domain/instruments/balance/paper/sheet.ts';
import { balanceScene } from '../../../../domain/instruments/balance/scene.ts';
import type { BalanceView } from '../../../../domain/instruments/balance/view.ts';
import type { Shape } from '../../../../domain/scene/shapes.ts';
import { drawingShapes } from '../../../../domain/sheet/framed-page.ts';
import { someCommand, someDocument } from './support/documents.ts';

/** The room of a drawing on A4 with its legend. */
const room = { x: 20, y: 34, width: 262, height: 131 };
const view = { clientName: 'Samira', language: 'nl', names: 'all' } as const satisfies BalanceView;
const onPaper = (document: BalanceDocument): BalanceView => ({ ...view, lean: leanOf(document, 3) });

const pointsOf = (shape: Shape): readonly PagePoint[] => {
  switch (shape.shape) {
    case 'circle':
      return [shape.centre];
    case 'rectangle':
      return [shape.box];
    case 'text':
      return [shape.at];
    case 'path':
      return shape.steps.flatMap((step) => (step.to === 'close' ? [] : [step.point]));
  }
};
/** A shape without its place. */
const lookOf = (shape: Shape): unknown => {
  switch (shape.shape) {
    case 'circle':
      return { ...shape, centre: null };
    case 'rectangle':
      return { ...shape, box: null };
    case 'text':
      return { ...shape, at: null };
    case 'path':
      return { ...shape, steps: shape.steps.map(({ to }) => to) };
  }
};
const printed = (document: BalanceDocument) =>
  fitToPaper((making) => balanceScene(document, { ...onPaper(document), ...making }), room, beamOnPaper);

/** Burdens and strengths as many as people draw on one sheet. */
const sheet = fc
  .array(someCommand, { minLength: 5, maxLength: 30 })
  .map((commands) => commands.reduce(editBalance, emptyBalance()));

describe('what is printed', () => {
  it('is what is on screen, moved to its place on the paper, as long as it fits there', () => {
    let whole = 0;
    fc.assert(
      fc.property(fc.oneof(sheet, fc.constant(exampleBalance('nl'))), (document) => {
        const { shapes, scale, detail } = printed(document);
        if (scale !== 1 || detail !== 'full') return;
        whole += 1;
        const seen = drawingShapes(balanceScene(document, onPaper(document)));
        expect(shapes.map(lookOf)).toEqual(seen.map(lookOf));
        const [places, there] = [seen.flatMap(pointsOf), shapes.flatMap(pointsOf)];
        const [first, firstThere] = [places[0] ?? { x: 0, y: 0 }, there[0] ?? { x: 0, y: 0 }];
        for (const [index, { x, y }] of places.entries()) {
          expect((there[index]?.x ?? 0) - x).toBeCloseTo(firstThere.x - first.x, 6);
          expect((there[index]?.y ?? 0) - y).toBeCloseTo(firstThere.y - first.y, 6);
        }
      }),
      { numRuns: 200 },
    );
    expect(whole).toBeGreaterThan(20);
  });

  it('has everything that is on screen, smaller, when it does not fit', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        const kinds = (shapes: readonly Shape[]): number =>
          shapes.filter(({ shape }) => shape !== 'text').length;
        const seen = drawingShapes(balanceScene(document, onPaper(document)));
        expect(kinds(printed(document).shapes)).toBe(kinds(seen));
      }),
      { numRuns: 150 },
    );
  });
});

describe('a drawing that changes under the pointer', () => {
  it('differs from the drawing at rest in nothing but the ways of its joins', () => {
    fc.assert(
      fc.property(someDocument, someCommand, (document, command) => {
        const after = editBalance(document, command);
        const moving = balanceScene(after, { ...view, changingFrom: document }).elements;
        const atRest = balanceScene(after, view).elements;
        const notJoins = ({ kind }: { readonly kind: string }): boolean => kind !== 'join';
        expect(moving.filter(notJoins)).toEqual(atRest.filter(notJoins));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the joins where they were as long as nothing moves', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        const moving = balanceScene(document, { ...view, changingFrom: document }).elements;
        const atRest = balanceScene(document, view).elements;
        const paths = (elements: typeof moving) =>
          elements.flatMap(({ kind, hit }) => (kind === 'join' && hit.area === 'line' ? hit.points : []));
        for (const [index, { x, y }] of paths(atRest).entries()) {
          expect(paths(moving)[index]?.x).toBeCloseTo(x, 6);
          expect(paths(moving)[index]?.y).toBeCloseTo(y, 6);
        }
        expect(paths(moving)).toHaveLength(paths(atRest).length);
      }),
      { numRuns: 150 },
    );
  });
});

describe('joins', () => {
  it('are led the same way whatever was drawn before', () => {
    fc.assert(
      fc.property(someDocument, fc.array(someCommand, { maxLength: 6 }), (document, commands) => {
        const fresh = balanceScene(structuredClone(document), view).elements;
        let other = document;
        for (const command of commands) {
          other = editBalance(other, command);
          balanceScene(other, view);
        }
        const again = balanceScene({ ...document }, view).elements;
        expect(again).toEqual(fresh);
      }),
      { numRuns: 120 },
    );
  });
});

describe('the order of the lists', () => {
  it('changes nothing in the drawing but which join gives way to which', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        const turned = {
          ...document,
          burdens: document.burdens.toReversed(),
          strengths: document.strengths.toReversed(),
        };
        const shapes = (of: BalanceDocument) =>
          balanceScene(of, view)
            .elements.filter(({ kind }) => kind === 'burden' || kind === 'strength' || kind === 'beam')
            .map(({ id, shapes: painted }) => ({ id, painted }))
            .toSorted((one, other) => (one.id < other.id ? -1 : 1));
        expect(shapes(turned)).toEqual(shapes(document));
      }),
      { numRuns: 200 },
    );
  });
});
