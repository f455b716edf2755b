import { lookOf } from '../../life-domains/looks.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Shape } from '../../scene/shapes.ts';
import { stampScene } from '../../scene/stamp.ts';
import { ruleAt } from '../../sheet/draw.ts';
import type { VacancyDocument } from './document.ts';
import { cardFields, cardsIn, type CardField } from './fields.ts';

/** The sheet at the size of a stamp: its cards as coloured bars in four fields, without words. */
export function vacancyStamp({ cards }: VacancyDocument): Scene {
  const [width, height] = [200, 100];
  const middle = { x: width / 2, y: height / 2 };
  const barHeight = 10;
  const rowsOf = (field: CardField): number => cardsIn(cards, field).length;
  const most = Math.max(1, ...cardFields.map((field) => Math.min(3, rowsOf(field))));
  const step = Math.min(15, (height / 2 - 6) / most);
  const shapes = cardFields.flatMap((field, place): Shape[] => {
    const left = place % 2 === 0 ? 8 : middle.x + 8;
    const top = place < 2 ? middle.y - 6 : middle.y + 6;
    return cardsIn(cards, field)
      .slice(0, 3)
      .map(({ domain }, index): Shape => {
        const look = domain === null ? undefined : lookOf(domain);
        const y = place < 2 ? top - (index + 1) * step + (step - barHeight) / 2 : top + index * step;
        return {
          shape: 'rectangle',
          box: { x: left, y, width: width / 2 - 16, height: barHeight },
          corner: 1.2,
          fill: look?.fill ?? 'paper',
          stroke: { colour: look?.edge ?? 'edge', width: 1 },
        };
      });
  });
  return stampScene({ x: 0, y: 0, width, height }, [
    ruleAt(4, middle.y, width - 8, 1, 'edge'),
    {
      shape: 'path',
      steps: [
        { to: 'move', point: { x: middle.x, y: 4 } },
        { to: 'line', point: { x: middle.x, y: height - 4 } },
      ],
      stroke: { colour: 'edge', width: 1 },
    },
    ...shapes,
  ]);
}
