import type { ComponentProps, JSX } from 'react';
import { toScreen } from '../../../../domain/geometry/view.ts';
import type { BalanceCommand } from '../../../../domain/instruments/balance/commands.ts';
import { emptyBalance, type BalanceDocument } from '../../../../domain/instruments/balance/document.ts';
import { editBalance } from '../../../../domain/instruments/balance/edits.ts';
import { balanceScene } from '../../../../domain/instruments/balance/scene.ts';
import { boxOf } from '../../../../domain/scene/picking.ts';
import type { Scene } from '../../../../domain/scene/scene.ts';
import {
  BalanceProvider,
  useBalance,
  type Balance,
} from '../../../../renderer/instruments/balance/balance-context.tsx';
import { BalanceSheet } from '../../../../renderer/instruments/balance/balance-sheet.tsx';
import { createBalanceStore } from '../../../../renderer/instruments/balance/balance-store.ts';
import { Panel } from '../../../../renderer/instruments/balance/panel.tsx';
import { putOnStage, type OnStage } from '../../../support/drawing-stage.tsx';

export interface Opened extends OnStage<BalanceDocument, BalanceCommand> {
  readonly balance: Balance;
  /** Where something stands, in pixels from the corner of the drawing. */
  readonly placeOf: (id: string) => { readonly x: number; readonly y: number };
  readonly scene: () => Scene;
}

type ProviderProps = Pick<ComponentProps<typeof BalanceProvider>, 'store' | 'children'>;

const parts = {
  title: 'Balance',
  edit: editBalance,
  createStore: createBalanceStore,
  Provider: (props: ProviderProps): JSX.Element => (
    <BalanceProvider {...props} clientId="samira" clientName="Samira" />
  ),
  useContext: useBalance,
  Sheet: BalanceSheet,
  Panel,
};

export async function open(
  document: BalanceDocument = emptyBalance(),
  motion: 'less' | 'system' = 'less',
): Promise<Opened> {
  const { context: balance, ...opened } = await putOnStage(parts, document, motion);
  const scene = (): Scene =>
    balanceScene(opened.document(), { clientName: 'Samira', language: 'nl', names: 'all' });
  return {
    ...opened,
    balance,
    placeOf: (id) => {
      const element = scene().elements.find(({ subject }) => subject === id);
      if (element === undefined) throw new Error(`${id} is not in the drawing`);
      const { x, y, width, height } = boxOf(element.hit);
      return toScreen(balance.views.getState().view, { x: x + width / 2, y: y + height / 2 });
    },
    scene,
  };
}
