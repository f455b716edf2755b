import { describe, expect, it } from 'vitest';
import { grown } from '../../../../domain/geometry/box.ts';
import { actorOutline, clientOutline } from '../../../../domain/instruments/ecogram/actor-outline.ts';
import { compareEcograms, comparisonScene } from '../../../../domain/instruments/ecogram/comparison.ts';
import type { EcogramDocument } from '../../../../domain/instruments/ecogram/document.ts';
import { exampleMoments } from '../../../../domain/instruments/ecogram/example/example.ts';
import { distanceTo, gapBetween, type Outline } from '../../../../domain/instruments/ecogram/outline.ts';
import type { EcogramView } from '../../../../domain/instruments/ecogram/view.ts';
import type { Language } from '../../../../domain/language/language.ts';

const viewIn = (language: Language): EcogramView => ({ clientName: 'Nadia', language, names: 'all' });

/** Shapes nearer to each other than an ecogram allows. */
function tooNear(document: EcogramDocument): readonly string[] {
  const shapes: readonly (readonly [string, Outline])[] = [
    ['client', clientOutline(document)],
    ...document.actors.map((actor) => [actor.name, actorOutline(actor)] as const),
  ];
  return shapes.flatMap(([name, outline], index) =>
    shapes
      .slice(index + 1)
      .filter(([, other]) => gapBetween(outline, other) < 5)
      .map(([other]) => `${name}, ${other}`),
  );
}

describe.each(['nl', 'en'] as const)('the example in %s', (language) => {
  const moments = exampleMoments(language).map(({ document }) => document);
  const pairs = moments.flatMap((before, index) =>
    moments.slice(index + 1).map((after) => [before, after] as const),
  );

  it('leaves room between all shapes at every moment', () => {
    expect(moments.flatMap(tooNear)).toEqual([]);
  });

  it('leaves who is gone where they stood, with room around them, in every pair of moments', () => {
    for (const [before, after] of pairs) {
      const { document } = compareEcograms(before, after, viewIn(language));
      expect(tooNear(document)).toEqual([]);
      for (const { id, position } of document.actors) {
        const stood = before.actors.find((actor) => actor.id === id) ?? after.actors.find((a) => a.id === id);
        expect(position).toEqual(stood?.position);
      }
    }
  });

  it('lays no word of the comparison over a shape', () => {
    for (const [before, after] of pairs) {
      const scene = comparisonScene(before, after, viewIn(language));
      const { document } = compareEcograms(before, after, viewIn(language));
      for (const { hit, subject } of scene.elements.filter(({ kind }) => kind === 'tag')) {
        if (hit.area !== 'rectangle') throw new Error('a word has a plate');
        const { x, y, width, height } = grown(hit.box, 0.5);
        const steps = [0, 0.25, 0.5, 0.75, 1];
        const plate = steps.flatMap((across) =>
          steps.map((down) => ({ x: x + across * width, y: y + down * height })),
        );
        const others = document.actors.filter(({ id }) => id !== subject).map((actor) => actorOutline(actor));
        for (const outline of [clientOutline(document), ...others]) {
          expect(Math.min(...plate.map((point) => distanceTo(outline, point)))).toBeGreaterThan(0);
        }
      }
    }
  });
});
