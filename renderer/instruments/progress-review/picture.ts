import type { ProgressReviewDocument } from '../../../domain/instruments/progress-review/document.ts';
import { roadsOf, standing } from '../../../domain/instruments/progress-review/entries.ts';
import { progressReviewStamp } from '../../../domain/instruments/progress-review/stamp.ts';
import type { Naming } from '../../../domain/instruments/progress-review/names.ts';
import { roadFigure, mostInHalf } from '../../../domain/instruments/progress-review/paper/road-figure.ts';
import { saidBlocks } from '../../../domain/instruments/progress-review/paper/said.ts';
import { progressTable, scoreLegend } from '../../../domain/instruments/progress-review/paper/table-pages.ts';
import type { Scene, SceneElement } from '../../../domain/scene/scene.ts';
import type { Shape } from '../../../domain/scene/shapes.ts';
import { flowed } from '../../../domain/sheet/flow.ts';
import { placedShapes } from '../../../domain/sheet/scaled.ts';
import type { Look, Picture } from '../picture.ts';

/** Millimetres. */
const gap = 18;
const usualWidth = 122;
const tableWidth = 2 * usualWidth + gap;
const perMoment = 14;
const between = 12;
const endless = 1e6;
/** The middle of what one sees first, from the top. */
const opening = 56;
/** Letters beside those on paper, since two people look from a little further. */
const letters = 1.15;

/** The roads, then the table and what was said: everything that the client may see, in one picture without pages. */
function reviewScene(document: ProgressReviewDocument, { clientName, language, textScale = 1 }: Look): Scene {
  const view: Naming = { clientName, language, names: 'all' };
  const roads = roadsOf(document);
  const walked = roads.filter(({ stops }) =>
    stops.some(({ entry, turningPoints }) => standing(entry) !== null || turningPoints.length > 0),
  );
  const isLong = document.moments.length > mostInHalf;
  const width = isLong ? Math.max(tableWidth, 12 + document.moments.length * perMoment) : usualWidth;
  const perRow = isLong ? 1 : 2;
  const elements: SceneElement[] = [];
  let y = 0;
  for (let first = 0; first < walked.length; first += perRow) {
    const row = walked.slice(first, first + perRow).map((road, index) => ({
      road,
      x: index * (width + gap),
      figure: roadFigure(road, { x: index * (width + gap), y, width, letters: letters * textScale }, view),
    }));
    for (const { road, x, figure } of row) {
      elements.push(part(road.domain, figure.shapes, x, y, width, figure.height));
    }
    y += Math.max(...row.map(({ figure }) => figure.height)) + 4;
  }
  const bare = walked.filter(
    (road) => !roadFigure(road, { x: 0, y: 0, width, letters: letters * textScale }, view).whole,
  );
  if (roads.length > 0 && document.moments.length > 0) {
    y += elements.length > 0 ? between : 0;
    const room = { x: 0, y: 0, width: isLong ? width : tableWidth, height: endless };
    const table = progressTable(roads, document.moments, room, view);
    for (const [index, shapes] of table.pages.entries()) {
      const placed = placedShapes(shapes, { scale: 1, shift: { x: 0, y } });
      elements.push(part(`table-${index}`, placed, 0, y, room.width, table.end));
      y += table.end + between;
    }
    y -= between;
    const blocks = [
      scoreLegend(view),
      ...saidBlocks(document, { ...table, bareRoads: bare }, room.width, view),
    ];
    const { pages, end } = flowed(blocks, { ...room, y: y + 0.1 });
    elements.push(part('said', pages.flat(), 0, y, room.width, end - y));
    y = end;
  }
  const wholeWidth = isLong ? width : tableWidth;
  const bounds = { x: 0, y: 0, width: wholeWidth, height: Math.max(y, 60) };
  elements.unshift(opensAt(wholeWidth / 2, Math.min(bounds.height / 2, opening)));
  return { bounds, elements };
}

/** Where one starts to look when the whole is too small to read: at the first roads. */
const opensAt = (x: number, y: number): SceneElement => ({
  id: 'start',
  subject: 'client',
  kind: 'part',
  shapes: [],
  hit: { area: 'circle', centre: { x, y }, radius: 0 },
  name: '',
});

const part = (
  id: string,
  shapes: readonly Shape[],
  x: number,
  y: number,
  width: number,
  height: number,
): SceneElement => ({
  id,
  subject: id,
  kind: 'part',
  shapes,
  hit: { area: 'rectangle', box: { x, y, width, height } },
  name: '',
});

/** What a progress review shows besides its own screen. */
export const progressReviewPicture: Picture<ProgressReviewDocument> = {
  scene: reviewScene,
  stamp: progressReviewStamp,
  comparisonScene: (_before, after, look) => reviewScene(after, look),
  legend: () => [],
};
