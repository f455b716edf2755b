import { IconArrowsRight } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { HandoverDialog } from '../../handover/handover-dialog.tsx';
import { useBalance } from './balance-context.tsx';

/** Brings strengths and burdens here from the client's ecogram or mindmap. */
export function TakeOver(): JSX.Element {
  const { t } = useTranslation();
  const { actions, clientId, store } = useBalance();
  const [taking, setTaking] = useState(false);
  const texts = (): string[] => {
    const { burdens, strengths } = store.getState().document;
    return [...burdens, ...strengths].map(({ text }) => text);
  };
  return (
    <>
      <Button kind="quiet" icon={IconArrowsRight} onPress={() => setTaking(true)}>
        {t('handover.open')}
      </Button>
      {taking && (
        <HandoverDialog
          clientId={clientId}
          taker="balance"
          texts={texts()}
          onTake={actions.take}
          onClose={() => setTaking(false)}
        />
      )}
    </>
  );
}
