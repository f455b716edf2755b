import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstrumentId } from '../../domain/instruments/instrument-ids.ts';
import type { QuestionGroup } from '../../domain/language/guidance/guidance-form.ts';
import { guidanceFor } from '../../domain/language/guidance/guidance.ts';
import { holdsWords } from '../../domain/language/plain-letters.ts';
import { useSuggestions } from '../bridge/queries.ts';
import { Disclosure } from '../components/disclosure.tsx';
import { TextField } from '../components/text-field.tsx';
import { useLanguage } from '../language/use-language.ts';
import styles from './questions-tab.module.css';

const chapters = ['what', 'why', 'when', 'how', 'followUp'] as const;

/** Questions to ask with this instrument, the coach's own first, which can be searched; and what the instrument is for, folded away. */
export function QuestionsTab({ instrument }: { readonly instrument: InstrumentId }): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [wanted, setWanted] = useState('');
  const guidance = guidanceFor(instrument, language);
  const own = useSuggestions().data?.questions[instrument] ?? [];
  const ownGroup = { title: t('worksheet.ownQuestions'), questions: own };
  const groups = withWords([ownGroup, ...guidance.questions], wanted);
  return (
    <div className={styles['body']}>
      <TextField label={t('worksheet.searchQuestions')} type="search" value={wanted} onChange={setWanted} />
      {groups.map(({ title, questions }) => (
        <section key={title}>
          <h2 className={styles['title']}>{title}</h2>
          <ul className={styles['questions']}>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      ))}
      {groups.length === 0 && <output>{t('worksheet.noQuestions')}</output>}
      <div>
        {chapters.map((chapter) => (
          <Disclosure key={chapter} title={t(`worksheet.guidance.${chapter}`)}>
            <div className={styles['chapter']}>
              {guidance[chapter].map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
          </Disclosure>
        ))}
        <Disclosure title={t('worksheet.guidance.source')}>
          <div className={styles['chapter']}>
            <p>{guidance.source}</p>
          </div>
        </Disclosure>
      </div>
    </div>
  );
}

/** The groups with only the questions that hold every word. */
const withWords = (groups: readonly QuestionGroup[], wanted: string): readonly QuestionGroup[] =>
  groups
    .map(({ title, questions }) => ({
      title,
      questions: questions.filter((question) => holdsWords(question, wanted)),
    }))
    .filter(({ questions }) => questions.length > 0);
