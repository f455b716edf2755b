import { IconChevronRight } from '@tabler/icons-react';
import type { JSX, ReactNode } from 'react';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import {
  promptsFuture,
  promptsNow,
  promptsPast,
  type Prompt,
  type ScaleAnswer,
} from '../../../domain/instruments/scale-questions/document.ts';
import { scaleWords } from '../../../domain/instruments/scale-questions/words/words.ts';
import { useLanguage } from '../../language/use-language.ts';
import styles from './folds.module.css';
import { PromptNote } from './prompt-note.tsx';
import type { ScaleDeeds, Where } from './scale-deeds.ts';
import { Wish } from './wish.tsx';

export interface FoldsProps {
  readonly where: Where;
  readonly answer: ScaleAnswer;
  readonly deeds: ScaleDeeds;
}

/** What one may ask further, in three folds. The past is closed behind its notice until somebody wants to tell about it. */
export function Folds({ where, answer, deeds }: FoldsProps): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { prompt: ask } = scaleWords(language);
  const notes = (prompts: readonly Prompt[]): readonly JSX.Element[] =>
    prompts.map((prompt) => (
      <PromptNote
        key={prompt}
        question={ask(prompt, answer)}
        text={answer.notes[prompt] ?? ''}
        onWrite={(text) => deeds.write(where, prompt, text)}
        onLeave={deeds.endMerge}
      />
    ));
  return (
    <div className={styles['folds']}>
      <Fold title={t('scale-questions.folds.now')} openAtFirst>
        {notes(promptsNow)}
      </Fold>
      <Fold title={t('scale-questions.folds.future')}>
        <Wish where={where} answer={answer} deeds={deeds} />
        {notes(promptsFuture)}
      </Fold>
      <Fold title={t('scale-questions.folds.past')} notice={t('scale-questions.folds.pastNotice')}>
        {notes(promptsPast)}
      </Fold>
    </div>
  );
}

interface FoldProps {
  readonly title: string;
  /** Always readable under the title. */
  readonly notice?: string;
  readonly openAtFirst?: boolean;
  readonly children: ReactNode;
}

function Fold({ title, notice, openAtFirst = false, children }: FoldProps): JSX.Element {
  return (
    <Disclosure defaultExpanded={openAtFirst} className={styles['fold'] ?? ''}>
      <Heading level={2} className={styles['head'] ?? ''}>
        <AriaButton slot="trigger" className={styles['trigger'] ?? ''}>
          <IconChevronRight size={24} stroke={1.75} aria-hidden className={styles['chevron']} />
          {title}
        </AriaButton>
      </Heading>
      {notice !== undefined && <p className={styles['notice']}>{notice}</p>}
      <DisclosurePanel className={styles['panel'] ?? ''}>{children}</DisclosurePanel>
    </Disclosure>
  );
}
