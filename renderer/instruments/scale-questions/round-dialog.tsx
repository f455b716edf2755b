import { useState, type FormEvent, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Round } from '../../../domain/instruments/scale-questions/document.ts';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { DateField } from '../../components/date-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/text-field.tsx';
import form from '../../styles/form.module.css';
import type { NewRound } from './scale-deeds.ts';

export interface RoundDialogProps {
  readonly round: Round;
  readonly onChange: (change: NewRound) => void;
  readonly onClose: () => void;
}

/** When and where the questions were asked. */
export function RoundDialog({ round, onChange, onClose }: RoundDialogProps): JSX.Element {
  const { t } = useTranslation();
  const [date, setDate] = useState<string | null>(round.date);
  const [place, setPlace] = useState(round.place);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (date === null) return;
    onChange({ date, place: place.trim() });
    onClose();
  };
  return (
    <Dialog isOpen onClose={onClose} title={t('scale-questions.round.dialog')}>
      <form onSubmit={submit} className={form['form']}>
        <div className={form['fields']}>
          <DateField
            label={t('scale-questions.round.date')}
            value={date}
            onChange={setDate}
            problem={date === null ? t('scale-questions.round.dateNeeded') : undefined}
            autoFocus
          />
          <TextField
            label={t('scale-questions.round.place')}
            hint={t('scale-questions.round.placeHint')}
            value={place}
            onChange={setPlace}
            maxLength={500}
          />
        </div>
        <div className={classNames(form['actions'], form['end'])}>
          <Button kind="primary" type="submit">
            {t('scale-questions.round.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
