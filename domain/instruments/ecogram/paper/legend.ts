import type { PageBox } from '../../../geometry/point.ts';
import type { Shape, TextStyle } from '../../../scene/shapes.ts';
import { linesBelow, textAt } from '../../../sheet/draw.ts';
import { linesIn } from '../../../sheet/flow.ts';
import { circleFills, outlineShapes } from '../actor-element.ts';
import {
  type ActorKind,
  actorKinds,
  circles,
  type EcogramDocument,
  feelings,
  strengths,
} from '../document.ts';
import { lineShapes, lineStrokes, signShapes } from '../relation-shapes.ts';
import type { Detail, EcogramView } from '../view.ts';
import { ecogramWords } from '../words/words.ts';

/** One row: a sample drawn around the middle of the row, and what it means. */
interface LegendRow {
  readonly sample: (x: number, y: number) => readonly Shape[];
  readonly text: string;
  /** Least height in millimetres. */
  readonly height: number;
}

export interface LegendGroup {
  readonly title: string;
  readonly rows: readonly LegendRow[];
}

const sampleWidth = 12;
const textIndent = 15;
const titleStyle: TextStyle = { size: 11, weight: 600 };
const textStyle: TextStyle = { size: 10, weight: 400 };
const lineHeight = 4.2;
const titleHeight = 5.6;
const rowGap = 1.5;
const gaps = { least: 1.2, most: 5 };

