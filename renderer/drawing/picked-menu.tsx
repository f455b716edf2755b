import { IconCopy, IconCut, IconPlus, IconZoomInArea } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../components/icon-button.tsx';
import { Menu } from '../components/menu.tsx';
import { chord } from '../shell/key-names.ts';
import type { Looking } from './looking.ts';
import { orderCopy, orderCut } from './use-clipboard.ts';

export interface PickedMenuProps {
  readonly looking: Looking;
  /** Left out when nothing is picked that can be copied: then there is only looking. */
  readonly onDuplicate?: () => void;
}

/** Looking closer at what is picked, and copying it without keys; in the bar of what is picked. */
export function PickedMenu({ looking, onDuplicate }: PickedMenuProps): JSX.Element {
  const { t } = useTranslation();
  return (
    <>
      <IconButton
        icon={IconZoomInArea}
        label={t('worksheet.zoomSelection')}
        keys={chord(t, '2')}
        onPress={looking.selection}
      />
      {onDuplicate && (
        <Menu
          label={t('worksheet.copying.menu')}
          entries={[
            {
              id: 'copy',
              name: t('worksheet.copying.copy'),
              icon: IconCopy,
              keys: chord(t, 'C'),
              action: orderCopy,
            },
            {
              id: 'cut',
              name: t('worksheet.copying.cut'),
              icon: IconCut,
              keys: chord(t, 'X'),
              action: orderCut,
            },
            {
              id: 'duplicate',
              name: t('worksheet.copying.duplicate'),
              icon: IconPlus,
              keys: chord(t, 'D'),
              action: onDuplicate,
            },
          ]}
        >
          <IconButton icon={IconCopy} label={t('worksheet.copying.menu')} />
        </Menu>
      )}
    </>
  );
}
