import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Taker } from '../../domain/handover/roads.ts';
import { Disclosure } from '../components/disclosure.tsx';
import form from '../styles/form.module.css';
import { HandOn, type HandOnProps } from './hand-on.tsx';

export interface HandOnGroupProps extends Omit<HandOnProps, 'taker' | 'label'> {
  readonly takers: readonly Taker[];
}

/** Every worksheet to which this one can hand something on, folded away until it is asked for. */
export function HandOnGroup({ takers, ...what }: HandOnGroupProps): JSX.Element {
  const { t } = useTranslation();
  return (
    <Disclosure title={t('handover.give.group')} level={2}>
      <div className={form['actions']}>
        {takers.map((taker) => (
          <HandOn key={taker} taker={taker} {...what} />
        ))}
      </div>
    </Disclosure>
  );
}
