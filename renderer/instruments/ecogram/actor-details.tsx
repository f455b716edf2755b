import {
  IconArrowLeft,
  IconArrowDown,
  IconArrowRight,
  IconArrowUp,
  IconTrash,
  IconArrowsDiagonal,
  IconArrowsDiagonalMinimize2,
} from '@tabler/icons-react';
import { useEffect, useRef, useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import {
  circles,
  longestName,
  longestNote,
  type Actor,
  type ActorFacts,
} from '../../../domain/instruments/ecogram/document.ts';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { HandOn } from '../../handover/hand-on.tsx';
import { ActorRelations } from './actor-relations.tsx';
import { useEcogram } from './ecogram-context.tsx';
import { KindChoice } from './kind-choice.tsx';
import styles from '../../drawing/panel.module.css';

const growth = 1.2;
/** Millimetres that a button moves a shape. */
const step = 5;
const facts = [
  'frequency',
  'reachability',
  'since',
  'firstStep',
] as const satisfies readonly (keyof ActorFacts)[];

/** Everything about one actor, with every edit that the drawing has. */
export function ActorDetails({ actor }: { readonly actor: Actor }): JSX.Element {
  const { t } = useTranslation();
  const { actions, clientId, drawing, store, worksheetId } = useEcogram();
  const { id } = actor;
  const { endMerge } = store.getState();
  const back = (): void => drawing.getState().show('list', null);
  return (
    <div className={styles['body']} onBlur={endMerge}>
      <div className={styles['head']}>
        <IconButton icon={IconArrowLeft} label={t('ecogram.listBack')} onPress={back} />
        <h2 dir="auto">{actor.name}</h2>
      </div>
      <NameField actor={actor} />
      <TextField
        label={t('ecogram.role')}
        hint={t('ecogram.roleHint')}
        value={actor.role}
        maxLength={longestName}
        onChange={(role) => actions.setRole(id, role)}
      />
      <div className={styles['line']}>
        <KindChoice value={actor.kind} onChange={(kind) => actions.setKind([id], kind)} />
        <IconButton
          icon={IconArrowsDiagonalMinimize2}
          label={t('ecogram.smaller')}
          onPress={() => actions.resize([id], 1 / growth)}
        />
        <IconButton
          icon={IconArrowsDiagonal}
          label={t('ecogram.larger')}
          onPress={() => actions.resize([id], growth)}
        />
      </div>
      <Select
        label={t('ecogram.circle')}
        value={actor.circle ?? 'none'}
        choices={[
          { id: 'none' as const, name: t('ecogram.noCircle') },
          ...circles.map((circle) => ({ id: circle, name: t(`ecogram.${circle}`) })),
        ]}
        onChange={(circle) => actions.setCircle([id], circle === 'none' ? null : circle)}
      />
      <ActorRelations actor={actor} />
      <Disclosure title={t('ecogram.facts')} openAtFirst={facts.some((fact) => actor.facts[fact] !== '')}>
        <div className={styles['fields']}>
          {facts.map((fact) => (
            <TextArea
              key={fact}
              label={t(`ecogram.${fact}`)}
              rows={1}
              value={actor.facts[fact]}
              maxLength={longestNote}
              onChange={(text) => actions.setFact(id, fact, text)}
            />
          ))}
        </div>
      </Disclosure>
      <TextArea
        label={t('ecogram.note')}
        rows={2}
        value={actor.note}
        maxLength={longestNote}
        onChange={(note) => actions.setNote(id, note)}
      />
      <Disclosure title={t('ecogram.place')}>
        <Places id={id} />
      </Disclosure>
      {actor.kind === 'organisation' && (
        <div>
          <HandOn clientId={clientId} worksheetId={worksheetId} taker="referral" only={[id]} />
        </div>
      )}
      <div>
        <Button icon={IconTrash} onPress={() => actions.remove([id])}>
          {t('ecogram.removeOf', { name: actor.name })}
        </Button>
      </div>
    </div>
  );
}

/** A name is kept when the field is left or Enter is pressed; an empty one is not. */
function NameField({ actor }: { readonly actor: Actor }): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useEcogram();
  const [typed, setTyped] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const keep = (): void => {
    if (typed !== null) actions.rename(actor.id, typed);
    setTyped(null);
  };
  return (
    <TextField
      label={t('ecogram.nameOf', { name: actor.name })}
      inputRef={field}
      value={typed ?? actor.name}
      maxLength={longestName}
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

/** The place on the sheet and in the list, by buttons. */
function Places({ id }: { readonly id: string }): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useEcogram();
  return (
    <div className={styles['line']}>
      <IconButton
        icon={IconArrowLeft}
        label={t('ecogram.moveLeft')}
        onPress={() => actions.nudge([id], -step, 0)}
      />
      <IconButton
        icon={IconArrowRight}
        label={t('ecogram.moveRight')}
        onPress={() => actions.nudge([id], step, 0)}
      />
      <IconButton
        icon={IconArrowUp}
        label={t('ecogram.moveUp')}
        onPress={() => actions.nudge([id], 0, -step)}
      />
      <IconButton
        icon={IconArrowDown}
        label={t('ecogram.moveDown')}
        onPress={() => actions.nudge([id], 0, step)}
      />
      <Button onPress={() => actions.shift(id, -1)}>{t('ecogram.up')}</Button>
      <Button onPress={() => actions.shift(id, 1)}>{t('ecogram.down')}</Button>
    </div>
  );
}
