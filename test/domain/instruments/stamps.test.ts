import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressReviewStamp } from '../../../domain/instruments/progress-review/stamp.ts';
import { scaleQuestionsStamp } from '../../../domain/instruments/scale-questions/scene.ts';
import { vacancyStamp } from '../../../domain/instruments/vacancy/stamp.ts';
import {
  bareGoal,
  bareStep,
  emptyWellbeingPlan,
} from '../../../domain/instruments/wellbeing-plan/document.ts';
import { wellbeingPlanStamp } from '../../../domain/instruments/wellbeing-plan/stamp.ts';
import type { Scene } from '../../../domain/scene/scene.ts';
import { pointsOf } from '../../support/paper-edges.ts';
import { someDocument as someReview } from './progress-review/support/documents.ts';
import { someDocument as someScales } from './scale-questions/support/documents.ts';
import { someDocument as someVacancy } from './vacancy/support/documents.ts';
import { someDocument as somePlan } from './wellbeing-plan/support/documents.ts';

function expectWithin({ bounds, elements }: Scene): void {
  for (const { x, y } of elements.flatMap(({ shapes }) => shapes).flatMap(pointsOf)) {
    expect(x).toBeGreaterThanOrEqual(bounds.x);
    expect(y).toBeGreaterThanOrEqual(bounds.y);
    expect(x).toBeLessThanOrEqual(bounds.x + bounds.width);
    expect(y).toBeLessThanOrEqual(bounds.y + bounds.height);
  }
}
const words = ({ elements }: Scene): number =>
  elements.flatMap(({ shapes }) => shapes).filter(({ shape }) => shape === 'text').length;

describe('a worksheet at the size of a stamp', () => {
  it('stays within its edges and says nothing in letters, whatever stands on it', () => {
    const scenes = fc.oneof(
      somePlan.map(wellbeingPlanStamp),
      someReview.map(progressReviewStamp),
      someVacancy.map(vacancyStamp),
      someScales.map(scaleQuestionsStamp),
    );
    fc.assert(
      fc.property(scenes, (scene) => {
        expectWithin(scene);
        expect(words(scene)).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  it('shows a plan by its first goals, with a dot for each of the first steps', () => {
    const steps = Array.from({ length: 12 }, (_, each) => bareStep(`s${each}`, 'stap'));
    const goals = ['a', 'b', 'c', 'd'].map((id) =>
      bareGoal(id, 'doel', {
        domain: null,
        steps: steps.map((step) => ({ ...step, id: `${id}${step.id}` })),
      }),
    );
    const scene = wellbeingPlanStamp({ ...emptyWellbeingPlan(), goals });
    expectWithin(scene);
    const drawn = scene.elements.flatMap(({ shapes }) => shapes.map(({ shape }) => shape));
    expect(drawn.filter((shape) => shape === 'rectangle').length).toBe(3);
    expect(drawn.filter((shape) => shape === 'circle').length).toBe(3 * 8);
  });

  it('is there for a plan without goals', () => {
    expect(wellbeingPlanStamp(emptyWellbeingPlan()).elements.length).toBe(1);
  });
});
