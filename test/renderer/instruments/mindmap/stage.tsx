import type { ComponentProps, JSX } from 'react';
import { toScreen } from '../../../../domain/geometry/view.ts';
import type { MindmapCommand } from '../../../../domain/instruments/mindmap/commands.ts';
import { emptyMindmap, type MindmapDocument } from '../../../../domain/instruments/mindmap/document.ts';
import { editMindmap } from '../../../../domain/instruments/mindmap/edits.ts';
import { mindmapScene } from '../../../../domain/instruments/mindmap/scene.ts';
import { boxOf } from '../../../../domain/scene/picking.ts';
import type { Scene, SceneElement } from '../../../../domain/scene/scene.ts';
import type { PanelTab } from '../../../../renderer/drawing/drawing-state.ts';
import {
  MindmapProvider,
  useMindmap,
  type Mindmap,
} from '../../../../renderer/instruments/mindmap/mindmap-context.tsx';
import { MindmapSheet } from '../../../../renderer/instruments/mindmap/mindmap-sheet.tsx';
import { createMindmapStore } from '../../../../renderer/instruments/mindmap/mindmap-store.ts';
import { Panel } from '../../../../renderer/instruments/mindmap/panel.tsx';
import { putOnStage, type OnStage } from '../../../support/drawing-stage.tsx';

export interface Opened extends OnStage<MindmapDocument, MindmapCommand> {
  readonly mindmap: Mindmap;
  /** Where something stands, in pixels from the corner of the drawing. */
  readonly placeOf: (id: string) => { readonly x: number; readonly y: number };
  /** Width of something in pixels. */
  readonly widthOf: (id: string) => number;
  /** Where an arrow ends, in pixels from the corner of the drawing. */
  readonly endOf: (id: string) => { readonly x: number; readonly y: number };
  readonly scene: () => Scene;
}

type ProviderProps = Pick<ComponentProps<typeof MindmapProvider>, 'store' | 'children'>;

const parts = {
  title: 'Mindmap',
  edit: editMindmap,
  createStore: createMindmapStore,
  Provider: (props: ProviderProps): JSX.Element => (
    <MindmapProvider {...props} clientId="samira" clientName="Samira" worksheetId="mindmap" />
  ),
  useContext: useMindmap,
  Sheet: MindmapSheet,
  Panel,
};

export async function open(
  document: MindmapDocument = emptyMindmap(),
  motion: 'less' | 'system' = 'less',
  tab: PanelTab = 'list',
): Promise<Opened> {
  const prepare = ({ drawing }: Mindmap): void => drawing.getState().show(tab);
  const { context: mindmap, ...opened } = await putOnStage({ ...parts, prepare }, document, motion);
  const scene = (): Scene =>
    mindmapScene(opened.document(), { clientName: 'Samira', language: 'nl', names: 'all' });
  const elementOf = (id: string): SceneElement => {
    const element = scene().elements.find(
      ({ subject, kind }) => subject === id && kind !== 'twig' && kind !== 'branch-line',
    );
    if (element === undefined) throw new Error(`${id} is not in the drawing`);
    return element;
  };
  return {
    ...opened,
    mindmap,
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
  };
}
