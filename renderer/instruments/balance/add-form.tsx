import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { longestText } from '../../../domain/instruments/balance/document.ts';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import styles from '../../drawing/panel.module.css';
import { onPastedLines } from '../../drawing/pasted-lines.ts';
import { useBalance } from './balance-context.tsx';
import type { AddedKind } from './drawing-state.ts';
import { KindChoice } from './kind-choice.tsx';

/** Adds something without going to the drawing; an empty text is a shape that stays empty. */
export function AddForm(): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useBalance();
  const [text, setText] = useState('');
  const [kind, setKind] = useState<AddedKind>('burden');
  return (
    <form
      className={styles['add']}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' && actions.add(text, kind) !== null) setText('');
      }}
    >
      <TextField
        label={t('balance.addLabel')}
        value={text}
        maxLength={longestText}
        onChange={setText}
        onPaste={onPastedLines(longestText, (lines) => actions.addLines(lines, kind))}
        autoComplete="off"
      />
      <div className={styles['addLine']}>
        <KindChoice value={kind} onChange={setKind} />
        {text.trim() === '' ? (
          <Button onPress={() => void actions.add('', kind)}>{t('balance.addEmptyButton')}</Button>
        ) : (
          <Button type="submit">{t('balance.addButton')}</Button>
        )}
      </div>
    </form>
  );
}
