import { IconPlus } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stone } from '../../../domain/instruments/referral/document.ts';
import { checkOf, isChecked, type QuestionAt } from '../../../domain/instruments/referral/questions.ts';
import { questionsAt } from '../../../domain/instruments/referral/words/words.ts';
import { Button } from '../../components/button.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useReferral, useReferralDocument, useReferralWords } from './referral-context.tsx';
import styles from './referral-sheet.module.css';
import { TickBox } from './tick-box.tsx';

export interface StoneQuestionsProps<At extends Stone> {
  readonly stone: At;
  /** Only these, in their usual order. */
  readonly only?: readonly QuestionAt<At>[];
}

/** The questions of a stone. They are there to talk about; whoever wants writes something under them. */
export function StoneQuestions<At extends Stone>({ stone, only }: StoneQuestionsProps<At>): JSX.Element {
  const { t } = useTranslation();
  const { act } = useReferral();
  const words = useReferralWords();
  const document = useReferralDocument();
  const { answers } = document.stones[stone];
  const names: readonly string[] | undefined = only;
  const asked = questionsAt(words, stone).filter(({ id }) => names?.includes(id) ?? true);
  return (
    <ul className={styles['questions']}>
      {asked.map(({ id, words: { ask } }) => (
        <li key={id}>
          <Question
            ask={ask}
            answer={answers[id] ?? ''}
            onAnswer={(text) =>
              act([{ do: 'write-answer', stone, question: id, text }], 'answer', { merge: `${stone}-${id}` })
            }
            {...(isChecked(stone) && {
              tick: (
                <TickBox
                  label={t('referral.talkedOver', { question: ask })}
                  ticked={document.checks.some((check) => check.id === checkOf(stone, id))}
                  onTick={(ticked) => act([{ do: 'check-question', stone, question: id, ticked }], 'check')}
                />
              ),
            })}
          />
        </li>
      ))}
    </ul>
  );
}

export interface QuestionProps {
  readonly ask: string;
  /** Fewer words for the button; left out: "write down". */
  readonly label?: string;
  readonly answer: string;
  readonly onAnswer: (answer: string) => void;
  readonly tick?: JSX.Element;
}

/** A question, with a field that comes when there is something to write: no empty field waits to be filled. */
export function Question({ ask, label, answer, onAnswer, tick }: QuestionProps): JSX.Element {
  const { t } = useTranslation();
  const [writing, setWriting] = useState(false);
  if (answer !== '' || writing) {
    return (
      <div className={styles['question']}>
        {tick}
        <div className={styles['answer']}>
          <TextArea
            label={ask}
            value={answer}
            onChange={onAnswer}
            rows={2}
            maxLength={50_000}
            autoFocus={writing}
            onBlur={() => setWriting(false)}
          />
        </div>
      </div>
    );
  }
  return (
    <div className={styles['question']}>
      {tick}
      {label === undefined && <p className={styles['ask']}>{ask}</p>}
      <Button
        kind="quiet"
        icon={IconPlus}
        aria-label={label ?? t('referral.writeOf', { question: ask })}
        onPress={() => setWriting(true)}
      >
        {label ?? t('referral.write')}
      </Button>
    </div>
  );
}
