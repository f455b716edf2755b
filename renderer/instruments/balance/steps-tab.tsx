import { useState, type JSX } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { guidanceFor } from '../../../domain/language/guidance/guidance.ts';
import { announce } from '../../components/announcer.ts';
import { Button } from '../../components/button.tsx';
import { QuestionsTab } from '../../document/questions-tab.tsx';
import panel from '../../drawing/panel.module.css';
import { useLanguage } from '../../language/use-language.ts';
import { useBalance } from './balance-context.tsx';
import styles from './steps-tab.module.css';

/** The order in which a balance is most often made, which is also that of the groups of questions. Nobody has to keep to it. */
const steps = ['burdens', 'strengths', 'placing', 'weakest', 'support'] as const;
type Step = (typeof steps)[number];
/** More questions than this are not calm any more; all of them are one press away. */
const mostQuestions = 3;

/** The steps with their questions, as in a conversation; or all questions at once, with what the instrument is for. */
export function StepsTab(): JSX.Element {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (!all) return <Steps onAll={() => setAll(true)} />;
  return (
    <>
      <div className={styles['switch']}>
        <Button onPress={() => setAll(false)}>{t('balance.steps.resume')}</Button>
      </div>
      <QuestionsTab instrument="balance" />
    </>
  );
}

function Steps({ onAll }: { readonly onAll: () => void }): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [opened, setOpened] = useState<Step | null>('burdens');
  const begin = useBeginning();
  const { questions } = guidanceFor('balance', language);
  const open = (step: Step | null): void => {
    setOpened(step);
    const index = step === null ? -1 : steps.indexOf(step);
    const title = questions[index]?.title;
    if (title !== undefined) announce(t('balance.said.step', { number: index + 1, title }));
  };
  return (
    <div className={panel['body']}>
      <p className={panel['help']}>{t('balance.steps.title')}</p>
      <ol className={styles['steps']}>
        {steps.map((step, index) => {
          const isOpen = opened === step;
          const next = steps[index + 1];
          const group = questions[index];
          return (
            <li key={step}>
              <AriaButton
                className={styles['step'] ?? ''}
                aria-expanded={isOpen}
                data-open={isOpen}
                onPress={() => open(isOpen ? null : step)}
              >
                <span className={styles['number']} aria-hidden>
                  {index + 1}
                </span>
                <span>{group?.title}</span>
              </AriaButton>
              {isOpen && (
                <div className={styles['asks']}>
                  <ul>
                    {group?.questions.slice(0, mostQuestions).map((question) => (
                      <li key={question}>{question}</li>
                    ))}
                  </ul>
                  <div className={styles['doing']}>
                    <Button onPress={() => begin(step)}>{t(`balance.steps.do.${step}`)}</Button>
                    {next !== undefined && (
                      <Button kind="quiet" onPress={() => open(next)}>
                        {t('balance.steps.next')}
                      </Button>
                    )}
                  </div>
                </div>
              )}
            </li>
          );
        })}
      </ol>
      <p className={panel['help']}>{t('balance.steps.anyTime')}</p>
      <div>
        <Button kind="quiet" onPress={onAll}>
          {t('balance.steps.more')}
        </Button>
      </div>
    </div>
  );
}

/** What each step asks to be done on the sheet. */
function useBeginning(): (step: Step) => void {
  const { drawing, actions } = useBalance();
  const { be, select } = drawing.getState();
  return (step) => {
    switch (step) {
      case 'burdens':
        return be({ with: 'adding', kind: 'burden', text: '' });
      case 'strengths':
        return be({ with: 'adding', kind: 'strength', text: '' });
      case 'support':
        return be({ with: 'adding', kind: 'extra', text: '' });
      case 'placing':
        select([], null);
        return be({ with: 'joining', from: null, to: null });
      case 'weakest':
        return actions.markWeakest();
    }
  };
}
