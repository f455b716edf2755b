import { Konva } from 'konva/lib/Core.js';
import {
  memo,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type JSX,
  type Ref,
  type RefObject,
} from 'react';
import { Layer, Shape, Stage } from 'react-konva/lib/ReactKonvaCore.js';
import { useStore } from 'zustand';
import type { View } from '../../domain/geometry/view.ts';
import type { SceneElement } from '../../domain/scene/scene.ts';
import type { Shape as PageShape } from '../../domain/scene/shapes.ts';
import { useFontsReady } from './fonts-ready.ts';
import { paintShapes } from './paint.ts';
import { usePalette, type Palette } from './palette.ts';
import { allowEmptyMarkup } from './trusted-types.ts';
import type { ViewStore } from './view-store.ts';

allowEmptyMarkup();

/** Above this many elements a gesture moves the picture that is there, and draws anew when it is over. */
const drawnWhileMoving = 150;

/** What the drawing can ask of the stage while something is dragged, without React taking part. */
export interface StageHandle {
  /** Takes the elements with these ids off their layers; what is painted in their place comes from `paintHeld`. */
  readonly hold: (ids: ReadonlySet<string>) => void;
  readonly paintHeld: (shapes: readonly PageShape[]) => void;
  readonly release: () => void;
}

export interface SceneStageProps {
  readonly views: ViewStore;
  /** Painted from the bottom up: what lies under all, lines, shapes, what lies over all. */
  readonly under: readonly PageShape[];
  readonly lines: readonly SceneElement[];
  readonly shapes: readonly SceneElement[];
  readonly over: readonly PageShape[];
  readonly handle?: Ref<StageHandle>;
}

/** Paints a scene with Konva. It hears no events: picking goes by the scene's own geometry. */
export function SceneStage(props: SceneStageProps): JSX.Element | null {
  const ready = useFontsReady();
  const density = useDensity();
  const { width, height } = useStore(props.views, (state) => state.size);
  if (!ready || width === 0 || height === 0) return null;
  return <PaintedStage key={density} {...props} />;
}

function PaintedStage({ views, under, lines, shapes, over, handle }: SceneStageProps): JSX.Element {
  const stage = useRef<Konva.Stage>(null);
  const heldLayer = useRef<Konva.Layer>(null);
  const heldShapes = useRef<readonly PageShape[]>([]);
  const nodes = useRef(new Map<string, Konva.Shape>());
  const palette = usePalette();
  const { width, height } = useStore(views, (state) => state.size);

  useImperativeHandle(handle, () => {
    const hidden = new Set<Konva.Shape>();
    return {
      hold: (ids) => {
        for (const id of ids) {
          const node = nodes.current.get(id);
          node?.visible(false);
          if (node) hidden.add(node);
        }
      },
      paintHeld: (painted) => {
        heldShapes.current = painted;
        heldLayer.current?.batchDraw();
      },
      release: () => {
        for (const node of hidden) node.visible(true);
        hidden.clear();
        heldShapes.current = [];
        heldLayer.current?.batchDraw();
      },
    };
  }, []);

  const count = lines.length + shapes.length;
  useFollowing(stage, views, count > drawnWhileMoving);
  useLateFonts(stage);

  return (
    <Stage ref={stage} width={width} height={height} listening={false}>
      <Layer listening={false}>
        <Painting shapes={under} palette={palette} />
        {lines.map((element) => (
          <ElementPainting key={element.id} element={element} palette={palette} nodes={nodes} />
        ))}
      </Layer>
      <Layer listening={false}>
        {shapes.map((element) => (
          <ElementPainting key={element.id} element={element} palette={palette} nodes={nodes} />
        ))}
      </Layer>
      <Layer ref={heldLayer} listening={false}>
        <Shape
          listening={false}
          perfectDrawEnabled={false}
          sceneFunc={(context) => paintShapes(context._context, heldShapes.current, palette)}
        />
      </Layer>
      <Layer listening={false}>
        <Painting shapes={over} palette={palette} />
      </Layer>
    </Stage>
  );
}

interface ElementPaintingProps {
  readonly element: SceneElement;
  readonly palette: Palette;
  readonly nodes: RefObject<Map<string, Konva.Shape>>;
}

const ElementPainting = memo(function ElementPainting({ element, palette, nodes }: ElementPaintingProps) {
  const { id } = element;
  const keep = (node: Konva.Shape | null): (() => void) | undefined => {
    if (node === null) return undefined;
    const { current } = nodes;
    current.set(id, node);
    return () => void (current.get(id) === node && current.delete(id));
  };
  return <Painting shapes={element.shapes} palette={palette} keep={keep} />;
});

interface PaintingProps {
  readonly shapes: readonly PageShape[];
  readonly palette: Palette;
  readonly keep?: (node: Konva.Shape | null) => (() => void) | undefined;
}

function Painting({ shapes, palette, keep }: PaintingProps): JSX.Element {
  return (
    <Shape
      {...(keep && { ref: keep })}
      listening={false}
      perfectDrawEnabled={false}
      sceneFunc={(context) => paintShapes(context._context, shapes, palette)}
    />
  );
}

/** Lets the stage follow the view outside React: drawing anew each time, or moving the picture until the gesture is over. */
function useFollowing(stageRef: RefObject<Konva.Stage | null>, views: ViewStore, large: boolean): void {
  useLayoutEffect(() => {
    let drawn: View | null = null;
    const follow = (): void => {
      const present = stageRef.current;
      if (present === null) return;
      const { view, moving } = views.getState();
      if (moving && large && drawn !== null) {
        const ratio = view.scale / drawn.scale;
        const x = view.shift.x - drawn.shift.x * ratio;
        const y = view.shift.y - drawn.shift.y * ratio;
        present.content.style.transformOrigin = '0 0';
        present.content.style.transform = `matrix(${ratio}, 0, 0, ${ratio}, ${x}, ${y})`;
        return;
      }
      drawn = view;
      present.content.style.transform = '';
      present.scale({ x: view.scale, y: view.scale });
      present.position(view.shift);
    };
    follow();
    return views.subscribe(follow);
  }, [stageRef, views, large]);
}

/** Fonts for rarer letters arrive only when they are first asked for. */
function useLateFonts(stage: RefObject<Konva.Stage | null>): void {
  useEffect(() => {
    const redraw = (): void => void stage.current?.batchDraw();
    document.fonts.addEventListener('loadingdone', redraw);
    return () => document.fonts.removeEventListener('loadingdone', redraw);
  }, [stage]);
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