/** What has to be explained of a drawing: only what occurs in it. */
export function legendGroups(
  document: EcogramDocument,
  view: EcogramView,
  detail: Detail,
): readonly LegendGroup[] {
  const words = ecogramWords(view.language);
  const numbers = view.names === 'hidden' ? words.legend.namesHiddenText : words.legend.numbersText;
  const numbered = view.names === 'hidden' || detail === 'number';
  const usedCircles = circles.filter((circle) => document.actors.some((actor) => actor.circle === circle));
  const groups: readonly LegendGroup[] = [
    {
      title: words.legend.who,
      rows: actorKinds
        .filter((kind) => document.actors.some((actor) => actor.kind === kind))
        .map((kind) => kindRow(kind, words.legend[kind])),
    },
    {
      title: words.legend.contact,
      rows: strengths
        .filter((strength) => document.relations.some((relation) => relation.strength === strength))
        .map((strength) => lineRow(strength, words.strengths[strength])),
    },
    {
      title: words.legend.feeling,
      rows: feelings
        .filter((feeling) => document.relations.some((relation) => relation.feeling === feeling))
        .map((feeling) => ({
          sample: (x, y) => signShapes(feeling, { x: x + sampleWidth / 2, y }),
          text: words.legend[feeling],
          height: 6.4,
        })),
    },
    {
      title: words.legend.arrow,
      rows: document.relations.some(({ direction }) => direction !== 'none')
        ? [arrowRow(words.legend.arrowText)]
        : [],
    },
    {
      title: words.legend.distance,
      rows: document.actors.length > 1 ? [distanceRow(words.legend.distanceText)] : [],
    },
    {
      title: words.legend.colour,
      rows: usedCircles.map((circle) => ({
        sample: (x, y) => [
          {
            shape: 'rectangle',
            box: { x, y: y - 1.7, width: sampleWidth, height: 3.4 },
            corner: 1.7,
            fill: circleFills[circle],
            stroke: { colour: 'draw-ink', width: 0.3 },
          },
        ],
        text: words.circles[circle],
        height: 4,
      })),
    },
    {
      title: words.legend.numbers,
      rows:
        numbered && document.actors.length > 0
          ? [
              {
                sample: (x, y) => [textAt('1', x + sampleWidth / 2, y + 1.3, titleStyle, 'ink', 'middle')],
                text: numbers,
                height: 5,
              },
            ]
          : [],
    },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

export function kindRow(kind: ActorKind, text: string): LegendRow {
  const actor = { kind, circle: null };
  return {
    sample: (x, y) => {
      const centre = { x: x + sampleWidth / 2, y };
      return kind === 'organisation'
        ? outlineShapes(actor, { form: 'rectangle', centre, width: 9, height: 6 })
        : outlineShapes(actor, { form: 'circle', centre, radius: kind === 'group' ? 3.7 : 3.2 });
    },
    text,
    height: kind === 'group' ? 7.6 : 6.6,
  };
}

export function lineRow(strength: (typeof strengths)[number], text: string): LegendRow {
  return {
    sample: (x, y) => lineShapes(level(x, y), strength, 'none', lineStrokes[strength]),
    text,
    height: 4.4,
  };
}

export function arrowRow(text: string): LegendRow {
  return {
    sample: (x, y) => lineShapes(level(x, y), 'neutral', 'to', lineStrokes.neutral),
    text,
    height: 4.4,
  };
}

export function signRow(feeling: (typeof feelings)[number], text: string): LegendRow {
  return { sample: (x, y) => signShapes(feeling, { x: x + sampleWidth / 2, y }), text, height: 6.4 };
}

const level = (x: number, y: number) => ({ from: { x, y }, to: { x: x + sampleWidth, y }, control: null });

export function distanceRow(text: string): LegendRow {
  return { sample: distanceSample, text, height: 5 };
}

const distanceSample = (x: number, y: number): Shape[] => [
  {
    shape: 'circle',
    centre: { x: x + 1.9, y },
    radius: 1.7,
    fill: 'paper',
    stroke: { colour: 'draw-ink', width: 0.8 },
  },
  {
    shape: 'circle',
    centre: { x: x + 5.8, y },
    radius: 1.2,
    fill: 'paper',
    stroke: { colour: 'draw-ink', width: 0.45 },
  },
  {
    shape: 'circle',
    centre: { x: x + 10.8, y },
    radius: 1.2,
    fill: 'paper',
    stroke: { colour: 'draw-ink', width: 0.45 },
  },
];

const textWidth = (width: number): number => width - textIndent;

function rowHeight(row: LegendRow, width: number): number {
  return Math.max(row.height, linesIn(row.text, textWidth(width), textStyle).length * lineHeight) + rowGap;
}

/** The height of a group with its title. */
function groupHeight(group: LegendGroup, width: number): number {
  return titleHeight + group.rows.reduce((total, row) => total + rowHeight(row, width), 0);
}

/** Groups under each other, or undefined when they do not fit. Forms come before words. */
export function legendColumn(groups: readonly LegendGroup[], room: PageBox): readonly Shape[] | undefined {
  const content = groups.reduce((total, group) => total + groupHeight(group, room.width), 0);
  const spare = (room.height - content) / Math.max(1, groups.length - 1);
  if (spare < gaps.least && groups.length > 1) return undefined;
  const gap = Math.min(gaps.most, spare);
  const forms: Shape[] = [];
  const texts: Shape[] = [];
  let y = room.y;
  for (const group of groups) {
    texts.push(textAt(group.title, room.x, y + 3.4, titleStyle, 'action'));
    y += titleHeight;
    for (const row of group.rows) {
      const height = rowHeight(row, room.width);
      const middle = y + (height - rowGap) / 2;
      const lines = linesIn(row.text, textWidth(room.width), textStyle);
      for (const shape of row.sample(room.x, middle)) (shape.shape === 'text' ? texts : forms).push(shape);
      const first = middle + 1.25 - ((lines.length - 1) * lineHeight) / 2;
      texts.push(...linesBelow(lines, room.x + textIndent, first, lineHeight, textStyle));
      y += height;
    }
    y += gap;
  }
  return [...forms, ...texts];
}

const columnGap = 14;

/** The legend on a page of its own, in three columns. */
export function legendPage(groups: readonly LegendGroup[], room: PageBox): readonly Shape[] {
  const width = (room.width - 2 * columnGap) / 3;
  const total = groups.reduce((sum, group) => sum + groupHeight(group, width), 0);
  const columns: LegendGroup[][] = [[], [], []];
  let filled = 0;
  for (const group of groups) {
    const height = groupHeight(group, width);
    const column = Math.min(2, Math.floor(((filled + height / 2) / total) * 3));
    columns[column]?.push(group);
    filled += height;
  }
  return columns.flatMap(
    (column, index) =>
      legendColumn(column, { ...room, x: room.x + index * (width + columnGap), width }) ?? [],
  );
}
