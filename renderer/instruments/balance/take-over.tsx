import type { JSX } from 'react';
import { TakeOverButton } from '../../handover/take-over-button.tsx';
import { useBalance } from './balance-context.tsx';

/** Brings strengths and burdens here from the client's ecogram or mindmap. */
export function TakeOver(): JSX.Element {
  const { actions, clientId, store } = useBalance();
  return (
    <TakeOverButton
      clientId={clientId}
      taker="balance"
      document={() => store.getState().document}
      onTake={actions.take}
    />
  );
}
