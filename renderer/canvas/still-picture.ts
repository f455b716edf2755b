import type { Konva } from 'konva/lib/Core.js';

/** Milliseconds after which a picture that has not been painted anew counts as still. */
const rest = 250;

/**
 * Stands in the page for a layer while that stays as it is. Browsers hand a canvas that is painted on over whole with every
 * frame of the page, but this one only once.
 */
export class StillPicture {
  readonly #layer: Konva.Layer;
  readonly #shown = document.createElement('canvas');
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #copy: OffscreenCanvas | undefined;

  constructor(layer: Konva.Layer) {
    this.#layer = layer;
    layer.on('draw.still', () => {
      this.#leave();
      this.#waiting = setTimeout(() => this.#take(), rest);
    });
  }

  /** Shows what the layer shows now, in its place. */
  #take(): void {
    const painted = this.#layer.getNativeCanvasElement();
    const { width, height } = painted;
    if (width === 0 || height === 0 || !painted.isConnected) return;
    this.#copy ??= new OffscreenCanvas(width, height);
    const brush = this.#copy.getContext('2d');
    const shown = this.#shown.getContext('bitmaprenderer');
    if (brush === null || shown === null) return;
    // Setting the size of a canvas makes it anew, also when it stays the same.
    for (const canvas of [this.#copy, this.#shown]) {
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
    }
    this.#shown.style.cssText = painted.style.cssText;
    brush.drawImage(painted, 0, 0);
    // Leaves the copy blank.
    shown.transferFromImageBitmap(this.#copy.transferToImageBitmap());
    painted.replaceWith(this.#shown);
  }

  /** The layer has its place again. */
  #leave(): void {
    clearTimeout(this.#waiting);
    if (this.#shown.isConnected) this.#shown.replaceWith(this.#layer.getNativeCanvasElement());
  }

  stop(): void {
    this.#layer.off('draw.still');
    this.#leave();
    if (this.#copy !== undefined) this.#shown.getContext('bitmaprenderer')?.transferFromImageBitmap(null);
  }
}
