import {
  IconCursorText,
  IconDots,
  IconLine,
  IconTrash,
  IconUsersGroup,
  IconArrowsDiagonal,
  IconArrowsDiagonalMinimize2,
} from '@tabler/icons-react';
import type { JSX } from 'react';
import { Toolbar } from 'react-aria-components/Toolbar';
import { useTranslation } from 'react-i18next';
import {
  circles,
  clientEnd,
  type Actor,
  type Circle,
  type Relation,
} from '../../../domain/instruments/ecogram/document.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { Menu } from '../../components/menu.tsx';
import { useDrawing, useEcogram, useEcogramDocument } from './ecogram-context.tsx';
import { KindChoice } from './kind-choice.tsx';
import { nameOf, pickedIn } from './lookup.ts';
import { RelationControls } from './relation-controls.tsx';
import { AlignMenu } from '../../drawing/align-menu.tsx';
import type { Looking } from '../../drawing/looking.ts';
import { PickedMenu } from '../../drawing/picked-menu.tsx';
import styles from '../../drawing/bars.module.css';

const growth = 1.2;
const separator = <span className={styles['separator']} />;

/** The bar of what is picked: lines, shapes, or the client. */
export function SelectionBar({ looking }: { readonly looking: Looking }): JSX.Element | null {
  const { t } = useTranslation();
  const { clientName, actions } = useEcogram();
  const document = useEcogramDocument();
  const selected = useDrawing((state) => state.selected);
  const { actors, relations, client } = pickedIn(document, selected);
  const [relation, ...others] = relations;
  if (actors.length === 0 && relation === undefined && !client) return null;

  const name = (id: string): string => nameOf(document, id, clientName);
  const title = titleOf();
  const removable = [...actors, ...relations].map(({ id }) => id);
  return (
    <Toolbar aria-label={title.long} className={`${styles['bar']} ${styles['selection']}`}>
      <p className={styles['title']} dir="auto">
        {title.short}
      </p>
      <span className={`${styles['separator']} ${styles['afterTitle']}`} />
      {relation !== undefined && actors.length === 0 && !client && (
        <RelationControls relations={[relation, ...others]} separator={separator} />
      )}
      {actors.length > 0 && <ActorControls actors={actors} />}
      {(client || actors.length > 0) && (
        <SizeControls ids={[...(client ? [clientEnd] : []), ...actors.map(({ id }) => id)]} />
      )}
      {actors.length === 1 && relations.length === 0 && !client && actors[0] && (
        <OneActorControls actor={actors[0]} />
      )}
      <AlignMenu
        count={actors.length + (client ? 1 : 0)}
        onOrder={(order) => actions.putInOrder([...selected], order)}
      />
      <PickedMenu
        looking={looking}
        {...(actors.length > 0 && {
          onDuplicate: () => actions.duplicate([...selected]),
        })}
      />
      {removable.length > 0 && (
        <>
          {separator}
          <IconButton
            icon={IconTrash}
            label={t('ecogram.remove')}
            keys="Delete"
            onPress={() => actions.remove(removable)}
          />
        </>
      )}
    </Toolbar>
  );

  function titleOf(): { readonly short: string; readonly long: string } {
    if (relation !== undefined && actors.length === 0 && !client) return relationTitle(relation);
    if (relation !== undefined)
      return { short: t('ecogram.severalThings'), long: t('ecogram.severalThings') };
    if (actors.length + (client ? 1 : 0) > 1)
      return { short: t('ecogram.severalActors'), long: t('ecogram.severalActors') };
    const only = client ? clientName : (actors[0]?.name ?? '');
    return {
      short: only,
      long: client ? t('ecogram.clientBar', { name: only }) : t('ecogram.actorBar', { name: only }),
    };
  }

  function relationTitle({ first, second }: Relation): { readonly short: string; readonly long: string } {
    if (others.length > 0)
      return { short: t('ecogram.severalRelations'), long: t('ecogram.severalRelations') };
    const ends = { first: name(first), second: name(second) };
    return { short: t('ecogram.between', ends), long: t('ecogram.relationBar', ends) };
  }
}

function ActorControls({ actors }: { readonly actors: readonly Actor[] }): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useEcogram();
  const ids = actors.map(({ id }) => id);
  const [first] = actors;
  const kind = actors.every((actor) => actor.kind === first?.kind) ? (first?.kind ?? null) : null;
  const entry = (circle: Circle | null) => ({
    id: circle ?? 'none',
    name: t(circle === null ? 'ecogram.noCircle' : `ecogram.${circle}`),
    chosen: actors.every((actor) => actor.circle === circle),
    action: () => actions.setCircle(ids, circle),
  });
  return (
    <>
      <KindChoice value={kind} onChange={(next) => actions.setKind(ids, next)} />
      {separator}
      <Menu label={t('ecogram.circle')} entries={[...circles.map(entry), entry(null)]}>
        <IconButton icon={IconUsersGroup} label={t('ecogram.circle')} />
      </Menu>
    </>
  );
}

function SizeControls({ ids }: { readonly ids: readonly string[] }): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useEcogram();
  return (
    <>
      <IconButton
        icon={IconArrowsDiagonalMinimize2}
        label={t('ecogram.smaller')}
        keys="-"
        onPress={() => actions.resize(ids, 1 / growth)}
      />
      <IconButton
        icon={IconArrowsDiagonal}
        label={t('ecogram.larger')}
        keys="+"
        onPress={() => actions.resize(ids, growth)}
      />
    </>
  );
}

function OneActorControls({ actor }: { readonly actor: Actor }): JSX.Element {
  const { t } = useTranslation();
  const { drawing } = useEcogram();
  const { be, show } = drawing.getState();
  return (
    <>
      {separator}
      <IconButton
        icon={IconLine}
        label={t('ecogram.line')}
        keys="L"
        onPress={() => be({ with: 'line', from: actor.id, to: null })}
      />
      <IconButton
        icon={IconCursorText}
        label={t('ecogram.rename')}
        keys="F2"
        onPress={() => be({ with: 'naming', id: actor.id })}
      />
      <IconButton
        icon={IconDots}
        label={t('ecogram.more', { name: actor.name })}
        onPress={() => show('list', actor.id)}
      />
    </>
  );
}
