import {
  IconArrowDown,
  IconArrowLeft,
  IconArrowRight,
  IconArrowsDiagonal,
  IconArrowsDiagonalMinimize2,
  IconArrowUp,
  IconTrash,
} from '@tabler/icons-react';
import { useEffect, useRef, useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import {
  longestNote,
  longestText,
  type Burden,
  type Strength,
} from '../../../domain/instruments/balance/document.ts';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Switch } from '../../components/switch.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { OriginNote } from '../../handover/origin-note.tsx';
import styles from '../../drawing/panel.module.css';
import { useBalance, useBalanceDocument } from './balance-context.tsx';
import { ItemJoins } from './item-joins.tsx';
import { nameOf } from './lookup.ts';

const growth = 1.15;
/** Millimetres that a button moves a shape. */
const step = 5;

/** Everything about one burden or strength, with every edit that the drawing has. */
export function ItemDetails({ item }: { readonly item: Burden | Strength }): JSX.Element {
  const { t } = useTranslation();
  const { actions, clientId, drawing, store, clientName } = useBalance();
  const document = useBalanceDocument();
  const { id } = item;
  const name = nameOf(document, id, clientName);
  return (
    <div className={styles['body']} onBlur={store.getState().endMerge}>
      <div className={styles['head']}>
        <IconButton
          icon={IconArrowLeft}
          label={t('balance.listBack')}
          onPress={() => drawing.getState().show('list', null)}
        />
        <h2 dir="auto">{name}</h2>
      </div>
      <TextOf item={item} />
      {item.origin && <OriginNote clientId={clientId} origin={item.origin} />}
      <fieldset className={styles['line']} aria-label={t('balance.size')}>
        <span>{t('balance.size')}</span>
        <IconButton
          icon={IconArrowsDiagonalMinimize2}
          label={t('balance.smaller')}
          onPress={() => actions.resize([id], 1 / growth)}
        />
        <IconButton
          icon={IconArrowsDiagonal}
          label={t('balance.larger')}
          onPress={() => actions.resize([id], growth)}
        />
      </fieldset>
      {'extra' in item && (
        <Switch
          label={t('balance.makeExtra')}
          value={item.extra}
          onChange={(extra) => actions.setExtra([id], extra)}
        />
      )}
      <ItemJoins item={item} />
      <TextArea
        label={t('balance.note')}
        rows={2}
        value={item.note}
        maxLength={longestNote}
        onChange={(note) => actions.setNote(id, note)}
      />
      <Disclosure title={t('balance.place')}>
        <Places item={item} />
      </Disclosure>
      <div>
        <Button icon={IconTrash} onPress={() => actions.remove([id])}>
          {t('balance.removeOf', { name })}
        </Button>
      </div>
    </div>
  );
}

/** The text is kept when the field is left or Enter is pressed; an empty one makes the shape empty. */
function TextOf({ item }: { readonly item: Burden | Strength }): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useBalance();
  const [typed, setTyped] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const keep = (): void => {
    if (typed !== null) actions.rename(item.id, typed);
    setTyped(null);
  };
  return (
    <TextField
      label={t('balance.text')}
      inputRef={field}
      value={typed ?? item.text}
      maxLength={longestText}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        else if (event.key === 'Escape' && typed !== null) setTyped(null);
        else event.continuePropagation();
      }}
    />
  );
}

/** The place along the beam, in the stack and in the list, by buttons. */
function Places({ item }: { readonly item: Burden | Strength }): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useBalance();
  const { id } = item;
  return (
    <div className={styles['line']}>
      <IconButton
        icon={IconArrowLeft}
        label={t('balance.moveLeft')}
        onPress={() => actions.nudge([id], -step)}
      />
      <IconButton
        icon={IconArrowRight}
        label={t('balance.moveRight')}
        onPress={() => actions.nudge([id], step)}
      />
      {!('extra' in item) && (
        <>
          <IconButton icon={IconArrowUp} label={t('balance.moveUp')} onPress={() => actions.raise(id)} />
          <IconButton icon={IconArrowDown} label={t('balance.moveDown')} onPress={() => actions.lower(id)} />
        </>
      )}
      <Button onPress={() => actions.shift(id, -1)}>{t('balance.up')}</Button>
      <Button onPress={() => actions.shift(id, 1)}>{t('balance.down')}</Button>
    </div>
  );
}
