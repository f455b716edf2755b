import {
  IconLayoutAlignBottom,
  IconLayoutAlignCenter,
  IconLayoutAlignLeft,
  IconLayoutAlignMiddle,
  IconLayoutAlignRight,
  IconLayoutAlignTop,
  IconLayoutDistributeHorizontal,
  IconLayoutDistributeVertical,
  type Icon,
} from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { alignments } from '../../domain/geometry/align.ts';
import { IconButton } from '../components/icon-button.tsx';
import { Menu } from '../components/menu.tsx';
import { chord } from '../shell/key-names.ts';
import type { Order } from './aligning.ts';

const icons: Readonly<Record<Order, Icon>> = {
  left: IconLayoutAlignLeft,
  centre: IconLayoutAlignCenter,
  right: IconLayoutAlignRight,
  top: IconLayoutAlignTop,
  middle: IconLayoutAlignMiddle,
  bottom: IconLayoutAlignBottom,
  across: IconLayoutDistributeVertical,
  down: IconLayoutDistributeHorizontal,
};
const keys: Readonly<Record<Order, string>> = {
  left: '←',
  centre: 'C',
  right: '→',
  top: '↑',
  middle: 'M',
  bottom: '↓',
  across: 'H',
  down: 'J',
};
const spreads = ['across', 'down'] as const;

export interface AlignMenuProps {
  /** How many things are picked that can be moved: two can be aligned, three can be spread. */
  readonly count: number;
  readonly onOrder: (order: Order) => void;
}

/** Aligning and spreading, in the bar of what is picked. */
export function AlignMenu({ count, onOrder }: AlignMenuProps): JSX.Element | null {
  const { t } = useTranslation();
  if (count < 2) return null;
  const entry = (order: Order, disabled: boolean) => ({
    id: order,
    name: t(`worksheet.align.${order}`),
    icon: icons[order],
    keys: chord(t, keys[order], true),
    disabled,
    action: () => onOrder(order),
  });
  return (
    <Menu
      label={t('worksheet.align.menu')}
      entries={[
        ...alignments.map((order) => entry(order, false)),
        ...spreads.map((order) => entry(order, count < 3)),
      ]}
    >
      <IconButton icon={IconLayoutAlignLeft} label={t('worksheet.align.menu')} />
    </Menu>
  );
}
