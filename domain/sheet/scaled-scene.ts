import { placed, type Placement } from '../geometry/box.ts';
import type { HitArea, Scene } from '../scene/scene.ts';
import { placedShapes } from './scaled.ts';

/** A drawing so many times as large around its origin: letters, lines and the areas that things take as well. */
export function scaledScene({ bounds, elements }: Scene, by: number): Scene {
  const placement: Placement = { scale: by, shift: { x: 0, y: 0 } };
  return {
    bounds: {
      ...placed(bounds, placement),
      width: bounds.width * by,
      height: bounds.height * by,
    },
    elements: elements.map(({ id, subject, kind, name, shapes, hit }) => ({
      id,
      subject,
      kind,
      name,
      shapes: placedShapes(shapes, placement),
      hit: scaledArea(hit, placement),
    })),
  };
}

function scaledArea(area: HitArea, placement: Placement): HitArea {
  const by = placement.scale;
  switch (area.area) {
    case 'circle':
      return { area: 'circle', centre: placed(area.centre, placement), radius: area.radius * by };
    case 'rectangle': {
      const { width, height } = area.box;
      return {
        area: 'rectangle',
        box: { ...placed(area.box, placement), width: width * by, height: height * by },
      };
    }
    case 'polygon':
      return { area: 'polygon', points: area.points.map((point) => placed(point, placement)) };
    case 'line':
      return {
        area: 'line',
        points: area.points.map((point) => placed(point, placement)),
        reach: area.reach * by,
      };
  }
}
