import { lifeDomainWords } from '../../../life-domains/words.ts';
import type { TextStyle } from '../../../scene/shapes.ts';
import { millimetresPerPoint } from '../../../scene/text-measure.ts';
import { linesBelow, ruleAt, textAt } from '../../../sheet/draw.ts';
import { baselineIn, type Block, linesIn } from '../../../sheet/flow.ts';
import { sheetWordsIn } from '../../sheet-words.ts';
import type { ProgressReviewDocument } from '../document.ts';
import { type Road, roadsOf } from '../entries.ts';
import { freely, momentName, type Naming } from '../names.ts';
import { progressReviewWords } from '../words/words.ts';

/** What has no place in the table or on the road, and so comes in words below. */
export interface Left {
  /** Places ("domain moment") whose words stand in the table already. */
  readonly inTable: ReadonlySet<string>;
  /** Roads whose turning points have no room for their words. */
  readonly bareRoads: readonly Road[];
  /** Moments whose names are too long for the head of the table. */
  readonly longNames: readonly string[];
}

interface SaidLine {
  readonly label: string;
  readonly text: string;
  readonly italic?: boolean;
}

const style: TextStyle = { size: 11, weight: 400 };
const lineHeight = style.size * millimetresPerPoint * 1.35;
const labelWidth = 62;
const textLeft = 66;
/** Longer lines are hard to read. */
const longestLine = 170;

/** Everything that was said in words, under headings, in lines that can go on on the next page. Only what there is. */
export function saidBlocks(
  document: ProgressReviewDocument,
  left: Left,
  width: number,
  view: Pick<Naming, 'language' | 'names'>,
): readonly Block[] {
  const words = progressReviewWords(view.language);
  const roads = roadsOf(document);
  const nameOf = ({ domain }: Road): string => lifeDomainWords(domain, view.language).name;
  const helped = roads.map((road): SaidLine => ({ label: nameOf(road), text: freely(road.helped, view) }));
  const said = roads.flatMap((road) =>
    road.stops
      .filter(({ moment }) => !left.inTable.has(`${road.domain} ${moment.id}`))
      .flatMap(({ moment, entry }): readonly SaidLine[] => {
        const place = `${nameOf(road)}, ${momentName(moment, view)}`;
        return [
          { label: `${place}, ${words.own}`, text: freely(entry?.ownNote ?? '', view), italic: true },
          { label: `${place}, ${words.discussed}`, text: freely(entry?.note ?? '', view) },
        ];
      }),
  );
  const turned = document.moments.flatMap((moment) =>
    document.turningPoints
      .filter(
        (point) =>
          point.moment === moment.id &&
          (point.domain === null || left.bareRoads.some(({ domain }) => domain === point.domain)),
      )
      .map((point): SaidLine => {
        const about = point.domain === null ? '' : `, ${lifeDomainWords(point.domain, view.language).name}`;
        return { label: `${momentName(moment, view)}${about}`, text: freely(point.text, view) };
      }),
  );
  const section = (title: string, lines: readonly SaidLine[]): readonly Block[] => {
    const written = lines.filter(({ text }) => text !== '');
    if (written.length === 0) return [];
    return [headBlock(title, width), ...written.flatMap((line) => lineBlocks(line, width))];
  };
  return [
    ...section(words.helped, helped),
    ...section(words.titles.said, said),
    ...section(words.turningPoints, turned),
    ...section(
      '',
      left.longNames.map((text) => ({ label: '', text })),
    ),
    ...section(sheetWordsIn(view.language).notesTitle, [{ label: '', text: freely(document.note, view) }]),
  ];
}

const headBlock = (title: string, width: number): Block => ({
  height: title === '' ? 1 : 7.4,
  before: 7,
  keepWithNext: true,
  draw: (x, y) =>
    title === ''
      ? []
      : [
          ruleAt(x, y + 6.4, width, 0.35, 'edge'),
          textAt(title, x, y + 4.4, { size: 12, weight: 600 }, 'action'),
        ],
});

/** One block for each line, the first with the label beside it. */
function lineBlocks({ label, text, italic = false }: SaidLine, width: number): readonly Block[] {
  const labelStyle: TextStyle = { ...style, weight: 600 };
  const left = label === '' ? 0 : textLeft;
  const textStyle: TextStyle = italic ? { ...style, italic } : style;
  const labels = label === '' ? [] : linesIn(label, labelWidth, labelStyle);
  const lines = linesIn(text, Math.min(longestLine, width - left), textStyle);
  const count = Math.max(labels.length, lines.length);
  const baseline = baselineIn(lineHeight, style);
  return Array.from({ length: count }, (_, index): Block => {
    const [labelLine, line] = [labels[index], lines[index]];
    return {
      height: lineHeight,
      before: index === 0 ? 1.6 : 0,
      keepWithNext: index < labels.length - 1,
      draw: (x, y) => [
        ...(labelLine === undefined ? [] : linesBelow([labelLine], x, y + baseline, lineHeight, labelStyle)),
        ...(line === undefined || line === ''
          ? []
          : linesBelow([line], x + left, y + baseline, lineHeight, textStyle)),
      ],
    };
  });
}
