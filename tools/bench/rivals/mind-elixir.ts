/** mind-elixir as its manual shows it: the same tree, branches on both sides, arranged by itself. */
import MindElixir, { type NodeObj } from 'mind-elixir';
import 'mind-elixir/style.css';
import '../drawing/page.css';
import type { MindmapDocument } from '../../../domain/instruments/mindmap/document.ts';
import { offer } from '../drawing/driver.ts';
import { benchMindmap } from '../drawing/thoughts.ts';

const host = document.createElement('main');
document.body.append(host);
// It takes a div and nothing else.
const el = document.createElement('div');
el.style.cssText = 'flex: none; width: 100%; height: 100%';
host.append(el);
let expected = -1;
let map: MindElixir | null = null;

function treeOf({ nodes }: MindmapDocument): NodeObj {
  const middle: NodeObj = { id: 'middle', topic: 'Nadia', children: [] };
  const made = new Map<string | null, NodeObj>([[null, middle]]);
  for (const { id, parent, text } of nodes) {
    const node: NodeObj = { id, topic: text, children: [] };
    made.set(id, node);
    made.get(parent)?.children?.push(node);
  }
  return middle;
}

const topics = (): NodeListOf<HTMLElement> => host.querySelectorAll<HTMLElement>('me-tpc');

offer(benchMindmap, {
  load: (loaded) => {
    el.replaceChildren();
    expected = loaded.nodes.length + 1;
    map = new MindElixir({
      el,
      direction: MindElixir.SIDE,
      toolBar: false,
      contextMenu: false,
      scaleMin: 0.001,
      scaleMax: 4,
    });
    map.init({ nodeData: treeOf(loaded) });
    map.scaleFit();
    // Steps of zooming as large as the map is small: it adds and takes away the same at every size.
    map.scaleSensitivity = map.scaleVal / 20;
  },
  // It lets the browser arrange elements of the page and reads from them where the lines go.
  arrange: (document) => map?.refresh({ nodeData: treeOf(document) }),
  painted: () => topics().length === expected,
  place: (id) => {
    const topic = [...topics()].find((each) => each.dataset['nodeid'] === `me${id}`);
    const box = topic?.getBoundingClientRect();
    return box === undefined ? { x: 0, y: 0 } : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  },
});
