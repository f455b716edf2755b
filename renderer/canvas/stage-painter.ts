import { Konva } from 'konva/lib/Core.js';
import { boxAround } from '../../domain/geometry/box.ts';
import type { PageBox, PagePoint, ScreenPoint } from '../../domain/geometry/point.ts';
import { toScreen, type ScreenSize, type View } from '../../domain/geometry/view.ts';
import { boxOf } from '../../domain/scene/picking.ts';
import type { SceneElement } from '../../domain/scene/scene.ts';
import type { Shape } from '../../domain/scene/shapes.ts';
import { fitLayer, partFor } from './fitted-layer.ts';
import { paintShapes } from './paint.ts';
import type { Palette } from './palette.ts';
import { StillPicture } from './still-picture.ts';
import type { ViewStore } from './view-store.ts';

/** What the stage shows, from the bottom up. */
export interface Shown {
  readonly under: readonly Shape[];
  readonly lines: readonly SceneElement[];
  readonly shapes: readonly SceneElement[];
  readonly over: readonly Shape[];
  readonly palette: Palette;
}

/** A gesture that uncovers what was not painted makes the picture anew, so many times slower than the painting takes. */
const calm = 8;
/** And no oftener than this, in milliseconds. */
const shortest = 200;

/** The layers of the stage, from the bottom up: all of the drawing, what is held, and what lies over it. */
export interface StageLayers {
  readonly whole: Konva.Layer;
  readonly held: Konva.Layer;
  readonly over: Konva.Layer;
}

/** How the picture that is there was painted. */
interface Outlook {
  readonly view: View;
  readonly size: ScreenSize;
}

/**
 * Says when each layer of the stage is painted, and with what. During a gesture of the view the picture that is there is
 * moved, and painted anew when the gesture is over or when something comes into sight that is not on it.
 */
export class StagePainter {
  readonly #stage: Konva.Stage;
  readonly #layers: StageLayers;
  readonly #views: ViewStore;
  readonly #unsubscribe: () => void;
  readonly #still: StillPicture;
  #shown: Shown | null = null;
  #painted: Outlook | null = null;
  #paintedAt = 0;
  #paintingTook = 0;
  /** Where there is anything to see; worked out when it is first asked for. */
  #extent: PageBox | null | undefined = undefined;
  readonly #hidden = new Set<string>();
  #held: readonly Shape[] = [];
  /** Whether the whole has been asked for and is not painted yet. */
  #stale = false;
  /** Whether the whole has to be painted anew when the gesture is over, also if the view is then as it was. */
  #owed = false;

