import type { PageBox } from '../../../geometry/point.ts';
import { lifeDomainWords } from '../../../life-domains/words.ts';
import type { Shape, TextStyle } from '../../../scene/shapes.ts';
import { fitText } from '../../../scene/text-fit.ts';
import { millimetresPerPoint } from '../../../scene/text-measure.ts';
import { dayInFigures } from '../../../sheet/days.ts';
import { linesBelow, ruleAt, textAt } from '../../../sheet/draw.ts';
import { baselineIn, type Block, flowed, tableLeading } from '../../../sheet/flow.ts';
import { type RichLine, richLineAt, richLines } from '../../../sheet/rich-text.ts';
import type { ReviewMoment } from '../document.ts';
import type { Road } from '../entries.ts';
import { freely, momentName, type Naming } from '../names.ts';
import { progressReviewWords } from '../words/words.ts';
import { domainChip } from '../../../sheet/domain-chip.ts';
import { discussedMark, ownMark, scoreCell, scoreCellHeight } from './score-cell.ts';

const domainColumn = 66;
const momentColumn = 42;
const saidColumn = 70;
const cellPadding = 3;
const chip = 10;
const nameStyle: TextStyle = { size: 12, weight: 600 };
const saidStyle: TextStyle = { size: 11, weight: 400 };
const saidLeading = saidStyle.size * millimetresPerPoint * tableLeading;
const mostSaidLines = 3;
const mostNameLines = 6;

export interface TablePages {
  readonly pages: readonly (readonly Shape[])[];
  /** Where the last page ends. */
  readonly end: number;
  /** Places ("domain moment") whose words stand in the table. */
  readonly inTable: ReadonlySet<string>;
  /** Names of moments that are not whole in the head. */
  readonly longNames: readonly string[];
}

type Look = Pick<Naming, 'language' | 'names'>;

/**
 * Domains by moments, with both versions of every score; so many moments as fit beside each other, the others on further
 * pages with the domains again. What was said last stands beside the last moments, where it is short.
 */
export function progressTable(
  roads: readonly Road[],
  moments: readonly ReviewMoment[],
  room: PageBox,
  view: Look,
): TablePages {
  const said = new Map(roads.map((road) => [road.domain, lastSaid(road, view)]));
  const hasSaid = [...said.values()].some((each) => each !== undefined);
  const groups = groupsOf(moments, room.width);
  const heads = new Map(moments.map((moment) => [moment.id, headOf(moment, view)]));
  const headHeight = Math.max(...[...heads.values()].map(({ height }) => height), 12);
  const under = { ...room, y: room.y + headHeight, height: room.height - headHeight };
  let end = under.y;
  const pages = groups.flatMap((group, index) => {
    const isLast = index === groups.length - 1;
    const rows = roads.map((road) =>
      rowBlock(road, group, isLast ? said.get(road.domain) : undefined, room.width, view),
    );
    const { pages: filled, end: last } = flowed(rows, under);
    end = last;
    return (filled.length === 0 ? [[]] : filled).map((shapes) =>
      headShapes(group, heads, isLast && hasSaid, room, headHeight, view).concat(shapes),
    );
  });
  return {
    pages,
    end: Math.max(end, under.y),
    inTable: new Set([...said.values()].flatMap((each) => (each === undefined ? [] : [each.place]))),
    longNames: moments
      .filter(({ id }) => heads.get(id)?.shortened === true)
      .map((moment) => momentName(moment, view)),
  };
}

/** As many as fit beside each other; the last ones leave room for what was said. */
function groupsOf(moments: readonly ReviewMoment[], width: number): readonly (readonly ReviewMoment[])[] {
  const each = Math.max(1, Math.floor((width - domainColumn) / momentColumn));
  const inLast = Math.max(1, Math.floor((width - domainColumn - saidColumn) / momentColumn));
  const groups: (readonly ReviewMoment[])[] = [];
  let start = 0;
  while (moments.length - start > inLast) {
    const count = Math.min(each, moments.length - start - 1);
    groups.push(moments.slice(start, start + count));
    start += count;
  }
  groups.push(moments.slice(start));
  return groups;
}

interface Head {
  readonly lines: readonly string[];
  readonly size: number;
  readonly height: number;
  readonly shortened: boolean;
}

const headLine = 4.9;

function headOf(moment: ReviewMoment, view: Look): Head {
  const { lines, size, shortened } = fitText(momentName(moment, view), {
    room: { width: momentColumn - cellPadding },
    maxLines: mostNameLines,
    size: nameStyle.size,
    smallest: 10,
    weight: 600,
  });
  return { lines, size, shortened, height: 7.2 + lines.length * headLine };
}

