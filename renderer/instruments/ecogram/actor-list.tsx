import { IconChevronRight } from '@tabler/icons-react';
import { useState, type JSX, type KeyboardEvent } from 'react';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useTranslation } from 'react-i18next';
import {
  clientEnd,
  longestName,
  type ActorKind,
  type EcogramDocument,
} from '../../../domain/instruments/ecogram/document.ts';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { HandOnGroup } from '../../handover/hand-on-group.tsx';
import { useDrawing, useEcogram, useEcogramDocument } from './ecogram-context.tsx';
import { kindIcons } from './icons.tsx';
import { relationWords } from './in-words.ts';
import { KindChoice } from './kind-choice.tsx';
import { otherEnd, relationOf } from './lookup.ts';
import { useListPicking } from '../../drawing/use-list-picking.ts';
import styles from '../../drawing/panel.module.css';

/** The drawing as a list: everybody with the relation in words. What is picked here is picked in the drawing too. */
export function ActorList(): JSX.Element {
  const { t } = useTranslation();
  const { drawing, actions, clientId, clientName, worksheetId } = useEcogram();
  const document = useEcogramDocument();
  const selected = useDrawing((state) => state.selected);
  const { show, select } = drawing.getState();
  const chosen = actorsIn(document, selected);

  const picking = useListPicking(chosen, () => document.actors.map(({ id }) => id), select);

  const onKeyDown = (event: KeyboardEvent): void => {
    const [only] = chosen;
    if (only === undefined || event.target instanceof HTMLInputElement) return;
    if (event.key === 'F2' || event.key === 'Enter') show('list', only);
    else if (event.key === 'Delete') actions.remove(chosen);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles['body']}>
      <AddForm />
      <div onKeyDownCapture={onKeyDown}>
        <GridList
          aria-label={t('ecogram.listOf', { name: clientName })}
          items={document.actors}
          dependencies={[document, t]}
          selectionMode="multiple"
          selectionBehavior="replace"
          {...picking}
          onAction={(key) => show('list', String(key))}
          renderEmptyState={() => <p className={styles['empty']}>{t('ecogram.listEmpty')}</p>}
          className={styles['list'] ?? ''}
        >
          {(actor) => {
            const Kind = kindIcons[actor.kind];
            return (
              <GridListItem
                id={actor.id}
                textValue={`${actor.name}, ${t(`ecogram.${actor.kind}`)}, ${relationWords(document, actor, t)}`}
                className={styles['row'] ?? ''}
              >
                {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, not fetched */}
                <Kind role="img" aria-label={t(`ecogram.${actor.kind}`)} />
                <span className={styles['name']} dir="auto">
                  {actor.name}
                </span>
                <span className={styles['relation']} dir="auto">
                  {relationWords(document, actor, t)}
                </span>
                <IconButton
                  icon={IconChevronRight}
                  label={t('ecogram.more', { name: actor.name })}
                  onPress={() => show('list', actor.id)}
                />
              </GridListItem>
            );
          }}
        </GridList>
      </div>
      <p className={styles['help']}>{t('ecogram.listHelp')}</p>
      <HandOnGroup
        clientId={clientId}
        worksheetId={worksheetId}
        takers={['balance', 'mindmap', 'referral']}
      />
    </div>
  );
}

/** Picked actors, and for a picked line the actor at its far end. */
function actorsIn(document: EcogramDocument, selected: ReadonlySet<string>): readonly string[] {
  const ids = [...selected].map((id) => {
    const relation = relationOf(document, id);
    return relation === undefined ? id : otherEnd(relation, clientEnd);
  });
  const actors = new Set(document.actors.map(({ id }) => id));
  return [...new Set(ids)].filter((id) => actors.has(id));
}

/** Adds somebody without going to the drawing. */
function AddForm(): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useEcogram();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<ActorKind>('person');
  const add = (): void => {
    if (actions.add(name, kind) !== null) setName('');
  };
  return (
    <form
      className={styles['add']}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField
        label={t('ecogram.addLabel')}
        value={name}
        maxLength={longestName}
        onChange={setName}
        autoComplete="off"
      />
      <div className={styles['addLine']}>
        <KindChoice value={kind} onChange={setKind} />
        <Button type="submit" isDisabled={name.trim() === ''}>
          {t('ecogram.addButton')}
        </Button>
      </div>
    </form>
  );
}
