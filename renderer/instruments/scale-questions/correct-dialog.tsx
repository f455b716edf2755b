import { useState, type FormEvent, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import {
  mostCorrections,
  type Round,
  type ScaleAnswer,
} from '../../../domain/instruments/scale-questions/document.ts';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ScoreScale } from '../../components/score-scale.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { longDay } from '../../language/dates.ts';
import { useLanguage } from '../../language/use-language.ts';
import form from '../../styles/form.module.css';

export interface CorrectDialogProps {
  readonly round: Round;
  readonly answer: ScaleAnswer;
  /** The figure that was pressed, which the dialog opens with. */
  readonly asked: number | null;
  readonly onCorrect: (correction: { readonly score: number | null; readonly reason: string }) => void;
  readonly onClose: () => void;
}

/** A figure of earlier gets another value; what it was stays, with the reason when the client wants to say it. */
export function CorrectDialog({ round, answer, asked, onCorrect, onClose }: CorrectDialogProps): JSX.Element {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const [score, setScore] = useState(asked);
  const [reason, setReason] = useState('');
  const isFull = answer.corrections.length >= mostCorrections;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onCorrect({ score, reason: reason.trim() });
    onClose();
  };
  return (
    <Dialog isOpen onClose={onClose} title={t('scale-questions.correct.title')} width="wide">
      <form onSubmit={submit} className={form['form']}>
        <div className={form['fields']}>
          <p>
            {isFull
              ? t('scale-questions.correct.full')
              : t('scale-questions.correct.was', {
                  date: longDay(round.date, locale),
                  score: answer.score ?? '',
                })}
          </p>
          <ScoreScale
            label={t('scale-questions.correct.scale')}
            value={score}
            onChange={setScore}
            domain={answer.domain}
            lowWords={t('scale-questions.wishLow')}
            highWords={t('scale-questions.wishHigh')}
          />
          <TextArea
            label={t('scale-questions.correct.reason')}
            hint={t('scale-questions.correct.reasonHint')}
            value={reason}
            onChange={setReason}
            maxLength={50_000}
            rows={2}
          />
        </div>
        <div className={classNames(form['actions'], form['end'])}>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" type="submit" isDisabled={isFull || score === answer.score}>
            {t('scale-questions.correct.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
