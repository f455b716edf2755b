import { IconCirclePlus, IconDots, IconGripVertical, IconPlus } from '@tabler/icons-react';
import { memo, type CSSProperties, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Goal } from '../../../domain/instruments/wellbeing-plan/document.ts';
import { lifeDomainWords } from '../../../domain/life-domains/words.ts';
import { domainIcons } from '../../components/domain-icons.ts';
import { OriginNote } from '../../handover/origin-note.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { CellEditor } from './cell-editor.tsx';
import type { GoalColumn } from './grid-state.ts';
import { useGrid, usePlan } from './plan-context.tsx';
import styles from './plan.module.css';
import { useRowDrag } from './row-drag.ts';
import { useGridWork } from './use-grid-work.ts';

export interface GoalRowProps {
  readonly goal: Goal;
}

/** A goal over its steps: its life domain, its words, where it came from, and a step more. */
export const GoalRow = memo(function GoalRow({ goal }: GoalRowProps): JSX.Element {
  const { t } = useTranslation();
  const { clientId } = usePlan();
  const { language } = useLanguage();
  const { id, domain, text, origin } = goal;
  const work = useGridWork();
  const at = useGrid((state) => (state.at?.row === id ? state.at.column : null));
  const isTyping = useGrid(({ editing }) => editing?.row === id);
  const { side, grip, target } = useRowDrag(id, work);
  const name = text.trim() === '' ? t('wellbeing-plan.unnamedGoal') : text;
  const Sign = domain === null ? IconCirclePlus : domainIcons[domain];
  const tabIndex = (column: GoalColumn): 0 | -1 => (at === column ? 0 : -1);
  const domainName = domain === null ? t('wellbeing-plan.noDomain') : lifeDomainWords(domain, language).name;
  return (
    <tr className={styles['goal']} data-row={id} data-drop={side} {...target}>
      <td className={styles['buttonCell']} data-column="domain">
        <button
          type="button"
          tabIndex={tabIndex('domain')}
          className={styles['chip']}
          style={domain === null ? undefined : chipColours(domain)}
          aria-label={`${t('wellbeing-plan.domain', { name })}: ${domainName}`}
          title={domainName}
          aria-haspopup="menu"
          onClick={() => work.openMenu({ row: id, kind: 'domain' })}
        >
          <Sign size={24} stroke={1.75} aria-hidden />
        </button>
      </td>
      <td tabIndex={tabIndex('text')} className={styles['goalText']} data-column="text">
        <span className={styles['grip']} title={t('wellbeing-plan.drag')} aria-hidden {...grip}>
          <IconGripVertical size={20} stroke={1.75} />
        </span>
        {isTyping ? (
          <CellEditor label={t('wellbeing-plan.goal')} column="text" />
        ) : (
          <span className={styles['goalWords']}>
            <span dir="auto">{name}</span>
            {origin && (
              // A link within the cell: it must open, not begin typing.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
              <span className={styles['origin']} onClick={(event) => event.stopPropagation()}>
                <OriginNote clientId={clientId} origin={origin} />
              </span>
            )}
          </span>
        )}
      </td>
      <td className={styles['buttonCell']} data-column="add">
        <button
          type="button"
          tabIndex={tabIndex('add')}
          className={styles['quiet']}
          aria-label={t('wellbeing-plan.addStepTo', { name })}
          onClick={() => work.begin({ kind: 'step', goal: id })}
        >
          <IconPlus size={24} stroke={1.75} aria-hidden />
          <span>{t('wellbeing-plan.addStep')}</span>
        </button>
      </td>
      <td className={styles['buttonCell']} data-column="more">
        <button
          type="button"
          tabIndex={tabIndex('more')}
          className={styles['iconButton']}
          aria-label={t('wellbeing-plan.more', { name })}
          aria-haspopup="menu"
          onClick={() => work.openMenu({ row: id, kind: 'more' })}
        >
          <IconDots size={24} stroke={1.75} aria-hidden />
        </button>
      </td>
    </tr>
  );
});

const chipColours = (domain: string): CSSProperties => ({
  background: `var(--d-${domain}-fill)`,
  borderColor: `var(--d-${domain}-edge)`,
  color: `var(--d-${domain}-on)`,
});
