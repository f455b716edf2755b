/**
 * The rival: the same scene in react-konva as its manual shows it. One state, one layer, a node per shape that hears its own
 * events, and the whole scene anew for every step of a drag; wheel and zoom set the stage itself.
 */
import { useState, type JSX } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type Konva from 'konva';
import { Circle, Group, Layer, Path, Rect, Stage, Text } from 'react-konva';
import {
  emptyEcogram,
  type Actor,
  type EcogramDocument,
} from '../../../domain/instruments/ecogram/document.ts';
import { editEcogram } from '../../../domain/instruments/ecogram/edits.ts';
import { ecogramScene } from '../../../domain/instruments/ecogram/scene.ts';
import type { PageBox } from '../../../domain/geometry/point.ts';
import type { EcogramView } from '../../../domain/instruments/ecogram/view.ts';
import { paperColours } from '../../../domain/scene/colours.ts';
import type { SceneElement } from '../../../domain/scene/scene.ts';
import type { PathStep, Shape } from '../../../domain/scene/shapes.ts';
import '../../../renderer/styles/fonts.css';
import '../drawing/page.css';
import { offer } from '../drawing/driver.ts';
import { benchEcogram } from '../drawing/network.ts';

const view: EcogramView = { clientName: 'Nadia', language: 'nl', names: 'all' };
const millimetresPerPoint = 25.4 / 72;
/** Wider than any line of text, in millimetres; a text stands at the left, in the middle or at the right of it. */
const lineWidth = 200;
const alignment = {
  start: { align: 'left', before: 0 },
  middle: { align: 'center', before: lineWidth / 2 },
  end: { align: 'right', before: lineWidth },
} as const;

let stage: Konva.Stage | null = null;
let load: (document: EcogramDocument) => void = () => {};
let awaited: EcogramDocument | null = null;
let expected = 0;

function pathData(step: PathStep): string {
  switch (step.to) {
    case 'move':
      return `M${step.point.x} ${step.point.y}`;
    case 'line':
      return `L${step.point.x} ${step.point.y}`;
    case 'quadratic':
      return `Q${step.control.x} ${step.control.y} ${step.point.x} ${step.point.y}`;
    case 'cubic':
      return `C${step.control1.x} ${step.control1.y} ${step.control2.x} ${step.control2.y} ${step.point.x} ${step.point.y}`;
    case 'close':
      return 'Z';
  }
}

function Drawn({ shape }: { readonly shape: Shape }): JSX.Element {
  if (shape.shape === 'text') {
    const size = shape.style.size * millimetresPerPoint;
    const { align, before } = alignment[shape.anchor];
    return (
      <Text
        listening={false}
        text={shape.text}
        x={shape.at.x - before}
        y={shape.at.y - size * 0.8}
        width={lineWidth}
        align={align}
        fontSize={size}
        fontStyle={String(shape.style.weight)}
        fontFamily="Source Sans 3"
        fill={paperColours[shape.colour]}
      />
    );
  }
  const paint = {
    ...(shape.fill && { fill: paperColours[shape.fill] }),
    ...(shape.stroke && {
      stroke: paperColours[shape.stroke.colour],
      strokeWidth: shape.stroke.width,
      ...(shape.stroke.dash && { dash: [...shape.stroke.dash] }),
    }),
  };
  if (shape.shape === 'circle')
    return <Circle x={shape.centre.x} y={shape.centre.y} radius={shape.radius} {...paint} />;
  if (shape.shape === 'rectangle') return <Rect {...shape.box} cornerRadius={shape.corner ?? 0} {...paint} />;
  return <Path data={shape.steps.map(pathData).join('')} {...paint} />;
}

interface ElementProps {
  readonly element: SceneElement;
  /** Where its actor stands, when it is one. */
  readonly actor: Actor | undefined;
  readonly onMove: (event: Konva.KonvaEventObject<DragEvent>) => void;
}

function Element({ element, actor, onMove }: ElementProps): JSX.Element {
  const drawn = element.shapes.map((shape, index) => <Drawn key={index} shape={shape} />);
  if (actor === undefined) return <Group>{drawn}</Group>;
  const { x, y } = actor.position;
  return (
    <Group id={actor.id} x={x} y={y} offsetX={x} offsetY={y} draggable onDragMove={onMove}>
      {drawn}
    </Group>
  );
}

/** Where the whole of a drawing lies in the window. */
function fit({ x, y, width, height }: PageBox): { scaleX: number; scaleY: number; x: number; y: number } {
  const scale = Math.min((innerWidth - 80) / width, (innerHeight - 80) / height);
  return {
    scaleX: scale,
    scaleY: scale,
    x: innerWidth / 2 - (x + width / 2) * scale,
    y: innerHeight / 2 - (y + height / 2) * scale,
  };
}

/** The wheel moves the stage, with Ctrl it zooms at the pointer. */
function followWheel({ evt }: Konva.KonvaEventObject<WheelEvent>): void {
  evt.preventDefault();
  const pointer = stage?.getPointerPosition();
  if (stage == null || pointer == null) return;
  const { x, y } = stage.position();
  if (!evt.ctrlKey) return void stage.position({ x: x - evt.deltaX, y: y - evt.deltaY });
  const before = stage.scaleX();
  const scale = before * Math.exp(-evt.deltaY * 0.01);
  stage.scale({ x: scale, y: scale });
  stage.position({
    x: pointer.x - ((pointer.x - x) / before) * scale,
    y: pointer.y - ((pointer.y - y) / before) * scale,
  });
}

function Drawing(): JSX.Element {
  const [document, setDocument] = useState(emptyEcogram);
  const [place, setPlace] = useState(() => fit({ x: 0, y: 0, width: 1, height: 1 }));
  const scene = ecogramScene(document, view);
  load = (loaded) => {
    awaited = loaded;
    expected = -1;
    setDocument(loaded);
    setPlace(fit(ecogramScene(loaded, view).bounds));
  };
  if (document === awaited) expected = scene.elements.length;
  const move = (id: string) => (event: Konva.KonvaEventObject<DragEvent>) => {
    const position = event.target.position();
    setDocument((present) => editEcogram(present, { do: 'move', places: [{ id, position }] }));
  };
  const actors = new Map(document.actors.map((actor) => [actor.id, actor]));
  return (
    <Stage
      ref={(node) => void (stage = node)}
      width={innerWidth}
      height={innerHeight}
      onWheel={followWheel}
      {...place}
    >
      <Layer>
        {scene.elements.map((element) => (
          <Element
            key={element.id}
            element={element}
            actor={actors.get(element.subject)}
            onMove={move(element.subject)}
          />
        ))}
      </Layer>
    </Stage>
  );
}

const root = document.createElement('main');
document.body.append(root);
flushSync(() => createRoot(root).render(<Drawing />));

offer(benchEcogram, {
  load: (document) => load(document),
  painted: () => stage?.getLayers()[0]?.getChildren().length === expected,
  place: (id) => {
    const page = stage?.container().getBoundingClientRect() ?? { x: 0, y: 0 };
    const at = stage?.findOne(`#${id}`)?.getAbsolutePosition() ?? { x: 0, y: 0 };
    return { x: page.x + at.x, y: page.y + at.y };
  },
});
