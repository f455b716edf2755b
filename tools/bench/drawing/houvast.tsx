/** Our own ecogram, as the worksheet screen mounts it, without the vault behind it. */
import { createRoot } from 'react-dom/client';
import { emptyEcogram, type EcogramDocument } from '../../../domain/instruments/ecogram/document.ts';
import { ecogramScene } from '../../../domain/instruments/ecogram/scene.ts';
import { toScreen } from '../../../domain/geometry/view.ts';
import { Drawing } from '../../../renderer/instruments/ecogram/ecogram-canvas.tsx';
import { EcogramProvider, useEcogram } from '../../../renderer/instruments/ecogram/ecogram-context.tsx';
import { createEcogramStore } from '../../../renderer/instruments/ecogram/ecogram-store.ts';
import { startTexts } from '../../../renderer/language/setup.ts';
import '../../../renderer/styles/fonts.css';
import '../../../renderer/styles/tokens.css';
import '../../../renderer/styles/base.css';
import './page.css';
import { offer } from './driver.ts';
import { benchEcogram } from './network.ts';
import { isPainted } from './painted.ts';
import { savedNowhere } from './saved-nowhere.ts';

const clientName = 'Nadia';
let ecogram: ReturnType<typeof useEcogram> | null = null;

function Caught(): null {
  ecogram = useEcogram();
  return null;
}

startTexts('nl');
const host = document.createElement('main');
document.body.append(host);
const root = createRoot(host);

function show(shown: EcogramDocument): void {
  const store = createEcogramStore(savedNowhere(shown));
  ecogram = null;
  root.render(
    <EcogramProvider
      key={crypto.randomUUID()}
      store={store}
      clientId=""
      clientName={clientName}
      worksheetId=""
    >
      <Caught />
      <Drawing />
    </EcogramProvider>,
  );
}
show(emptyEcogram());

offer(benchEcogram, {
  load: show,
  painted: () => {
    if (ecogram === null) return false;
    const { document: shown } = ecogram.store.getState();
    const last = ecogramScene(shown, { clientName, language: 'nl', names: 'all' }).elements.at(-1);
    return last !== undefined && isPainted(last, ecogram.views.getState().view);
  },
  place: (id) => {
    const actor = ecogram?.store.getState().document.actors.find((candidate) => candidate.id === id);
    if (ecogram === null || actor === undefined) return { x: 0, y: 0 };
    const box = host.getBoundingClientRect();
    const at = toScreen(ecogram.views.getState().view, actor.position);
    return { x: box.x + at.x, y: box.y + at.y };
  },
});
