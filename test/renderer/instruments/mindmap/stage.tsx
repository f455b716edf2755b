import { QueryClientProvider } from '@tanstack/react-query';
import axe from 'axe-core';
import type { JSX } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components';
import { toScreen } from '../../../../domain/geometry/view.ts';
import { editMindmap } from '../../../../domain/instruments/mindmap/edits.ts';
import { mindmapScene } from '../../../../domain/instruments/mindmap/scene.ts';
import { boxOf } from '../../../../domain/scene/picking.ts';
import type { Scene, SceneElement } from '../../../../domain/scene/scene.ts';
import type { MindmapCommand } from '../../../../domain/instruments/mindmap/commands.ts';
import { emptyMindmap, type MindmapDocument } from '../../../../domain/instruments/mindmap/document.ts';
import type { PanelTab } from '../../../../renderer/drawing/drawing-state.ts';
import { createQueryClient } from '../../../../renderer/bridge/query-client.ts';
import { AnnouncerRegion } from '../../../../renderer/components/announcer-region.tsx';
import {
  MindmapProvider,
  useMindmap,
  type Mindmap,
} from '../../../../renderer/instruments/mindmap/mindmap-context.tsx';
import { MindmapSheet } from '../../../../renderer/instruments/mindmap/mindmap-sheet.tsx';
import { createMindmapStore } from '../../../../renderer/instruments/mindmap/mindmap-store.ts';
import { Panel } from '../../../../renderer/instruments/mindmap/panel.tsx';
import { i18n, speak, startTexts } from '../../../../renderer/language/setup.ts';
import { WorksheetInMemory } from '../../../support/worksheet-in-memory.ts';
import '../../../../renderer/styles/fonts.css';
import '../../../../renderer/styles/tokens.css';
import '../../../../renderer/styles/base.css';
import './stage.css';

export interface Opened {
  readonly mindmap: Mindmap;
  readonly vault: WorksheetInMemory<MindmapDocument, MindmapCommand>;
  readonly host: HTMLElement;
  readonly document: () => MindmapDocument;
  readonly drawing: () => HTMLElement;
  /** Where something stands, in pixels from the corner of the drawing. */
  readonly placeOf: (id: string) => { readonly x: number; readonly y: number };
  /** Width of something in pixels. */
  readonly widthOf: (id: string) => number;
  /** Where an arrow ends, in pixels from the corner of the drawing. */
  readonly endOf: (id: string) => { readonly x: number; readonly y: number };
  readonly scene: () => Scene;
  readonly said: () => string;
}

let root: Root | undefined;
let host: HTMLElement | undefined;

/** The sheet and its panel, as on the screen of the worksheet, over a worksheet in memory. Things move at once unless a test is about motion. */
export async function open(
  document: MindmapDocument = emptyMindmap(),
  motion: 'less' | 'system' = 'less',
  tab: PanelTab = 'list',
): Promise<Opened> {
  close();
  globalThis.document.documentElement.dataset['motion'] = motion;
  if (i18n.isInitialized) speak('nl');
  else startTexts('nl');
  const vault = new WorksheetInMemory(document, editMindmap);
  const store = createMindmapStore({
    document,
    revision: 0,
    savedAt: new Date().toISOString(),
    send: vault.send,
    reload: vault.reload,
    newId: () => crypto.randomUUID(),
    after: (milliseconds, action) => {
      const timer = setTimeout(action, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  let caught: Mindmap | undefined;
  function Caught(): JSX.Element | null {
    caught = useMindmap();
    return null;
  }
  host = globalThis.document.createElement('div');
  host.id = 'root';
  globalThis.document.body.append(host);
  root = createRoot(host);
  root.render(
    <QueryClientProvider client={createQueryClient()}>
      <I18nProvider locale="nl-BE">
        <MindmapProvider store={store} clientId="samira" clientName="Samira" worksheetId="mindmap">
          <Caught />
          <div className="stage">
            <main>
              <h1>Mindmap</h1>
              <MindmapSheet />
            </main>
            <Panel onClose={() => {}} />
          </div>
        </MindmapProvider>
        <AnnouncerRegion />
      </I18nProvider>
    </QueryClientProvider>,
  );
  await until(() => host?.querySelector('canvas') !== null && caught !== undefined);
  const mindmap = caught as unknown as Mindmap;
  mindmap.drawing.getState().show(tab);
  const drawing = (): HTMLElement => host?.querySelector('[data-drawing]') as HTMLElement;
  await until(() => globalThis.document.activeElement === drawing());
  const scene = (): Scene =>
    mindmapScene(store.getState().document, { clientName: 'Samira', language: 'nl', names: 'all' });
  const elementOf = (id: string): SceneElement => {
    const element = scene().elements.find(
      ({ subject, kind }) => subject === id && kind !== 'twig' && kind !== 'branch-line',
    );
    if (element === undefined) throw new Error(`${id} is not in the drawing`);
    return element;
  };
  return {
    mindmap,
    vault,
    host,
    document: () => store.getState().document,
    drawing,
    placeOf: (id) => {
      const { x, y, width, height } = boxOf(elementOf(id).hit);
      return toScreen(mindmap.views.getState().view, { x: x + width / 2, y: y + height / 2 });
    },
    widthOf: (id) => boxOf(elementOf(id).hit).width * mindmap.views.getState().view.scale,
    endOf: (id) => {
      const { hit } = elementOf(id);
      const end = hit.area === 'line' ? hit.points.at(-1) : undefined;
      if (end === undefined) throw new Error(`${id} is no arrow`);
      return toScreen(mindmap.views.getState().view, end);
    },
    scene,
    said: () => host?.querySelector('[aria-live]')?.textContent ?? '',
  };
}

export function close(): void {
  root?.unmount();
  host?.remove();
  root = undefined;
}

export async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error('it did not come about');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** What axe finds against what is on screen now; to be empty. */
export async function findings(): Promise<string[]> {
  const { violations } = await axe.run(globalThis.document.body, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
