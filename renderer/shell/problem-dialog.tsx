import { IconLifebuoy } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { errorSentence } from '../language/error-sentence.ts';
import { useLanguage } from '../language/use-language.ts';
import text from '../styles/text.module.css';
import { closeProblem, problems, type Problem } from './problems.ts';

/** What happened, that the work is safe, and one thing to do, over whatever screen is open. */
export function ProblemDialog(): JSX.Element | null {
  const problem = useStore(problems, (state) => state.current);
  return problem === null ? null : <OneProblem problem={problem} />;
}

function OneProblem({ problem: { code, next } }: { readonly problem: Problem }): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const sentence = errorSentence(code, language);
  const carryOut = (): void => {
    closeProblem();
    next?.();
  };
  return (
    <Dialog
      isOpen
      onClose={closeProblem}
      role="alertdialog"
      icon={IconLifebuoy}
      title={sentence.what}
      actions={
        next === undefined ? (
          <Button kind="primary" size="large" autoFocus onPress={closeProblem}>
            {t('common.close')}
          </Button>
        ) : (
          <>
            <Button kind="quiet" size="large" onPress={closeProblem}>
              {t('common.later')}
            </Button>
            <Button kind="primary" size="large" autoFocus onPress={carryOut}>
              {sentence.next}
            </Button>
          </>
        )
      }
    >
      <p className={text['lead']}>
        {next === undefined ? `${sentence.safe} ${sentence.next}.` : sentence.safe}
      </p>
    </Dialog>
  );
}
