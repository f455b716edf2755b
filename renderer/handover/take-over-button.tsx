import { IconArrowsRight } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gift } from '../../domain/handover/gift.ts';
import type { Giver, Taker } from '../../domain/handover/roads.ts';
import { Button } from '../components/button.tsx';
import { HandoverDialog } from './handover-dialog.tsx';

export interface TakeOverButtonProps {
  readonly clientId: string;
  readonly taker: Taker;
  /** The instruments from which one takes over here; left out: every one that has a road to this one. */
  readonly from?: readonly Giver[];
  /** The document that takes over, as it is when the dialog opens. */
  readonly document: () => unknown;
  readonly onTake: (gifts: readonly Gift[]) => void;
}

/** Brings things here from another worksheet of the client. */
export function TakeOverButton({ document, ...props }: TakeOverButtonProps): JSX.Element {
  const { t } = useTranslation();
  const [taking, setTaking] = useState(false);
  return (
    <>
      <Button kind="quiet" icon={IconArrowsRight} onPress={() => setTaking(true)}>
        {t('handover.open')}
      </Button>
      {taking && <HandoverDialog {...props} document={document()} onClose={() => setTaking(false)} />}
    </>
  );
}
