import { IconLock } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { describePlan } from '../../../domain/instruments/wellbeing-plan/description.ts';
import { questionsFor } from '../../../domain/instruments/wellbeing-plan/smart.ts';
import { Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { QuestionsTab } from '../../document/questions-tab.tsx';
import questionStyles from '../../document/questions-tab.module.css';
import panelStyles from '../../drawing/panel.module.css';
import { useLanguage } from '../../language/use-language.ts';
import { SidePanel } from '../../document/side-panel.tsx';
import type { PanelTab } from './grid-state.ts';
import { useGrid, usePlan, usePlanDocument } from './plan-context.tsx';

/** Beside the plan: the guidance, questions about one goal, and the notes. */
export function PlanPanel({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { t } = useTranslation();
  const { grid } = usePlan();
  const tab = useGrid(({ panel }) => panel.tab);
  return (
    <SidePanel<PanelTab>
      selected={tab}
      onSelect={(id) => grid.setState(({ panel }) => ({ panel: { ...panel, tab: id } }))}
      onClose={onClose}
      tabs={[
        {
          id: 'questions',
          name: t('worksheet.questions'),
          content: <QuestionsTab instrument="wellbeing-plan" />,
        },
        { id: 'smart', name: t('wellbeing-plan.smart.tab'), content: <SmartTab /> },
        { id: 'notes', name: t('worksheet.notes'), content: <NotesTab /> },
      ]}
    />
  );
}

/** Questions to make one goal concrete: asked, never checked. */
function SmartTab(): JSX.Element {
  const { t } = useTranslation();
  const { grid } = usePlan();
  const { language } = useLanguage();
  const { goals } = usePlanDocument();
  const wanted = useGrid(({ panel }) => panel.goal);
  const row = useGrid(({ at }) => at?.row);
  const goal =
    goals.find(({ id }) => id === wanted) ??
    goals.find(({ id, steps }) => id === row || steps.some((step) => step.id === row)) ??
    goals[0];
  if (goal === undefined) return <div className={panelStyles['body']}>{t('wellbeing-plan.smart.none')}</div>;
  return (
    <div className={panelStyles['body']}>
      <p>{t('wellbeing-plan.smart.intro')}</p>
      <Select
        label={t('wellbeing-plan.smart.choose')}
        value={goal.id}
        choices={goals.map(({ id, text }) => ({
          id,
          name: text.trim() === '' ? t('wellbeing-plan.unnamedGoal') : text.slice(0, 120),
        }))}
        onChange={(id) => grid.setState(({ panel }) => ({ panel: { ...panel, goal: id } }))}
      />
      {questionsFor(goal, language).map(({ title, questions }) => (
        <section key={title}>
          <h2 className={questionStyles['title']}>{title}</h2>
          <ul className={questionStyles['questions']}>
            {questions.map((question) => (
              <li key={question} dir="auto">
                {question}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The note that goes with the plan, the plan in words, and apart from both the coach's own note. */
function NotesTab(): JSX.Element {
  const { t } = useTranslation();
  const { store, actions, view } = usePlan();
  const document = usePlanDocument();
  const { note, privateNote } = document;
  const [, ...sentences] = describePlan({ ...document, note: '' }, { ...view, names: 'all' });
  return (
    <div className={panelStyles['body']} onBlur={store.getState().endMerge}>
      <TextArea
        label={t('wellbeing-plan.notes.shared')}
        hint={t('worksheet.sharedNoteHint')}
        value={note}
        maxLength={50_000}
        onChange={actions.writeNote}
      />
      {document.goals.length > 0 && (
        <section className={panelStyles['discussion']} aria-label={t('wellbeing-plan.notes.describe')}>
          <h2>{t('wellbeing-plan.notes.describe')}</h2>
          {sentences.slice(0, mostSentences).map((sentence) => (
            <p key={sentence} dir="auto">
              {sentence}
            </p>
          ))}
        </section>
      )}
      <div className={panelStyles['private']}>
        <IconLock size={20} stroke={1.75} aria-hidden />
        <TextArea
          label={t('worksheet.privateNote')}
          hint={t('worksheet.privateNoteHint')}
          value={privateNote}
          maxLength={50_000}
          onChange={actions.writePrivateNote}
        />
      </div>
    </div>
  );
}

/** A very long plan is read in the table itself. */
const mostSentences = 40;
