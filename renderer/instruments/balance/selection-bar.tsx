import {
  IconArrowsDiagonal,
  IconArrowsDiagonalMinimize2,
  IconCursorText,
  IconDots,
  IconLayoutDistributeVertical,
  IconTrash,
} from '@tabler/icons-react';
import type { JSX } from 'react';
import { ToggleButton } from 'react-aria-components';
import { Toolbar } from 'react-aria-components/Toolbar';
import { useTranslation } from 'react-i18next';
import { weakestSubject, type Strength } from '../../../domain/instruments/balance/document.ts';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Tooltip } from '../../components/tooltip.tsx';
import styles from '../../drawing/bars.module.css';
import type { Looking } from '../../drawing/looking.ts';
import { PickedMenu } from '../../drawing/picked-menu.tsx';
import { useBalance, useBalanceDocument, useDrawing } from './balance-context.tsx';
import { IconExtra, IconJoin, IconWeakest } from './icons.tsx';
import { nameOf, pickedIn } from './lookup.ts';
import { canSpread } from './spreading.ts';

const growth = 1.15;
const separator = <span className={styles['separator']} />;

/** The bar of what is picked: blocks and triangles, joins, the weakest point. */
export function SelectionBar({ looking }: { readonly looking: Looking }): JSX.Element | null {
  const { t } = useTranslation();
  const { actions, clientName, drawing } = useBalance();
  const document = useBalanceDocument();
  const selected = useDrawing((state) => state.selected);
  const { burdens, strengths, joins, weakest } = pickedIn(document, selected);
  const things = [...burdens, ...strengths].map(({ id }) => id);
  const removable = [...things, ...joins.map(({ id }) => id), ...(weakest ? [weakestSubject] : [])];
  const [only, ...others] = removable;
  if (only === undefined) return null;
  const one = others.length === 0 ? only : undefined;
  const name = one === undefined ? t('balance.several') : nameOf(document, one, clientName);
  const thing = one !== undefined && things.length === 1 ? one : undefined;
  const named = one !== undefined && joins.length === 0 ? one : undefined;
  const { be, show } = drawing.getState();
  return (
    <Toolbar
      aria-label={one === undefined ? name : t('balance.picked', { name })}
      className={`${styles['bar']} ${styles['selection']}`}
    >
      <p className={styles['title']} dir="auto">
        {name}
      </p>
      <span className={`${styles['separator']} ${styles['afterTitle']}`} />
      {things.length > 0 && <SizeControls ids={things} />}
      {canSpread(document, selected) && (
        <Button
          kind="quiet"
          icon={IconLayoutDistributeVertical}
          collapses
          onPress={() => actions.spread(things)}
        >
          {t('balance.spread')}
        </Button>
      )}
      {strengths.length > 0 && burdens.length === 0 && <ExtraControl strengths={strengths} />}
      {thing !== undefined && (
        <>
          <Button
            kind="quiet"
            icon={IconJoin}
            collapses
            onPress={() => be({ with: 'joining', from: thing, to: null })}
          >
            {t('balance.join')}
          </Button>
          <Button kind="quiet" icon={IconWeakest} collapses onPress={actions.markWeakest}>
            {t('balance.weakest')}
          </Button>
        </>
      )}
      {named !== undefined && (
        <IconButton
          icon={IconCursorText}
          label={named === weakestSubject ? t('balance.weakestWord') : t('balance.rename')}
          keys="F2"
          onPress={() => be({ with: 'naming', id: named })}
        />
      )}
      {thing !== undefined && (
        <IconButton icon={IconDots} label={t('balance.more', { name })} onPress={() => show('list', thing)} />
      )}
      <PickedMenu
        looking={looking}
        {...(things.length > 0 && { onDuplicate: () => actions.duplicate(things) })}
      />
      {separator}
      <IconButton
        icon={IconTrash}
        label={joins.length > 0 && things.length === 0 ? t('balance.unjoin') : t('balance.remove')}
        keys="Delete"
        onPress={() => actions.remove(removable)}
      />
    </Toolbar>
  );
}

function SizeControls({ ids }: { readonly ids: readonly string[] }): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useBalance();
  return (
    <>
      <IconButton
        icon={IconArrowsDiagonalMinimize2}
        label={t('balance.smaller')}
        keys="-"
        onPress={() => actions.resize(ids, 1 / growth)}
      />
      <IconButton
        icon={IconArrowsDiagonal}
        label={t('balance.larger')}
        keys="+"
        onPress={() => actions.resize(ids, growth)}
      />
      {separator}
    </>
  );
}

function ExtraControl({ strengths }: { readonly strengths: readonly Strength[] }): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useBalance();
  const ids = strengths.map(({ id }) => id);
  return (
    <Tooltip text={t('balance.makeExtra')}>
      <ToggleButton
        aria-label={t('balance.makeExtra')}
        className={styles['toggle'] ?? ''}
        isSelected={strengths.every(({ extra }) => extra)}
        onChange={(extra) => actions.setExtra(ids, extra)}
      >
        <IconExtra aria-hidden />
      </ToggleButton>
    </Tooltip>
  );
}
