import { IconLayoutSidebarRightCollapse } from '@tabler/icons-react';
import { useEffect, useRef, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { focusWhenLost } from '../../components/focus-when-lost.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { QuestionsTab } from '../../document/questions-tab.tsx';
import { ActorDetails } from './actor-details.tsx';
import { ActorList } from './actor-list.tsx';
import { useDrawing, useEcogram, useEcogramDocument } from './ecogram-context.tsx';
import { actorOf } from './lookup.ts';
import { NotesTab } from './notes-tab.tsx';
import styles from './panel.module.css';

export interface PanelProps {
  readonly onClose: () => void;
}

/** Beside the drawing, or over it in a narrow window: questions, the list, notes. */
export function Panel({ onClose }: PanelProps): JSX.Element {
  const { t } = useTranslation();
  const { drawing } = useEcogram();
  const document = useEcogramDocument();
  const tab = useDrawing((state) => state.panel);
  const opened = useDrawing((state) => state.opened);
  const actor = opened === null ? undefined : actorOf(document, opened);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => focusWhenLost(panel.current), []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from any part of it
    <aside
      ref={panel}
      tabIndex={-1}
      className={styles['panel']}
      aria-label={t('worksheet.panel')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        if (actor !== undefined && tab === 'list') drawing.getState().show('list', null);
        else onClose();
      }}
    >
      <Tabs
        label={t('worksheet.panel')}
        selected={tab}
        onSelect={(next) => drawing.getState().show(next)}
        tabs={[
          { id: 'questions', name: t('worksheet.questions'), content: <QuestionsTab instrument="ecogram" /> },
          {
            id: 'list',
            name: t('worksheet.list'),
            content: actor === undefined ? <ActorList /> : <ActorDetails key={actor.id} actor={actor} />,
          },
          { id: 'notes', name: t('worksheet.notes'), content: <NotesTab /> },
        ]}
        aside={
          <IconButton
            icon={IconLayoutSidebarRightCollapse}
            label={t('worksheet.closePanel')}
            onPress={onClose}
          />
        }
      />
    </aside>
  );
}
