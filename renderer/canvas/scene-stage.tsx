import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, type JSX, type Ref } from 'react';
import { useStore } from 'zustand';
import type { SceneElement } from '../../domain/scene/scene.ts';
import type { Shape } from '../../domain/scene/shapes.ts';
import { useFontsReady } from './fonts-ready.ts';
import { usePalette } from './palette.ts';
import styles from './scene-stage.module.css';
import { StagePainter } from './stage-painter.ts';
import { allowEmptyMarkup } from './trusted-types.ts';
import type { ViewStore } from './view-store.ts';

allowEmptyMarkup();

/** What the drawing can ask of the stage while something is dragged, without React taking part. */
export interface StageHandle {
  /** Takes the elements with these ids out of the picture; what is painted in their place comes from `paintHeld`. */
  readonly hold: (ids: ReadonlySet<string>) => void;
  readonly paintHeld: (shapes: readonly Shape[]) => void;
  readonly release: () => void;
}

export interface SceneStageProps {
  readonly views: ViewStore;
  /** Painted from the bottom up: what lies under all, lines, shapes, what lies over all. */
  readonly under: readonly Shape[];
  readonly lines: readonly SceneElement[];
  readonly shapes: readonly SceneElement[];
  readonly over: readonly Shape[];
  readonly handle?: Ref<StageHandle>;
}

/** Paints a scene. It hears no events: picking goes by the scene's own geometry. */
export function SceneStage(props: SceneStageProps): JSX.Element | null {
  const ready = useFontsReady();
  const density = useDensity();
  const hasRoom = useStore(props.views, ({ size }) => size.width > 0 && size.height > 0);
  if (!ready || !hasRoom) return null;
  return <PaintedStage key={density} density={density} {...props} />;
}

interface PaintedStageProps extends SceneStageProps {
  readonly density: number;
}

function PaintedStage({
  views,
  density,
  under,
  lines,
  shapes,
  over,
  handle,
}: PaintedStageProps): JSX.Element {
  const content = useRef<HTMLDivElement>(null);
  const painter = useRef<StagePainter>(null);
  const palette = usePalette();

  useLayoutEffect(() => {
    if (content.current === null) return undefined;
    const present = new StagePainter(content.current, views, density);
    painter.current = present;
    return () => present.stop();
  }, [views, density]);
  useLayoutEffect(() => painter.current?.show({ under, lines, shapes, over, palette }));
  useImperativeHandle(
    handle,
    () => ({
      hold: (ids) => painter.current?.hold(ids),
      paintHeld: (painted) => painter.current?.paintHeld(painted),
      release: () => painter.current?.release(),
    }),
    [],
  );
  useEffect(() => {
    // Fonts for rarer letters arrive only when they are first asked for.
    const repaint = (): void => painter.current?.repaint();
    document.fonts.addEventListener('loadingdone', repaint);
    return () => document.fonts.removeEventListener('loadingdone', repaint);
  }, []);

  return <div ref={content} className={styles['stage']} />;
}

/** Device pixels per CSS pixel. It changes with the text size. */
function useDensity(): number {
  const [density, setDensity] = useState(devicePixelRatio);
  useEffect(() => {
    const media = matchMedia(`(resolution: ${density}dppx)`);
    const read = (): void => setDensity(devicePixelRatio);
    media.addEventListener('change', read);
    return () => media.removeEventListener('change', read);
  }, [density]);
  return density;
}
