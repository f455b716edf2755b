import { IconArrowsRight } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { HandOnDialog } from './hand-on-dialog.tsx';
import type { HandingOn } from './handing-on.ts';

export interface HandOnProps extends HandingOn {
  /** Other words than the usual ones for this taker. */
  readonly label?: string;
}

/** A button that hands things on to another worksheet of the same client: a new one, or one that is there. */
export function HandOn({ label, ...what }: HandOnProps): JSX.Element {
  const { t } = useTranslation();
  const [giving, setGiving] = useState(false);
  const name = label ?? t(`handover.give.to.${what.taker}`);
  return (
    <>
      <Button icon={IconArrowsRight} onPress={() => setGiving(true)}>
        {name}
      </Button>
      {giving && <HandOnDialog {...what} title={name} onClose={() => setGiving(false)} />}
    </>
  );
}