function headShapes(
  group: readonly ReviewMoment[],
  heads: ReadonlyMap<string, Head>,
  hasSaid: boolean,
  { x, y, width }: PageBox,
  height: number,
  view: Look,
): readonly Shape[] {
  const { saidHead } = progressReviewWords(view.language);
  const texts = group.flatMap((moment, index): readonly Shape[] => {
    const { lines = [], size = nameStyle.size } = heads.get(moment.id) ?? {};
    const left = x + domainColumn + index * momentColumn;
    const first = y + height - 7.2 - (lines.length - 1) * headLine;
    const hasDay = moment.date !== null && moment.name.trim() !== '';
    return [
      ...linesBelow(lines, left, first, headLine, { size, weight: 600 }),
      ...(hasDay && moment.date !== null
        ? [textAt(dayInFigures(moment.date), left, y + height - 2.4, { size: 10, weight: 400 }, 'ink-soft')]
        : []),
    ];
  });
  return [
    ruleAt(x, y + height, width, 0.6, 'action'),
    ...texts,
    ...(hasSaid
      ? [textAt(saidHead, x + domainColumn + group.length * momentColumn, y + height - 2.4, nameStyle)]
      : []),
  ];
}

interface Said {
  readonly place: string;
  readonly lines: readonly RichLine[];
}

/** What was said at the newest moment that has words, when it is short enough for the table. */
function lastSaid({ domain, stops }: Road, view: Look): Said | undefined {
  const stop = stops.findLast(
    ({ entry }) => freely(entry?.ownNote ?? '', view) !== '' || freely(entry?.note ?? '', view) !== '',
  );
  if (stop?.entry === undefined) return undefined;
  const own = freely(stop.entry.ownNote, view);
  const note = freely(stop.entry.note, view);
  if (own.length + note.length > 400) return undefined;
  const width = saidColumn - cellPadding;
  const lines = [
    ...richLines([{ text: own, style: { ...saidStyle, italic: true } }], width, saidStyle, 'ink'),
    ...richLines([{ text: note }], width, saidStyle, 'ink'),
  ];
  return lines.length > mostSaidLines ? undefined : { place: `${domain} ${stop.moment.id}`, lines };
}

function rowBlock(
  { domain, stops }: Road,
  group: readonly ReviewMoment[],
  said: Said | undefined,
  width: number,
  view: Look,
): Block {
  const words = progressReviewWords(view.language);
  const height = scoreCellHeight;
  const { lines, size } = fitText(lifeDomainWords(domain, view.language).name, {
    room: { width: domainColumn - chip - 3 - cellPadding },
    maxLines: 3,
    size: nameStyle.size,
    smallest: 10,
    weight: 600,
  });
  const nameLeading = size * millimetresPerPoint * 1.15;
  return {
    height,
    before: 0,
    draw: (x, y) => [
      ruleAt(x, y + height, width, 0.2, 'hair'),
      ...domainChip(domain, x, y + height / 2, chip),
      ...linesBelow(
        lines,
        x + chip + 3,
        y + height / 2 - (lines.length * nameLeading) / 2 + baselineIn(nameLeading, { size, weight: 600 }),
        nameLeading,
        { size, weight: 600 },
      ),
      ...group.flatMap((moment, index) =>
        scoreCell(
          stops.find((stop) => stop.moment.id === moment.id)?.entry,
          x + domainColumn + index * momentColumn,
          y,
          words,
        ),
      ),
      ...(said?.lines ?? []).flatMap((line, index) =>
        richLineAt(
          line,
          x + domainColumn + group.length * momentColumn,
          y +
            height / 2 -
            ((said?.lines.length ?? 0) * saidLeading) / 2 +
            baselineIn(saidLeading, saidStyle) +
            index * saidLeading,
        ),
      ),
    ],
  };
}

/** What ring and dot on the small scales mean. */
export function scoreLegend(view: Look): Block {
  const { legend } = progressReviewWords(view.language);
  const style: TextStyle = { size: 10, weight: 400 };
  return {
    height: 7,
    before: 2.4,
    draw: (x, y) => [
      ownMark(x + 2.3, y + 3.4),
      discussedMark(x + 77.3, y + 3.4),
      textAt(legend.own, x + 7, y + 4.6, style),
      textAt(legend.discussed, x + 82, y + 4.6, style),
    ],
  };
}
