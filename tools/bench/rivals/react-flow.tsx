/** React Flow as its manual shows it: a controlled flow, a memoised node and edge of our own, lines from border to border. */
import { memo, useState, type CSSProperties, type JSX } from 'react';
import { createRoot } from 'react-dom/client';
import {
  applyNodeChanges,
  BaseEdge,
  Handle,
  MarkerType,
  Position,
  ReactFlow,
  ReactFlowProvider,
  useInternalNode,
  useReactFlow,
  type Edge,
  type EdgeProps,
  type InternalNode,
  type Node,
  type NodeProps,
} from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import '../drawing/page.css';
import { offer } from '../drawing/driver.ts';
import { benchEcogram } from '../drawing/network.ts';
import { between, fill, fitted, fontSize, ink, partsOf, type Arrow, type Box } from './ecogram-parts.ts';

type BoxNode = Node<{ box: Box }, 'box'>;
type ArrowEdge = Edge<{ arrow: Arrow }, 'arrow'>;

const middle: CSSProperties = {
  left: '50%',
  top: '50%',
  width: 1,
  height: 1,
  minWidth: 1,
  minHeight: 1,
  opacity: 0,
  pointerEvents: 'none',
};

const BoxView = memo(function BoxView({ data: { box } }: NodeProps<BoxNode>): JSX.Element {
  const style: CSSProperties = {
    width: box.width,
    height: box.height,
    boxSizing: 'border-box',
    border: `1.9px solid ${ink}`,
    borderRadius: box.round ? '50%' : 3,
    background: fill,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    textAlign: 'center',
    fontSize,
    color: ink,
  };
  return (
    <div style={style}>
      <Handle type="target" position={Position.Top} style={middle} isConnectable={false} />
      {box.label}
      <Handle type="source" position={Position.Top} style={middle} isConnectable={false} />
    </div>
  );
});

const placed = ({ internals: { positionAbsolute }, data }: InternalNode<BoxNode>): Box => ({
  ...data.box,
  x: positionAbsolute.x,
  y: positionAbsolute.y,
});

const ArrowView = memo(function ArrowView(props: EdgeProps<ArrowEdge>): JSX.Element | null {
  const { id, source, target, data, style, markerStart, markerEnd } = props;
  const from = useInternalNode<BoxNode>(source);
  const to = useInternalNode<BoxNode>(target);
  if (from === undefined || to === undefined) return null;
  const [x1, y1, x2, y2] = between(placed(from), placed(to));
  return (
    <BaseEdge
      id={id}
      path={`M${x1} ${y1}L${x2} ${y2}`}
      labelX={(x1 + x2) / 2}
      labelY={(y1 + y2) / 2}
      label={data?.arrow.label}
      interactionWidth={0}
      {...(style && { style })}
      {...(markerStart && { markerStart })}
      {...(markerEnd && { markerEnd })}
    />
  );
});

const nodeTypes = { box: BoxView };
const edgeTypes = { arrow: ArrowView };

const nodeOf = (box: Box): BoxNode => ({
  id: box.id,
  type: 'box',
  position: { x: box.x, y: box.y },
  data: { box },
});

const head = {
  type: MarkerType.ArrowClosed,
  color: ink,
  width: 16,
  height: 16,
  markerUnits: 'userSpaceOnUse',
};

const edgeOf = (arrow: Arrow): ArrowEdge => ({
  id: arrow.id,
  type: 'arrow',
  source: arrow.from.id,
  target: arrow.to.id,
  data: { arrow },
  style: { stroke: ink, strokeWidth: arrow.width, ...(arrow.dashed && { strokeDasharray: '9 6.4' }) },
  ...(arrow.endHead && { markerEnd: head }),
  ...(arrow.startHead && { markerStart: { ...head, orient: 'auto-start-reverse' } }),
});

let show: (nodes: BoxNode[], edges: ArrowEdge[]) => void = () => {};
let flow: ReturnType<typeof useReactFlow> | null = null;
let expected = { nodes: 0, edges: 0 };

function Drawing(): JSX.Element {
  const [nodes, setNodes] = useState<BoxNode[]>([]);
  const [edges, setEdges] = useState<ArrowEdge[]>([]);
  flow = useReactFlow();
  show = (shownNodes, shownEdges) => {
    setNodes(shownNodes);
    setEdges(shownEdges);
  };
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      onNodesChange={(changes) => setNodes((present) => applyNodeChanges(changes, present))}
      minZoom={0.02}
      maxZoom={4}
      panOnScroll
    />
  );
}

const host = document.createElement('main');
document.body.append(host);
createRoot(host).render(
  <ReactFlowProvider>
    <Drawing />
  </ReactFlowProvider>,
);

const all = (selector: string): NodeListOf<HTMLElement> => document.querySelectorAll(selector);

function offerWhenReady(): void {
  if (flow?.viewportInitialized !== true) return void requestAnimationFrame(offerWhenReady);
  offer(benchEcogram, {
    load: (loaded) => {
      const { boxes, arrows } = partsOf(loaded);
      expected = { nodes: boxes.length, edges: arrows.length };
      const { scale, x, y } = fitted(boxes);
      void flow?.setViewport({ x, y, zoom: scale });
      show(boxes.map(nodeOf), arrows.map(edgeOf));
    },
    painted: () =>
      all('.react-flow__edge-path').length === expected.edges &&
      all('.react-flow__node').length === expected.nodes &&
      all('.react-flow__node')[0]?.style.visibility !== 'hidden',
    place: (id) => {
      const box = document.querySelector(`.react-flow__node[data-id="${id}"]`)?.getBoundingClientRect();
      return box === undefined ? { x: 0, y: 0 } : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
  });
}
offerWhenReady();