  constructor(stage: Konva.Stage, layers: StageLayers, views: ViewStore) {
    this.#stage = stage;
    this.#layers = layers;
    this.#views = views;
    this.#unsubscribe = views.subscribe(() => this.#follow());
    stage.content.style.transformOrigin = '0 0';
    stage.content.style.willChange = 'transform';
    fill(layers.whole, (brush) => this.#paintWhole(brush));
    this.#still = new StillPicture(layers.whole);
    this.#fit(layers.held, () => this.#held);
    this.#fit(layers.over, () => this.#shown?.over ?? []);
  }

  /** Shows this from now on, with the next frame. What is not other than before is not painted again. */
  show(shown: Shown): void {
    const before = this.#shown;
    this.#shown = shown;
    if (before === null) return this.repaint();
    const otherThings = before.lines !== shown.lines || before.shapes !== shown.shapes;
    if (otherThings) this.#extent = undefined;
    if (before.palette !== shown.palette) return this.repaint();
    if (otherThings) this.#paintWholeSoon();
    else if (!alike(before.under, shown.under)) {
      // A ring that keeps its width in the eye changes with every step of zooming; it can wait for the end of that.
      if (this.#views.getState().moving) this.#owed = true;
      else this.#paintWholeSoon();
    }
    if (!alike(before.over, shown.over)) this.#paintOverSoon();
  }

  /** Takes the elements with these ids out of the picture. */
  hold(ids: ReadonlySet<string>): void {
    for (const id of ids) this.#hidden.add(id);
    this.#paintWholeSoon();
  }

  paintHeld(shapes: readonly Shape[]): void {
    this.#held = shapes;
    show(this.#layers.held, shapes);
  }

  release(): void {
    if (this.#hidden.size > 0) this.#paintWholeSoon();
    this.#hidden.clear();
    this.paintHeld([]);
  }

  /** Paints everything anew: a font has come. */
  repaint(): void {
    this.#paintWholeSoon();
    show(this.#layers.held, this.#held);
    this.#paintOverSoon();
  }

  stop(): void {
    this.#unsubscribe();
    this.#still.stop();
  }

  #paintWholeSoon(): void {
    this.#stale = true;
    this.#layers.whole.batchDraw();
  }

  #paintOverSoon(): void {
    show(this.#layers.over, this.#shown?.over ?? []);
  }

  /** The view has changed, or a gesture of it has ended. */
  #follow(): void {
    const { view, moving, size } = this.#views.getState();
    const painted = this.#painted;
    if (painted === null) return;
    if (moving && !this.#stale && size === painted.size && !this.#uncovers(view, painted)) {
      const ratio = view.scale / painted.view.scale;
      const x = view.shift.x - painted.view.shift.x * ratio;
      const y = view.shift.y - painted.view.shift.y * ratio;
      this.#stage.content.style.transform = `matrix(${ratio}, 0, 0, ${ratio}, ${x}, ${y})`;
    } else if (this.#owed || view !== painted.view || size !== painted.size) {
      this.repaint();
      if (size !== painted.size) this.#resize(size);
    }
  }

  /** A canvas of another size is blank, and this frame does not ask for a picture any more. */
  #resize(size: ScreenSize): void {
    this.#stage.size(size);
    for (const layer of this.#stage.getLayers()) if (layer.visible()) layer.draw();
  }

  /** Whether things come into sight that are not on the picture, and it is time to paint one with them. */
  #uncovers(view: View, painted: Outlook): boolean {
    if (performance.now() - this.#paintedAt < Math.max(shortest, this.#paintingTook * calm)) return false;
    this.#extent ??= this.#extentOfAll();
    if (this.#extent === null) return false;
    const now = seenOf(this.#extent, view, painted);
    const then = seenOf(this.#extent, painted.view, painted);
    return (
      now !== null &&
      (then === null ||
        now.left < then.left - slack ||
        now.top < then.top - slack ||
        now.right > then.right + slack ||
        now.bottom > then.bottom + slack)
    );
  }

  #extentOfAll(): PageBox | null {
    const corners = [...(this.#shown?.lines ?? []), ...(this.#shown?.shapes ?? [])].flatMap(
      ({ hit }): PagePoint[] => {
        const { x, y, width, height } = boxOf(hit);
        return [
          { x, y },
          { x: x + width, y: y + height },
        ];
      },
    );
    return boxAround(corners) ?? null;
  }

  /** Lets a layer show these shapes on a canvas as large as they are. */
  #fit(layer: Konva.Layer, shapes: () => readonly Shape[]): void {
    const origin = fitLayer(layer, () => {
      const { view, size } = this.#outlook();
      const wider = this.#shown?.palette.wider ?? 0;
      return { part: partFor(shapes(), view, size, wider), size };
    });
    fill(layer, (brush) => {
      if (this.#shown === null || shapes().length === 0) return;
      this.#aim(brush, origin());
      paintShapes(brush, shapes(), this.#shown.palette);
    });
    show(layer, shapes());
  }

  #paintWhole(brush: CanvasRenderingContext2D): void {
    const shown = this.#shown;
    if (shown === null) return;
    const { view, size } = this.#views.getState();
    const start = performance.now();
    this.#painted = { view, size };
    this.#stale = false;
    this.#owed = false;
    this.#stage.content.style.transform = '';
    this.#aim(brush, { x: 0, y: 0 });
    const { under, lines, shapes, palette } = shown;
    paintShapes(brush, under, palette);
    for (const list of [lines, shapes]) {
      for (const element of list) {
        if (!this.#hidden.has(element.id)) paintShapes(brush, element.shapes, palette);
      }
    }
    this.#paintedAt = performance.now();
    this.#paintingTook = this.#paintedAt - start;
  }

  /**
   * How the picture that is there was painted; or how it will be when it is painted anew in this frame, which may be after
   * what lies over it.
   */
  #outlook(): Outlook {
    return (this.#stale ? null : this.#painted) ?? this.#views.getState();
  }

  /** Lets a unit of a canvas with its left top there be a millimetre of the page, where the picture that is there has it. */
  #aim(brush: CanvasRenderingContext2D, { x, y }: ScreenPoint): void {
    const { scale, shift } = this.#outlook().view;
    const density = this.#layers.whole.getCanvas().getPixelRatio();
    const zoom = scale * density;
    brush.setTransform(zoom, 0, 0, zoom, (shift.x - x) * density, (shift.y - y) * density);
  }
}

/** One shape paints a whole layer: a node for every element takes longer to make than to paint. */
function fill(layer: Konva.Layer, paint: (brush: CanvasRenderingContext2D) => void): void {
  const shape = new Konva.Shape({
    listening: false,
    perfectDrawEnabled: false,
    sceneFunc: ({ _context }) => paint(_context),
  });
  layer.add(shape);
}

/** A layer with nothing on it is not in the page: browsers hand every canvas over that is. */
function show(layer: Konva.Layer, shapes: readonly Shape[]): void {
  layer.visible(shapes.length > 0);
  if (shapes.length > 0) layer.batchDraw();
}

/** Millimetres that may come into sight without being missed: rounding. */
const slack = 0.01;

interface Seen {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The part of a box of the page that is inside the window, in millimetres; null when it is outside. */
function seenOf(box: PageBox, view: View, { size }: Outlook): Seen | null {
  const low = toScreen(view, box);
  const high = toScreen(view, { x: box.x + box.width, y: box.y + box.height });
  const seen = {
    left: (Math.max(0, low.x) - view.shift.x) / view.scale,
    top: (Math.max(0, low.y) - view.shift.y) / view.scale,
    right: (Math.min(size.width, high.x) - view.shift.x) / view.scale,
    bottom: (Math.min(size.height, high.y) - view.shift.y) / view.scale,
  };
  return seen.left < seen.right && seen.top < seen.bottom ? seen : null;
}

/** Lists of the little that lies under and over a drawing are made anew with every rendering, mostly with the same in it. */
const alike = (one: readonly Shape[], other: readonly Shape[]): boolean =>
  one === other || (one.length === other.length && JSON.stringify(one) === JSON.stringify(other));
