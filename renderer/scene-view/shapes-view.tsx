import { memo, type ReactElement, type SVGAttributes } from 'react';
import type { PageBox } from '../../domain/geometry/point.ts';
import type { Paint, Shape, TextShape } from '../../domain/scene/shapes.ts';
import { millimetresPerPoint, textRuns } from '../../domain/scene/text-runs.ts';
import { colourValue, type Surface } from './colour-value.ts';
import { pathData } from './path-data.ts';
import styles from './scene-view.module.css';

export interface ShapesViewProps extends Omit<
  SVGAttributes<SVGSVGElement>,
  'viewBox' | 'className' | 'style'
> {
  readonly shapes: readonly Shape[];
  /** The part of the page that fills the picture, in millimetres. */
  readonly viewBox: PageBox;
  /** Paint with the colours of paper instead of those of the screen. */
  readonly paper?: boolean;
}

/**
 * Paints shapes as SVG, in page millimetres. Only presentation attributes: the window's content policy allows neither style
 * attributes nor style tags. Says nothing to a screen reader by itself: give it a role and a name, or hide it.
 */
export function ShapesView({ shapes, viewBox, paper = false, ...rest }: ShapesViewProps) {
  const { x, y, width, height } = viewBox;
  return (
    <svg
      {...rest}
      className={paper ? `${styles['drawing']} ${styles['paper']}` : styles['drawing']}
      viewBox={`${x} ${y} ${width} ${height}`}
      xmlns="http://www.w3.org/2000/svg"
    >
      <Drawn shapes={shapes} surface={paper ? 'paper' : 'screen'} />
    </svg>
  );
}

interface DrawnProps {
  readonly shapes: readonly Shape[];
  readonly surface: Surface;
}

/** The shapes themselves stay as they are while one looks at another part of the page. */
const Drawn = memo(function Drawn({ shapes, surface }: DrawnProps) {
  return shapes.map((shape, index) => drawn(shape, index, surface));
});

function drawn(shape: Shape, key: number, surface: Surface): ReactElement {
  switch (shape.shape) {
    case 'circle':
      return (
        <circle
          key={key}
          cx={shape.centre.x}
          cy={shape.centre.y}
          r={shape.radius}
          {...painted(shape, surface)}
        />
      );
    case 'rectangle':
      return <rect key={key} {...box(shape.box)} rx={shape.corner} {...painted(shape, surface)} />;
    case 'path':
      return <path key={key} d={pathData(shape.steps)} {...painted(shape, surface)} />;
    case 'text':
      return <TextLine key={key} line={shape} surface={surface} />;
  }
}

const box = ({ x, y, width, height }: PageBox): PageBox => ({ x, y, width, height });

function painted({ fill, stroke }: Paint, surface: Surface): SVGAttributes<SVGElement> {
  return {
    fill: fill === undefined ? 'none' : colourValue(fill, surface),
    ...(stroke && {
      stroke: colourValue(stroke.colour, surface),
      strokeWidth: stroke.width,
      strokeLinecap: stroke.cap ?? 'butt',
      strokeLinejoin: 'round',
      ...(stroke.dash && { strokeDasharray: stroke.dash.join(' ') }),
    }),
  };
}

function TextLine({ line, surface }: { readonly line: TextShape; readonly surface: Surface }) {
  const { size, weight, italic, spacing } = line.style;
  const runs = textRuns(line.text, line.style);
  const before = leftOf[line.anchor] * runs.reduce((total, run) => total + run.width, 0);
  const turned = line.turn === undefined ? '' : ` rotate(${line.turn})`;
  return (
    <text
      transform={`translate(${line.at.x} ${line.at.y})${turned} translate(${-before} 0) scale(${1 / letterScale})`}
      fontSize={size * millimetresPerPoint * letterScale}
      fontWeight={weight}
      fontStyle={italic ? 'italic' : undefined}
      letterSpacing={spacing === undefined ? undefined : spacing * letterScale}
      fill={colourValue(line.colour, surface)}
      {...(line.halo && {
        stroke: colourValue(line.halo.colour, surface),
        // A stroke lies half inside the letters, where their own fill covers it.
        strokeWidth: line.halo.width * 2 * letterScale,
        strokeLinejoin: 'round',
        paintOrder: 'stroke',
      })}
    >
      {runs.map((run, index) => (
        <tspan
          key={index}
          x={run.x * letterScale}
          fontFamily={`'${run.family}'`}
          {...placedFromTheLeft[run.direction]}
        >
          {run.painted}
        </tspan>
      ))}
    </text>
  );
}

/** Letters are set this much larger and scaled down again: at 4 pixels, 12 pt in millimetres, their widths would be rounded. */
const letterScale = 16;

/** Which part of a line lies before the point that it is anchored at. */
const leftOf = { start: 0, middle: 0.5, end: 1 } as const;

/** A run already has its own place and order: its `x` is its left end, which is the end of what is read from right to left. */
const placedFromTheLeft = {
  ltr: { direction: 'ltr', textAnchor: 'start' },
  rtl: { direction: 'rtl', unicodeBidi: 'bidi-override', textAnchor: 'end' },
} as const;
