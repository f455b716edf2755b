import { IconBook2, IconUserPlus } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { bridge } from '../../bridge/bridge.ts';
import { keys } from '../../bridge/keys.ts';
import { useChange } from '../../bridge/use-change.ts';
import { Button } from '../../components/button.tsx';
import { codeOf } from '../../language/error-sentence.ts';
import { useLanguage } from '../../language/use-language.ts';
import text from '../../styles/text.module.css';
import { paths } from '../paths.ts';
import { tellProblem } from '../problems.ts';
import { NewClientDialog } from '../start-page/new-client-dialog.tsx';
import styles from './first-start.module.css';
import { StepTitle } from './step-title.tsx';

/** Two ways to begin, and the start page for who first wants to look. */
export function ReadyStep({ onDone }: { readonly onDone: () => void }): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [, go] = useLocation();
  const [naming, setNaming] = useState(false);
  const example = useChange(bridge.clients.addExample, () => [keys.clients]);
  const enter = (path: string): void => {
    go(path);
    onDone();
  };
  const lookAround = (): void =>
    example.mutate(
      { language },
      { onSuccess: ({ id }) => enter(paths.client(id)), onError: (error) => tellProblem(codeOf(error)) },
    );
  return (
    <section className={styles['left']}>
      <div>
        <StepTitle>{t('firstStart.ready.title')}</StepTitle>
        <p className={text['lead']}>{t('firstStart.ready.lead')}</p>
      </div>
      <ul className={styles['ways']}>
        <li>
          <Button kind="primary" size="large" icon={IconUserPlus} onPress={() => setNaming(true)}>
            {t('firstStart.ready.own')}
          </Button>
          <p className={text['soft']}>{t('firstStart.ready.ownHint')}</p>
        </li>
        <li>
          <Button size="large" icon={IconBook2} isDisabled={example.isPending} onPress={lookAround}>
            {t('firstStart.ready.example')}
          </Button>
          <p className={text['soft']}>{t('firstStart.ready.exampleHint')}</p>
        </li>
      </ul>
      <div className={styles['aside']}>
        <Button kind="quiet" onPress={() => enter(paths.start)}>
          {t('firstStart.ready.startPage')}
        </Button>
      </div>
      {naming && (
        <NewClientDialog onClose={() => setNaming(false)} onMade={(id) => enter(paths.client(id))} />
      )}
    </section>
  );
}
