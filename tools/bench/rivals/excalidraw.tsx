/** Excalidraw's public component, filled by its own skeleton API: bound arrows, labels as bound text, straight lines. */
import { createRoot } from 'react-dom/client';
import { CaptureUpdateAction, convertToExcalidrawElements, Excalidraw } from '@excalidraw/excalidraw';
import type { ExcalidrawElementSkeleton } from '@excalidraw/excalidraw/data/transform';
import type { ExcalidrawImperativeAPI, NormalizedZoomValue } from '@excalidraw/excalidraw/types';
import '@excalidraw/excalidraw/index.css';
import '../drawing/page.css';
import type { ScreenPoint } from '../../../domain/geometry/point.ts';
import { offer } from '../drawing/driver.ts';
import { benchEcogram } from '../drawing/network.ts';
import { between, fill, fitted, fontSize, ink, partsOf, type Arrow, type Box } from './ecogram-parts.ts';

/** Helvetica, which it takes from the machine: its own faces come over the network. */
const fontFamily = 2;
let api: ExcalidrawImperativeAPI | null = null;
let last: Box | undefined;

const boxOf = ({ id, round, x, y, width, height, label }: Box): ExcalidrawElementSkeleton => ({
  type: round ? 'ellipse' : 'rectangle',
  id,
  x,
  y,
  width,
  height,
  backgroundColor: fill,
  fillStyle: 'solid',
  strokeColor: ink,
  strokeWidth: 1.9,
  roughness: 0,
  label: { text: label, fontSize, fontFamily, strokeColor: ink },
});

function arrowOf(arrow: Arrow): ExcalidrawElementSkeleton {
  const [x1, y1, x2, y2] = between(arrow.from, arrow.to);
  return {
    type: 'arrow',
    id: arrow.id,
    x: x1,
    y: y1,
    width: x2 - x1,
    height: y2 - y1,
    strokeColor: ink,
    strokeWidth: arrow.width,
    strokeStyle: arrow.dashed ? 'dashed' : 'solid',
    roughness: 0,
    startArrowhead: arrow.startHead ? 'triangle' : null,
    endArrowhead: arrow.endHead ? 'triangle' : null,
    start: { id: arrow.from.id },
    end: { id: arrow.to.id },
    ...(arrow.label !== '' && { label: { text: arrow.label, fontSize, fontFamily, strokeColor: ink } }),
  };
}

function onScreen(at: ScreenPoint): ScreenPoint {
  const state = api?.getAppState();
  if (state === undefined) return { x: 0, y: 0 };
  const { scrollX, scrollY, zoom, offsetLeft, offsetTop } = state;
  return { x: (at.x + scrollX) * zoom.value + offsetLeft, y: (at.y + scrollY) * zoom.value + offsetTop };
}

/** Whether the last box, which is painted after all others, has its colour. */
function lastBoxPainted(): boolean {
  const canvas = document.querySelector<HTMLCanvasElement>('canvas.excalidraw__canvas.static');
  if (last === undefined || canvas === null) return false;
  const at = onScreen({ x: last.x + last.width / 2, y: last.y + last.height * 0.15 });
  const box = canvas.getBoundingClientRect();
  const [x, y] = [(at.x - box.x) * devicePixelRatio, (at.y - box.y) * devicePixelRatio];
  const [red = 255] = canvas.getContext('2d')?.getImageData(x, y, 1, 1).data ?? [];
  return red < 240;
}

const host = document.createElement('main');
document.body.append(host);
createRoot(host).render(
  <Excalidraw
    excalidrawAPI={(given) => {
      api = given;
    }}
    langCode="nl-NL"
  />,
);

function offerWhenReady(): void {
  if (api === null || document.querySelectorAll('canvas').length < 2)
    return void requestAnimationFrame(offerWhenReady);
  offer(benchEcogram, {
    load: (loaded) => {
      const { boxes, arrows } = partsOf(loaded);
      last = boxes.at(-1);
      const { scale, x, y } = fitted(boxes);
      api?.updateScene({
        elements: convertToExcalidrawElements([...arrows.map(arrowOf), ...boxes.map(boxOf)], {
          regenerateIds: false,
        }),
        appState: {
          zoom: { value: scale as NormalizedZoomValue },
          scrollX: x / scale,
          scrollY: y / scale,
        },
        captureUpdate: CaptureUpdateAction.NEVER,
      });
    },
    painted: lastBoxPainted,
    place: (id) => {
      const box = api?.getSceneElements().find((element) => element.id === id);
      return box === undefined
        ? { x: 0, y: 0 }
        : onScreen({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    },
  });
}
offerWhenReady();
