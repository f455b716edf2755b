import type { Konva } from 'konva/lib/Core.js';

/**
 * Stands in the page for a layer that mostly stays as it is. Browsers hand a canvas that is painted over whole with every
 * frame of the page, but this one only when it has changed.
 */
export class StillPicture {
  readonly #layer: Konva.Layer;
  readonly #shown = document.createElement('canvas');
  readonly #copy = new OffscreenCanvas(1, 1);

  constructor(layer: Konva.Layer) {
    this.#layer = layer;
    const painted = layer.getNativeCanvasElement();
    this.#shown.style.cssText = painted.style.cssText;
    painted.replaceWith(this.#shown);
    layer.on('draw.still', () => this.#take());
  }

  /** Shows what the layer shows now. */
  #take(): void {
    const painted = this.#layer.getNativeCanvasElement();
    const { width, height, style } = painted;
    const brush = this.#copy.getContext('2d');
    const shown = this.#shown.getContext('bitmaprenderer');
    if (width === 0 || height === 0 || brush === null || shown === null) return;
    // Setting the size of a canvas makes it anew, also when it stays the same.
    if (this.#copy.width !== width) this.#copy.width = this.#shown.width = width;
    if (this.#copy.height !== height) this.#copy.height = this.#shown.height = height;
    this.#shown.style.width = style.width;
    this.#shown.style.height = style.height;
    brush.drawImage(painted, 0, 0);
    // Leaves the copy blank.
    shown.transferFromImageBitmap(this.#copy.transferToImageBitmap());
  }

  stop(): void {
    this.#layer.off('draw.still');
    this.#shown.replaceWith(this.#layer.getNativeCanvasElement());
    this.#shown.getContext('bitmaprenderer')?.transferFromImageBitmap(null);
  }
}
