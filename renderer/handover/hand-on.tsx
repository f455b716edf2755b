import { IconArrowsRight } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Taker } from '../../domain/handover/roads.ts';
import { Button } from '../components/button.tsx';
import { HandOnDialog } from './hand-on-dialog.tsx';

export interface HandOnProps {
  readonly clientId: string;
  /** The worksheet that hands something on; it stays as it is. */
  readonly worksheetId: string;
  readonly taker: Taker;
  /** Other words than the usual ones for this taker. */
  readonly label?: string;
  /**
   * The things that are offered, by their ids in the worksheet, by their life domain or by the round in which they were said; a
   * single one is ticked already.
   */
  readonly only?: readonly string[];
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
