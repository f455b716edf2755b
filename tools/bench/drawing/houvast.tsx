/** Our own drawing, as the worksheet screen mounts it, without the vault behind it. */
import { createRoot } from 'react-dom/client';
import { emptyEcogram, type EcogramDocument } from '../../../domain/instruments/ecogram/document.ts';
import { toScreen } from '../../../domain/geometry/view.ts';
import { Drawing } from '../../../renderer/instruments/ecogram/ecogram-canvas.tsx';
import { EcogramProvider, useEcogram } from '../../../renderer/instruments/ecogram/ecogram-context.tsx';
import {
  createEcogramStore,
  type EcogramStore,
} from '../../../renderer/instruments/ecogram/ecogram-store.ts';
import { startTexts } from '../../../renderer/language/setup.ts';
import '../../../renderer/styles/fonts.css';
import '../../../renderer/styles/tokens.css';
import '../../../renderer/styles/base.css';
import './page.css';
import { offer } from './driver.ts';
import { benchEcogram } from './network.ts';

const clientName = 'Nadia';
type Ecogram = ReturnType<typeof useEcogram>;
let ecogram: Ecogram | null = null;

function Caught(): null {
  ecogram = useEcogram();
  return null;
}

/** Saves nowhere: every batch is acknowledged at once. */
function storeOf(document: EcogramDocument): EcogramStore {
  let revision = 0;
  return createEcogramStore({
    document,
    revision,
    savedAt: new Date().toISOString(),
    send: async () => ({ ok: true, value: { revision: (revision += 1), savedAt: new Date().toISOString() } }),
    reload: async () => ({ ok: true, value: { revision, document } }),
    newId: () => crypto.randomUUID(),
    after: (milliseconds, action) => {
      const timer = setTimeout(action, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}

startTexts('nl');
const host = document.createElement('main');
document.body.append(host);
const root = createRoot(host);

const show = (shown: EcogramDocument): void =>
  root.render(
    <EcogramProvider key={crypto.randomUUID()} store={storeOf(shown)} clientId="" clientName={clientName}>
      <Caught />
      <Drawing />
    </EcogramProvider>,
  );
show(emptyEcogram());

const probe = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** Whether the pixel in the middle of the last actor is no longer blank. */
function lastActorPainted(): boolean {
  const last = ecogram?.store.getState().document.actors.at(-1);
  const canvas = host.querySelector('canvas');
  if (last === undefined || ecogram === null || canvas === null || canvas.width < 2) return false;
  const { view } = ecogram.views.getState();
  const at = toScreen(view, last.position);
  probe?.clearRect(0, 0, 1, 1);
  probe?.drawImage(canvas, at.x * devicePixelRatio, (at.y - 2) * devicePixelRatio, 1, 1, 0, 0, 1, 1);
  return probe?.getImageData(0, 0, 1, 1).data.some((value) => value > 0) === true;
}

offer(benchEcogram, {
  load: show,
  painted: lastActorPainted,
  place: (id) => {
    const actor = ecogram?.store.getState().document.actors.find((candidate) => candidate.id === id);
    if (ecogram === null || actor === undefined) return { x: 0, y: 0 };
    const box = host.querySelector('canvas')?.getBoundingClientRect() ?? { x: 0, y: 0 };
    const at = toScreen(ecogram.views.getState().view, actor.position);
    return { x: box.x + at.x, y: box.y + at.y };
  },
});
