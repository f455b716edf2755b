import { useMemo } from 'react';
import type { StoreApi } from 'zustand';
import { boxAround, grown } from '../../domain/geometry/box.ts';
import type { PageBox } from '../../domain/geometry/point.ts';
import type { Scene } from '../../domain/scene/scene.ts';
import { fitted, naturalScale, zoomedBy } from '../canvas/view.ts';
import { travelTo, viewToCome } from '../canvas/view-motion.ts';
import type { ViewStore } from '../canvas/view-store.ts';
import { announce } from '../components/announcer.ts';
import { i18n } from '../language/setup.ts';
import { boxOfElement } from './spatial.ts';
import { viewMargins } from './use-view-keeping.ts';

/** How a drawing is looked at, for keys and buttons. */
export interface Looking {
  readonly fit: () => void;
  readonly zoom: (factor: number) => void;
  /** As large as on paper, with the middle of what is seen staying there. */
  readonly natural: () => void;
  /** What is picked, as large as fits; everything when nothing is picked. */
  readonly selection: () => void;
}

/** Paper left around what is picked, in millimetres, and how large one small shape may become. */
const around = 6;
const closest = naturalScale * 2.5;

interface Looked {
  readonly views: ViewStore;
  readonly scene: () => Scene;
  readonly selected: () => ReadonlySet<string>;
}

const say = (scale: number): void =>
  announce(i18n.t('worksheet.zoomedTo', { percent: Math.round((scale / naturalScale) * 100) }));

function lookingAt({ views, scene, selected }: Looked): Looking {
  const zoomTo = (factor: number): void => {
    const { size } = views.getState();
    const next = zoomedBy(viewToCome(views), { x: size.width / 2, y: size.height / 2 }, factor);
    travelTo(views, next);
    say(next.scale);
  };
  const fit = (): void => {
    travelTo(views, fitted(scene().bounds, views.getState().size, viewMargins), true);
    announce(i18n.t('worksheet.allShown'));
  };
  return {
    fit,
    zoom: zoomTo,
    natural: () => zoomTo(naturalScale / viewToCome(views).scale),
    selection: () => {
      const box = boxOfSubjects(scene(), selected());
      if (box === undefined) return fit();
      const next = fitted(grown(box, around), views.getState().size, viewMargins, closest);
      travelTo(views, next);
      say(next.scale);
    },
  };
}

/** The box around everything that stands for some subjects. */
function boxOfSubjects({ elements }: Scene, subjects: ReadonlySet<string>): PageBox | undefined {
  const boxes = elements.filter(({ subject }) => subjects.has(subject)).map(boxOfElement);
  return boxAround(
    boxes.flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height },
    ]),
  );
}

/** Looking at one drawing. `scene` is asked at every use, and is to be the same function as long as it gives the same. */
export function useLookingAt(
  views: ViewStore,
  drawing: Pick<StoreApi<{ readonly selected: ReadonlySet<string> }>, 'getState'>,
  scene: () => Scene,
): Looking {
  return useMemo(
    () => lookingAt({ views, scene, selected: () => drawing.getState().selected }),
    [views, drawing, scene],
  );
}
