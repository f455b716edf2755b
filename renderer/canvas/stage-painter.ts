import { boxAround } from '../../domain/geometry/box.ts';
import type { PageBox, PagePoint } from '../../domain/geometry/point.ts';
import { toScreen, type View } from '../../domain/geometry/view.ts';
import { boxOf } from '../../domain/scene/picking.ts';
import type { SceneElement } from '../../domain/scene/scene.ts';
import type { Shape } from '../../domain/scene/shapes.ts';
import { CanvasPart, liveSurface, stillSurface, type Outlook, type Surface } from './canvas-part.ts';
import { paintShapes, type Brush } from './paint.ts';
import type { Palette } from './palette.ts';
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

/**
 * Paints a scene on three canvases: all of it, what is held, and what lies over it. During a gesture of the view the picture
 * that is there is moved, and painted anew when the gesture is over or when something comes into sight that is not on it.
 */
export class StagePainter {
  readonly #content: HTMLElement;
  readonly #views: ViewStore;
  readonly #density: number;
  readonly #whole: Surface;
  readonly #heldPart: CanvasPart;
  readonly #overPart: CanvasPart;
  readonly #unsubscribe: () => void;
  #shown: Shown | null = null;
  /** How the picture that is there was painted. */
  #painted: Outlook | null = null;
  #paintedAt = 0;
  #paintingTook = 0;
  /** Where there is anything to see; worked out when it is first asked for. */
  #extent: PageBox | null | undefined = undefined;
  readonly #hidden = new Set<string>();
  #held: readonly Shape[] = [];
  #frame: number | null = null;
  #stale = { whole: false, held: false, over: false };
  /** Whether the whole has to be painted anew when the gesture is over, also if the view is then as it was. */
  #owed = false;

  constructor(content: HTMLElement, views: ViewStore, density: number) {
    this.#content = content;
    this.#views = views;
    this.#density = density;
    this.#whole = stillSurface(content);
    this.#heldPart = new CanvasPart(liveSurface(content));
    this.#overPart = new CanvasPart(stillSurface(content));
    this.#unsubscribe = views.subscribe(() => this.#follow());
  }

  /** Shows this from now on. What is not other than before is not painted again. The first picture is there at once. */
  show(shown: Shown): void {
    const before = this.#shown;
    this.#shown = shown;
    if (before === null) {
      this.#stale = { whole: true, held: true, over: true };
      return this.#paint();
    }
    const otherThings = before.lines !== shown.lines || before.shapes !== shown.shapes;
    const otherColours = before.palette !== shown.palette;
    if (otherThings) this.#extent = undefined;
    if (otherThings || otherColours) this.#stale.whole = true;
    else if (!alike(before.under, shown.under)) {
      // A ring that keeps its width in the eye changes with every step of zooming; it can wait for the end of that.
      if (this.#views.getState().moving) this.#owed = true;
      else this.#stale.whole = true;
    }
    if (otherColours || !alike(before.over, shown.over)) this.#stale.over = true;
    if (otherColours) this.#stale.held = true;
    if (this.#stale.whole || this.#stale.over || this.#stale.held) this.#paintSoon();
  }

  /** Takes the elements with these ids out of the picture. */
  hold(ids: ReadonlySet<string>): void {
    for (const id of ids) this.#hidden.add(id);
    this.#stale.whole = true;
    this.#paintSoon();
  }

  paintHeld(shapes: readonly Shape[]): void {
    this.#held = shapes;
    this.#stale.held = true;
    this.#paintSoon();
  }

  release(): void {
    if (this.#hidden.size > 0) this.#stale.whole = true;
    this.#hidden.clear();
    this.paintHeld([]);
  }

  /** Paints everything anew: a font has come. */
  repaint(): void {
    this.#stale = { whole: true, held: true, over: true };
    this.#paintSoon();
  }

  stop(): void {
    this.#unsubscribe();
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#content.replaceChildren();
  }

  #paintSoon(): void {
    this.#frame ??= requestAnimationFrame(() => this.#paint());
  }

  /** The view has changed, or a gesture of it has ended. */
  #follow(): void {
    const { view, moving, size } = this.#views.getState();
    const painted = this.#painted;
    if (painted === null) return;
    if (moving && !this.#stale.whole && size === painted.size && !this.#uncovers(view, painted)) {
      const ratio = view.scale / painted.view.scale;
      const x = view.shift.x - painted.view.shift.x * ratio;
      const y = view.shift.y - painted.view.shift.y * ratio;
      this.#content.style.transform = `matrix(${ratio}, 0, 0, ${ratio}, ${x}, ${y})`;
    } else if (this.#owed || view !== painted.view || size !== painted.size) this.repaint();
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

  #paint(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
    const shown = this.#shown;
    if (shown === null) return;
    const { view, size } = this.#views.getState();
    const stale = this.#stale;
    this.#stale = { whole: false, held: false, over: false };
    if (stale.whole || this.#painted === null) {
      const outlook = { view, size, density: this.#density, palette: shown.palette };
      const start = performance.now();
      this.#painted = outlook;
      this.#owed = false;
      this.#paintWhole(shown, outlook);
      this.#content.style.transform = '';
      this.#paintedAt = performance.now();
      this.#paintingTook = this.#paintedAt - start;
    }
    const outlook = { ...this.#painted, palette: shown.palette };
    if (stale.held) this.#heldPart.paint(this.#held, outlook);
    if (stale.over) this.#overPart.paint(shown.over, outlook);
  }

  #paintWhole(shown: Shown, outlook: Outlook): void {
    const { size, density } = outlook;
    const [width, height] = [Math.floor(size.width * density), Math.floor(size.height * density)];
    this.#whole.paint({ left: 0, top: 0, width, height }, outlook, (brush) => this.#draw(brush, shown));
  }

  #draw(brush: Brush, { under, lines, shapes, palette }: Shown): void {
    paintShapes(brush, under, palette);
    for (const list of [lines, shapes]) {
      for (const element of list) {
        if (!this.#hidden.has(element.id)) paintShapes(brush, element.shapes, palette);
      }
    }
  }
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
