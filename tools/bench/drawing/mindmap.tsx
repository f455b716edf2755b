/** Our own mindmap, as the worksheet screen mounts it, without the vault behind it. */
import { createRoot } from 'react-dom/client';
import { centreOf } from '../../../domain/geometry/box.ts';
import { toScreen } from '../../../domain/geometry/view.ts';
import { emptyMindmap, type MindmapDocument } from '../../../domain/instruments/mindmap/document.ts';
import { mindmapScene } from '../../../domain/instruments/mindmap/scene.ts';
import { boxOf } from '../../../domain/scene/picking.ts';
import type { SceneElement } from '../../../domain/scene/scene.ts';
import { Drawing } from '../../../renderer/instruments/mindmap/mindmap-canvas.tsx';
import { MindmapProvider, useMindmap } from '../../../renderer/instruments/mindmap/mindmap-context.tsx';
import { createMindmapStore } from '../../../renderer/instruments/mindmap/mindmap-store.ts';
import { startTexts } from '../../../renderer/language/setup.ts';
import '../../../renderer/styles/fonts.css';
import '../../../renderer/styles/tokens.css';
import '../../../renderer/styles/base.css';
import './page.css';
import { offer } from './driver.ts';
import { isPainted } from './painted.ts';
import { savedNowhere } from './saved-nowhere.ts';
import { benchMindmap } from './thoughts.ts';

const clientName = 'Nadia';
const view = { clientName, language: 'nl', names: 'all', filter: null } as const;
let mindmap: ReturnType<typeof useMindmap> | null = null;

function Caught(): null {
  mindmap = useMindmap();
  return null;
}

startTexts('nl');
const host = document.createElement('main');
document.body.append(host);
const root = createRoot(host);

function show(shown: MindmapDocument): void {
  const store = createMindmapStore(savedNowhere(shown));
  mindmap = null;
  root.render(
    <MindmapProvider
      key={crypto.randomUUID()}
      store={store}
      clientId=""
      worksheetId=""
      clientName={clientName}
    >
      <Caught />
      <Drawing onToBar={() => {}} />
    </MindmapProvider>,
  );
}
show(emptyMindmap());

/** What the drawing shows now, with the same layout as on screen: it is kept per document. */
function elements(): readonly SceneElement[] {
  if (mindmap === null) return [];
  return mindmapScene(mindmap.store.getState().document, view).elements;
}

offer(benchMindmap, {
  load: show,
  arrange: (document) => void mindmapScene(document, view),
  painted: () => {
    const last = elements().at(-1);
    return last !== undefined && mindmap !== null && isPainted(last, mindmap.views.getState().view);
  },
  place: (id) => {
    const held = elements().findLast(({ subject }) => subject === id);
    if (mindmap === null || held === undefined) return { x: 0, y: 0 };
    const box = host.getBoundingClientRect();
    const at = toScreen(mindmap.views.getState().view, centreOf(boxOf(held.hit)));
    return { x: box.x + at.x, y: box.y + at.y };
  },
});
