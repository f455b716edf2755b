import {
  IconArrowBackUp,
  IconArrowDown,
  IconArrowUp,
  IconCheck,
  IconHelpCircle,
  IconHistory,
  IconTrash,
  type Icon,
} from '@tabler/icons-react';
import { useMemo, type JSX } from 'react';
import { Menu as AriaMenu, MenuItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { lifeDomains } from '../../../domain/life-domains/life-domains.ts';
import { lifeDomainWords } from '../../../domain/life-domains/words.ts';
import { domainIcons } from '../../components/domain-icons.ts';
import { KeyHint } from '../../components/key-hint.tsx';
import menuStyles from '../../components/menu.module.css';
import { useOrigin } from '../../handover/use-origin.ts';
import { useLanguage } from '../../language/use-language.ts';
import type { OpenMenu } from './grid-state.ts';
import { useGrid, usePlan, usePlanDocument } from './plan-context.tsx';
import { useGridWork } from './use-grid-work.ts';

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly icon?: Icon;
  readonly keys?: string;
  readonly chosen?: boolean;
  readonly action: () => void;
}

/** One menu for the whole table: it opens at the button of the row that asked for it. */
export function RowMenu({ table }: { readonly table: HTMLElement | null }): JSX.Element | null {
  const { t } = useTranslation();
  const work = useGridWork();
  const menu = useGrid((state) => state.menu);
  const entries = useEntries(menu);
  const trigger = useMemo(() => ({ current: menu === null ? null : buttonOf(menu, table) }), [menu, table]);
  if (menu === null) return null;
  const choosing = menu.kind === 'domain';
  return (
    <Popover
      className={menuStyles['popover'] ?? ''}
      triggerRef={trigger}
      isOpen
      placement={choosing ? 'bottom start' : 'bottom end'}
      onOpenChange={(open) => !open && work.openMenu(null)}
    >
      <AriaMenu
        aria-label={t(choosing ? 'wellbeing-plan.domain' : 'wellbeing-plan.more', { name: '' })}
        items={entries}
        autoFocus="first"
        className={menuStyles['menu'] ?? ''}
        selectionMode={choosing ? 'single' : 'none'}
        selectedKeys={entries.filter(({ chosen }) => chosen).map(({ id }) => id)}
        onClose={() => work.openMenu(null)}
      >
        {(entry) => (
          <MenuItem
            id={entry.id}
            textValue={entry.name}
            onAction={entry.action}
            className={menuStyles['item'] ?? ''}
          >
            {entry.icon && <entry.icon size={24} stroke={1.75} aria-hidden />}
            <span>{entry.name}</span>
            {entry.keys !== undefined && <KeyHint keys={entry.keys} />}
            {choosing && <IconCheck size={20} stroke={1.75} aria-hidden className={menuStyles['check']} />}
          </MenuItem>
        )}
      </AriaMenu>
    </Popover>
  );
}

const buttonOf = ({ row, kind }: OpenMenu, table: HTMLElement | null): Element | null =>
  table?.querySelector(`[data-row="${CSS.escape(row)}"] [data-column="${kind}"] button`) ?? null;

function useEntries(menu: OpenMenu | null): readonly Entry[] {
  const { t } = useTranslation();
  const { actions, clientId } = usePlan();
  const { language } = useLanguage();
  const { goals } = usePlanDocument();
  const work = useGridWork();
  const [, go] = useLocation();
  const goal = goals.find(({ id }) => id === menu?.row);
  const from = useOrigin(clientId, goal?.origin);
  if (menu === null) return [];
  const { row, kind } = menu;
  if (kind === 'domain') {
    return [
      {
        id: 'none',
        name: t('wellbeing-plan.noDomain'),
        chosen: goal?.domain === null,
        action: () => actions.setDomain(row, null),
      },
      ...lifeDomains.map((domain) => ({
        id: domain,
        name: lifeDomainWords(domain, language).name,
        icon: domainIcons[domain],
        chosen: goal?.domain === domain,
        action: () => actions.setDomain(row, domain),
      })),
    ];
  }
  return [
    goal === undefined
      ? {
          id: 'look-back',
          name: t('wellbeing-plan.lookBackAt'),
          icon: IconHistory,
          action: () => work.lookBack(row),
        }
      : { id: 'ask', name: t('wellbeing-plan.askAbout'), icon: IconHelpCircle, action: () => work.ask(row) },
    ...(typeof from?.path === 'string' ? [openOrigin(from.path)] : []),
    {
      id: 'up',
      name: t('wellbeing-plan.up'),
      icon: IconArrowUp,
      keys: 'Alt ↑',
      action: () => work.moveRow(row, -1),
    },
    {
      id: 'down',
      name: t('wellbeing-plan.down'),
      icon: IconArrowDown,
      keys: 'Alt ↓',
      action: () => work.moveRow(row, 1),
    },
    {
      id: 'remove',
      name: t(goal === undefined ? 'wellbeing-plan.removeStep' : 'wellbeing-plan.removeGoal'),
      icon: IconTrash,
      action: () => work.removeRow(row),
    },
  ];
  /** The link in the row itself cannot be reached with the keys of a table. */
  function openOrigin(path: string): Entry {
    const words = { name: from?.name ?? '', date: from?.date ?? '' };
    return {
      id: 'origin',
      name: t('handover.origin.open', words),
      icon: IconArrowBackUp,
      action: () => go(path),
    };
  }
}
