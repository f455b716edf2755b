import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { longestNote } from '../../../domain/instruments/balance/document.ts';
import { TextArea } from '../../components/text-area.tsx';
import styles from '../../drawing/panel.module.css';
import { AddForm } from './add-form.tsx';
import { useBalance, useBalanceDocument } from './balance-context.tsx';
import { ItemList } from './item-list.tsx';
import { TakeOver } from './take-over.tsx';
import { WeakestFields } from './weakest-fields.tsx';

/** The drawing as lists: burdens, strengths, weakest point, agreed support. What is picked here is picked in the drawing too. */
export function BalanceList(): JSX.Element {
  const { t } = useTranslation();
  const { store, actions } = useBalance();
  const document = useBalanceDocument();
  return (
    <div className={styles['body']} onBlur={store.getState().endMerge}>
      <AddForm />
      <TakeOver />
      <ItemList kind="burdens" items={document.burdens} />
      <ItemList kind="strengths" items={document.strengths} />
      <p className={styles['help']}>{t('balance.listHelp')}</p>
      <WeakestFields />
      <TextArea
        label={t('balance.agreed')}
        hint={t('balance.agreedHint')}
        rows={2}
        value={document.agreed}
        maxLength={longestNote}
        onChange={actions.writeAgreed}
      />
    </div>
  );
}
