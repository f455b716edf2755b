import { Konva } from 'konva/lib/Core.js';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, type JSX, type Ref } from 'react';
import { Layer, Stage } from 'react-konva/lib/ReactKonvaCore.js';
import { useStore } from 'zustand';
import type { SceneElement } from '../../domain/scene/scene.ts';
import type { Shape } from '../../domain/scene/shapes.ts';
import { useFontsReady } from './fonts-ready.ts';
import { usePalette } from './palette.ts';
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

/** Paints a scene with Konva. It hears no events: picking goes by the scene's own geometry. */
export function SceneStage(props: SceneStageProps): JSX.Element | null {
  const ready = useFontsReady();
  const density = useDensity();
  const hasRoom = useStore(props.views, ({ size }) => size.width > 0 && size.height > 0);
  if (!ready || !hasRoom) return null;
  return <PaintedStage key={density} {...props} />;
}

function PaintedStage({ views, under, lines, shapes, over, handle }: SceneStageProps): JSX.Element {
  const stage = useRef<Konva.Stage>(null);
  const whole = useRef<Konva.Layer>(null);
  const held = useRef<Konva.Layer>(null);
  const above = useRef<Konva.Layer>(null);
  const painter = useRef<StagePainter>(null);
  const palette = usePalette();
  // The painter follows the window from here on.
  const [{ width, height }] = useState(() => views.getState().size);

  useLayoutEffect(() => {
    if (!stage.current || !whole.current || !held.current || !above.current) return undefined;
    const layers = { whole: whole.current, held: held.current, over: above.current };
    const present = new StagePainter(stage.current, layers, views);
    painter.current = present;
    return () => present.stop();
  }, [views]);
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

  return (
    <Stage ref={stage} width={width} height={height} listening={false}>
      <Layer ref={whole} listening={false} />
      <Layer ref={held} listening={false} />
      <Layer ref={above} listening={false} />
    </Stage>
  );
}

/** Device pixels per CSS pixel. It changes with the text size; Konva fixes it when a stage is made. */
function useDensity(): number {
  const [density, setDensity] = useState(devicePixelRatio);
  useEffect(() => {
    const media = matchMedia(`(resolution: ${density}dppx)`);
    const read = (): void => {
      Konva.pixelRatio = devicePixelRatio;
      setDensity(devicePixelRatio);
    };
    media.addEventListener('change', read);
    return () => media.removeEventListener('change', read);
  }, [density]);
  return density;
}
