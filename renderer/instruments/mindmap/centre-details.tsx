import { IconArrowLeft, IconBriefcase, IconUser } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { centreSubject } from '../../../domain/instruments/mindmap/document.ts';
import { centreText } from '../../../domain/instruments/mindmap/names.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { Segmented } from '../../components/segmented.tsx';
import panel from '../../drawing/panel.module.css';
import { useMindmap, useMindmapDocument, useNaming } from './mindmap-context.tsx';
import { TextOf } from './node-details.tsx';
import { NodeLinks } from './node-links.tsx';

/** What stands in the middle: the client or the question of work, as the client chooses. */
export function CentreDetails(): JSX.Element {
  const { t } = useTranslation();
  const { actions, drawing, store } = useMindmap();
  const { centre } = useMindmapDocument();
  const naming = useNaming();
  return (
    <div className={panel['body']} onBlur={store.getState().endMerge}>
      <div className={panel['head']}>
        <IconButton
          icon={IconArrowLeft}
          label={t('mindmap.listBack')}
          onPress={() => drawing.getState().show('list', null)}
        />
        <h2>{t('mindmap.centre')}</h2>
      </div>
      <Segmented
        label={t('mindmap.centreAbout')}
        value={centre.about}
        segments={[
          { id: 'client', name: t('mindmap.about.client'), icon: IconUser },
          { id: 'work', name: t('mindmap.about.work'), icon: IconBriefcase },
        ]}
        onChange={(about) => about !== null && actions.setAbout(about)}
      />
      <TextOf
        id={centreSubject}
        text={centre.text}
        label={t('mindmap.centreText')}
        hint={t('mindmap.centreHint')}
        placeholder={centreText({ centre: { ...centre, text: '' } }, naming)}
        focuses
      />
      <NodeLinks subject={centreSubject} />
    </div>
  );
}
