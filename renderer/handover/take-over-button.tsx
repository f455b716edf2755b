import { IconArrowsRight } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gift } from '../../domain/handover/gift.ts';
import type { Taker } from '../../domain/handover/roads.ts';
import { Button } from '../components/button.tsx';
import { HandoverDialog } from './handover-dialog.tsx';

export interface TakeOverButtonProps {
  readonly clientId: string;
  readonly taker: Taker;
  /** The document that takes over, as it is when the dialog opens. */
  readonly document: () => unknown;
  readonly onTake: (gifts: readonly Gift[]) => void;
}

/** Brings things here from another worksheet of the client. */
export function TakeOverButton({ clientId, taker, document, onTake }: TakeOverButtonProps): JSX.Element {
  const { t } = useTranslation();
  const [taking, setTaking] = useState(false);
  return (
    <>
      <Button kind="quiet" icon={IconArrowsRight} onPress={() => setTaking(true)}>
        {t('handover.open')}
      </Button>
      {taking && (
        <HandoverDialog
          clientId={clientId}
          taker={taker}
          document={document()}
          onTake={onTake}
          onClose={() => setTaking(false)}
        />
      )}
    </>
  );
}
