import { toScreen, type View } from '../../../domain/geometry/view.ts';
import { boxOf } from '../../../domain/scene/picking.ts';
import type { SceneElement } from '../../../domain/scene/scene.ts';

const probe = new OffscreenCanvas(16, 16).getContext('2d', { willReadFrequently: true });

/** Whether an element is on our canvas already: anything but blank where it is. */
export function isPainted(element: SceneElement, view: View): boolean {
  const canvas = document.querySelector('canvas');
  if (probe === null || canvas === null || canvas.width < 2) return false;
  const box = boxOf(element.hit);
  const { x, y } = toScreen(view, box);
  const [width, height] = [box.width * view.scale, box.height * view.scale];
  probe.clearRect(0, 0, 16, 16);
  probe.drawImage(canvas, x, y, width, height, 0, 0, 16, 16);
  return probe.getImageData(0, 0, 16, 16).data.some((value) => value > 0);
}
