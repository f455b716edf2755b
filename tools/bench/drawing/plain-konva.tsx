/**
 * The rival: the same scene in react-konva as its manual shows it. One state, one layer, a node per shape that hears its own
 * events, and the whole scene anew for every step of a drag.
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
import type { EcogramView } from '../../../domain/instruments/ecogram/view.ts';
import { paperColours } from '../../../domain/scene/colours.ts';
import type { SceneElement } from '../../../domain/scene/scene.ts';
import type { PathStep, Shape } from '../../../domain/scene/shapes.ts';
import '../../../renderer/styles/fonts.css';
import './page.css';
import { offer } from './driver.ts';

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

function Drawing(): JSX.Element {
  const [document, setDocument] = useState(emptyEcogram);
  load = setDocument;
  const scene = ecogramScene(document, view);
  const { bounds } = scene;
  const scale = Math.min((innerWidth - 80) / bounds.width, (innerHeight - 80) / bounds.height);
  const shift = {
    x: innerWidth / 2 - (bounds.x + bounds.width / 2) * scale,
    y: innerHeight / 2 - (bounds.y + bounds.height / 2) * scale,
  };
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
      scaleX={scale}
      scaleY={scale}
      {...shift}
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

offer({
  load: (document) => {
    expected = ecogramScene(document, view).elements.length;
    load(document);
  },
  painted: () => stage?.getLayers()[0]?.getChildren().length === expected,
  place: (id) => {
    const page = stage?.container().getBoundingClientRect() ?? { x: 0, y: 0 };
    const at = stage?.findOne(`#${id}`)?.getAbsolutePosition() ?? { x: 0, y: 0 };
    return { x: page.x + at.x, y: page.y + at.y };
  },
});
