import type { PageBox } from '../../geometry/point.ts';
import type { Block } from '../../scene/block-text.ts';
import { measureText, textHeights } from '../../scene/text-measure.ts';
import { type BeamTexts, beamObstacles, beamTexts } from './beam-texts.ts';
import type { BalanceDocument, Burden, Strength } from './document.ts';
import { joinRoutes, joinsKept, type JoinRoute } from './join-routes.ts';
import { type BalanceLayout, layoutOf, type PlacedBlock, type PlacedTriangle } from './layout.ts';
import { beamThickness, tipGap } from './measures.ts';
import { itemsById, tidy } from './names.ts';
import { blockText, type TriangleText, triangleText } from './texts.ts';
import { type BalanceView, isNumbered } from './view.ts';

/** Everything of a drawing that stays as it is while the beam moves: places, fitted texts, lines. */
export interface Figure {
  readonly layout: BalanceLayout;
  readonly blockTexts: ReadonlyMap<string, Block>;
  readonly triangleTexts: ReadonlyMap<string, TriangleText>;
  readonly beam: BeamTexts;
  readonly joins: readonly JoinRoute[];
  /** Whether some text does not stand there as a whole, so that only a list can say it. */
  readonly incomplete: boolean;
}

const figures = new WeakMap<BalanceDocument, Map<string, Figure>>();
/** A handful of views of one document are kept at most: screen, preview, client view. */
const mostViews = 4;

/** Kept per document and view, so that a leaning beam does not fit its texts in every frame. */
export function figureOf(document: BalanceDocument, view: BalanceView): Figure {
  if (view.changingFrom !== undefined) return drawn(document, view);
  const key = keyOf(view);
  const known = figures.get(document) ?? new Map<string, Figure>();
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= mostViews) known.clear();
  const figure = drawn(document, view);
  figures.set(document, known.set(key, figure));
  return figure;
}

const keyOf = (view: BalanceView): string =>
  [view.language, view.names, view.textScale, view.detail, view.scale, view.clientName].join('/');

function drawn(document: BalanceDocument, view: BalanceView): Figure {
  const scale = view.scale ?? 1;
  const layout = scaled(layoutOf(document), scale);
  const items = itemsById(document);
  const said = ({ id, text }: Burden | Strength): string =>
    isNumbered(view) && tidy(text) !== '' ? String(items.get(id)?.number ?? '') : tidy(text);
  const blockTexts = new Map(
    layout.blocks.map(({ burden, box }) => [burden.id, textInBlock(burden, said(burden), box, view)]),
  );
  const triangleTexts = new Map(
    layout.triangles.map(({ strength, box }) => [
      strength.id,
      textInTriangle(strength, said(strength), box, view),
    ]),
  );
  const beam = beamTexts(document, view, {
    half: layout.half,
    scale,
    crossings: crossingsOf(document, layout),
  });
  const routes = (): readonly JoinRoute[] =>
    joinRoutes(document.joins, layout, [
      ...layout.blocks.flatMap((block) => blockObstacle(block, blockTexts.get(block.burden.id))),
      ...layout.triangles.flatMap((triangle) =>
        triangleObstacle(triangle, triangleTexts.get(triangle.strength.id)),
      ),
      ...beamObstacles(beam),
    ]);
  return {
    layout,
    blockTexts,
    triangleTexts,
    beam,
    joins: keptJoins(document, layout, view) ?? routes(),
    incomplete:
      [...blockTexts.values(), ...triangleTexts.values()].some(({ shortened }) => shortened) ||
      (beam.weakest !== null && beam.weakest.line?.shortened !== false),
  };
}

/** The joins at the points of their shapes where they were, if there is a drawing from which this one is changing. */
function keptJoins(
  { joins }: BalanceDocument,
  layout: BalanceLayout,
  { changingFrom, ...view }: BalanceView,
): readonly JoinRoute[] | undefined {
  if (changingFrom === undefined) return undefined;
  const before = figureOf(changingFrom, view);
  return joinsKept(joins, before.joins, before.layout, layout);
}

/** About where joins cross the beam. */
function crossingsOf({ joins }: BalanceDocument, { blocks, triangles }: BalanceLayout): readonly number[] {
  const feet = new Map(blocks.map(({ burden, box }) => [burden.id, box.x + box.width / 2]));
  const tips = new Map(triangles.map(({ strength, x }) => [strength.id, x]));
  return joins.map(({ burden, strength }) => ((feet.get(burden) ?? 0) + (tips.get(strength) ?? 0)) / 2);
}

/** Shapes get smaller towards the beam, which keeps its thickness and its letters. */
function scaled(layout: BalanceLayout, scale: number): BalanceLayout {
  if (scale === 1) return layout;
  const upper = -beamThickness / 2;
  const lower = beamThickness / 2 + tipGap;
  const sized = ({ x, y, width, height }: PageBox, from: number): PageBox => ({
    x: x * scale,
    y: from + (y - from) * scale,
    width: width * scale,
    height: height * scale,
  });
  return {
    half: layout.half * scale,
    blocks: layout.blocks.map((block) => ({ ...block, box: sized(block.box, upper) })),
    triangles: layout.triangles.map((triangle) => ({
      ...triangle,
      x: triangle.x * scale,
      box: sized(triangle.box, lower),
    })),
  };
}

const blockMemory = new WeakMap<Burden, Map<string, Block>>();
const triangleMemory = new WeakMap<Strength, Map<string, TriangleText>>();

function textInBlock(burden: Burden, text: string, box: PageBox, { scale = 1, textScale = 1 }: BalanceView) {
  return remembered(blockMemory, burden, `${text}/${scale}/${textScale}`, () =>
    blockText(text, box, burden.size * scale, textScale),
  );
}

function textInTriangle(
  strength: Strength,
  text: string,
  box: PageBox,
  { scale = 1, textScale = 1 }: BalanceView,
) {
  return remembered(triangleMemory, strength, `${text}/${scale}/${textScale}`, () =>
    triangleText(text, box, strength.size * scale, textScale, strength.extra),
  );
}

function remembered<Key extends object, Value>(
  memory: WeakMap<Key, Map<string, Value>>,
  key: Key,
  view: string,
  make: () => Value,
): Value {
  const known = memory.get(key) ?? new Map<string, Value>();
  const before = known.get(view);
  if (before !== undefined) return before;
  if (known.size >= mostViews) known.clear();
  const value = make();
  memory.set(key, known.set(view, value));
  return value;
}

function blockObstacle({ box }: PlacedBlock, text: Block | undefined): readonly PageBox[] {
  const [first, last] = [text?.lines[0], text?.lines.at(-1)];
  if (text === undefined || first === undefined || last === undefined) return [];
  const width = Math.max(...text.lines.map((line) => measureText(line.text, line.style)));
  const { capHeight, descent } = textHeights(first.style);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const top = middle.y + first.below - capHeight;
  return [{ x: middle.x - width / 2, y: top, width, height: middle.y + last.below + descent / 2 - top }];
}

function triangleObstacle({ x, box }: PlacedTriangle, text: TriangleText | undefined): readonly PageBox[] {
  const [first, last] = [text?.lines[0], text?.lines.at(-1)];
  if (text === undefined || first === undefined || last === undefined) return [];
  const width = Math.max(...text.lines.map((line) => measureText(line.text, text.style)));
  const { capHeight, descent } = textHeights(text.style);
  const top = box.y + first.below - capHeight;
  return [{ x: x - width / 2, y: top, width, height: box.y + last.below + descent / 2 - top }];
}
