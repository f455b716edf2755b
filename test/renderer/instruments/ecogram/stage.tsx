import type { ComponentProps, JSX } from 'react';
import { toScreen } from '../../../../domain/geometry/view.ts';
import type { EcogramCommand } from '../../../../domain/instruments/ecogram/commands.ts';
import { emptyEcogram, type EcogramDocument } from '../../../../domain/instruments/ecogram/document.ts';
import { editEcogram } from '../../../../domain/instruments/ecogram/edits.ts';
import {
  EcogramProvider,
  useEcogram,
  type Ecogram,
} from '../../../../renderer/instruments/ecogram/ecogram-context.tsx';
import { EcogramSheet } from '../../../../renderer/instruments/ecogram/ecogram-sheet.tsx';
import { createEcogramStore } from '../../../../renderer/instruments/ecogram/ecogram-store.ts';
import { Panel } from '../../../../renderer/instruments/ecogram/panel.tsx';
import { putOnStage, type OnStage } from '../../../support/drawing-stage.tsx';

export interface Opened extends OnStage<EcogramDocument, EcogramCommand> {
  readonly ecogram: Ecogram;
  /** Where something stands, in pixels from the corner of the drawing. */
  readonly placeOf: (id: string) => { readonly x: number; readonly y: number };
}

type ProviderProps = Pick<ComponentProps<typeof EcogramProvider>, 'store' | 'children'>;

export async function open(
  document: EcogramDocument = emptyEcogram(),
  { clientId = 'samira' }: { readonly clientId?: string } = {},
): Promise<Opened> {
  const parts = {
    title: 'Ecogram',
    edit: editEcogram,
    createStore: createEcogramStore,
    Provider: (props: ProviderProps): JSX.Element => (
      <EcogramProvider {...props} clientId={clientId} clientName="Samira" worksheetId="worksheet" />
    ),
    useContext: useEcogram,
    Sheet: EcogramSheet,
    Panel,
  };
  const { context: ecogram, ...opened } = await putOnStage(parts, document, 'system');
  return {
    ...opened,
    ecogram,
    placeOf: (id) => {
      const { client, actors } = opened.document();
      const { position } = id === 'client' ? client : (actors.find((actor) => actor.id === id) ?? client);
      return toScreen(ecogram.views.getState().view, position);
    },
  };
}
