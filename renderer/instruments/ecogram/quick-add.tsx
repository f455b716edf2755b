import { useEffect, useRef, type JSX, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { actorKinds, longestName, type ActorKind } from '../../../domain/instruments/ecogram/document.ts';
import { Button } from '../../components/button.tsx';
import { idle } from './drawing-state.ts';
import { useEcogram } from './ecogram-context.tsx';
import { KindChoice } from './kind-choice.tsx';
import styles from './bars.module.css';

export interface QuickAddProps {
  readonly kind: ActorKind;
  readonly text: string;
  /** Gives the keyboard back to the drawing. */
  readonly toDrawing: () => void;
}

const fieldNames = { person: 'addPerson', group: 'addGroup', organisation: 'addOrganisation' } as const;

/** Where names are typed: Enter adds one and waits for the next, arrows up and down change the kind, Escape ends. */
export function QuickAdd({ kind, text, toDrawing }: QuickAddProps): JSX.Element {
  const { t } = useTranslation();
  const { drawing, actions } = useEcogram();
  const { be } = drawing.getState();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const add = (): void => {
    actions.add(text, kind);
    be({ with: 'adding', kind, text: '' });
  };
  const end = (): void => {
    be(idle);
    toDrawing();
  };
  const turn = (by: number): void => {
    const next = actorKinds[(actorKinds.indexOf(kind) + by + actorKinds.length) % actorKinds.length] ?? kind;
    be({ with: 'adding', kind: next, text });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && text.trim() === '') end();
    else if (event.key === 'Enter') add();
    else if (event.key === 'Escape') end();
    else if (event.key === 'ArrowUp') turn(-1);
    else if (event.key === 'ArrowDown') turn(1);
    else return;
    event.preventDefault();
  };
  return (
    <div className={`${styles['bar']} ${styles['adding']}`}>
      <KindChoice
        value={kind}
        onChange={(next) => {
          be({ with: 'adding', kind: next, text });
          field.current?.focus();
        }}
      />
      <input
        ref={field}
        className={styles['field']}
        aria-label={t(`ecogram.${fieldNames[kind]}`)}
        placeholder={t('ecogram.addHint')}
        value={text}
        maxLength={longestName}
        dir="auto"
        autoComplete="off"
        onChange={(event) => be({ with: 'adding', kind, text: event.target.value })}
        onKeyDown={onKeyDown}
      />
      <Button kind="quiet" onPress={end}>
        {t('ecogram.addDone')}
      </Button>
    </div>
  );
}
