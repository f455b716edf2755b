import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { QuestionsTab } from '../../document/questions-tab.tsx';
import { SidePanel } from '../../document/side-panel.tsx';
import { CardDetails } from './card-details.tsx';
import { JobTab } from './job-tab.tsx';
import { NeededTab } from './needed-tab.tsx';
import { panelTabs, type PanelTab } from './vacancy-state.ts';
import { useVacancy, useVacancyDocument, useVacancyState } from './vacancy-context.tsx';

export interface PanelProps {
  readonly onClose: () => void;
}

/** Beside the sheet: the vacancy with the answer, questions, and what is still needed or one card in full. */
export function Panel({ onClose }: PanelProps): JSX.Element {
  const { t } = useTranslation();
  const { state } = useVacancy();
  const { cards } = useVacancyDocument();
  const tab = useVacancyState((now) => now.tab);
  const opened = useVacancyState((now) => now.opened);
  const card = opened === null ? undefined : cards.find(({ id }) => id === opened.card);
  const contents: Readonly<Record<PanelTab, JSX.Element>> = {
    job: <JobTab />,
    questions: <QuestionsTab instrument="vacancy" />,
    needed:
      card === undefined || opened === null ? (
        <NeededTab />
      ) : (
        <CardDetails key={card.id} card={card} opened={opened} />
      ),
  };
  /** Escape goes back from a card to its place on the sheet first. */
  const close = (): void => {
    if (card === undefined || tab !== 'needed') return onClose();
    state.getState().close();
    return state.getState().focusOn(card.id);
  };
  return (
    <SidePanel
      selected={tab}
      onSelect={(next) => state.getState().show(next)}
      tabs={panelTabs.map((id) => ({ id, name: t(`vacancy.tabs.${id}`), content: contents[id] }))}
      onClose={onClose}
      onEscape={close}
    />
  );
}
