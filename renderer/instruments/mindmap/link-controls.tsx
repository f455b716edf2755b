import { IconArrowsExchange, IconCursorText } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Link } from '../../../domain/instruments/mindmap/document.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { IconArrow, IconArrowBothWays } from './icons.tsx';
import { useMindmap } from './mindmap-context.tsx';

/** One way or both ways, the other way round, and the words upon it. */
export function LinkControls({ link }: { readonly link: Link }): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useMindmap();
  return (
    <>
      <LinkWays link={link} />
      <IconButton
        icon={IconCursorText}
        label={t('mindmap.link.text')}
        keys="F2"
        onPress={() => actions.beginRename(link.id)}
      />
    </>
  );
}

export function LinkWays({ link }: { readonly link: Link }): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useMindmap();
  return (
    <>
      <Segmented
        label={t('mindmap.link.ways')}
        layout="packed"
        value={link.both ? 'both' : 'one'}
        segments={[
          { id: 'one', name: t('mindmap.link.one'), icon: IconArrow, iconOnly: true },
          { id: 'both', name: t('mindmap.link.both'), icon: IconArrowBothWays, iconOnly: true },
        ]}
        onChange={(ways) => ways !== null && actions.setBoth(link.id, ways === 'both')}
      />
      <IconButton
        icon={IconArrowsExchange}
        label={t('mindmap.link.turn')}
        isDisabled={link.both}
        onPress={() => actions.turn(link.id)}
      />
    </>
  );
}
