import { IconArrowLeft, IconArrowRight, IconInfoCircle, IconTrash } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewMoment } from '../../../domain/instruments/progress-review/document.ts';
import { outOfOrder } from '../../../domain/instruments/progress-review/entries.ts';
import { momentName } from '../../../domain/instruments/progress-review/names.ts';
import { Button } from '../../components/button.tsx';
import { DateField } from '../../components/date-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/text-field.tsx';
import { today } from '../../language/dates.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useReview, useReviewDocument } from './review-context.tsx';
import styles from './review-dialogs.module.css';

const longestName = 500;
const earliest = '1900-01-01';
const isDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(date);
const suggestions = ['start', 'between', 'now'] as const;

interface MomentFieldsProps {
  readonly value: Pick<ReviewMoment, 'name' | 'date'>;
  readonly onChange: (change: Partial<Pick<ReviewMoment, 'name' | 'date'>>) => void;
  readonly onBlur?: () => void;
  /** Whether the date lies before that of a moment in front of it. */
  readonly asks: boolean;
}

function MomentFields({ value, onChange, onBlur, asks }: MomentFieldsProps): JSX.Element {
  const { t } = useTranslation();
  // While a year is being typed it is 2, then 20, then 202: those are not days of a moment yet.
  const [day, setDay] = useState(value.date);
  return (
    <div className={styles['fields']} {...(onBlur && { onBlur })}>
      <TextField
        label={t('progress-review.momentName')}
        value={value.name}
        maxLength={longestName}
        onChange={(name) => onChange({ name })}
      />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset would bring its own look */}
      <div role="group" aria-label={t('progress-review.suggestions')} className={styles['chips']}>
        {suggestions.map((each) => (
          <Button key={each} onPress={() => onChange({ name: t(`progress-review.suggested.${each}`) })}>
            {t(`progress-review.suggested.${each}`)}
          </Button>
        ))}
      </div>
      <DateField
        label={t('progress-review.momentDate')}
        value={day}
        onChange={(date) => {
          if (date !== null && !isDay(date)) return;
          setDay(date);
          if (date === null || date >= earliest) onChange({ date });
        }}
      />
      <output className={styles['question']}>
        {asks && (
          <>
            <IconInfoCircle size={24} stroke={1.75} aria-hidden />
            <span>
              <strong>{t('progress-review.askOrder')}</strong> {t('progress-review.askOrderHint')}
            </span>
          </>
        )}
      </output>
    </div>
  );
}

export interface NewMomentDialogProps {
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

/** A moment to add at the end. */
export function NewMomentDialog({ onClose, onAdded }: NewMomentDialogProps): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useReview();
  const { moments } = useReviewDocument();
  const [draft, setDraft] = useState<Pick<ReviewMoment, 'name' | 'date'>>(() => ({
    name: suggestedName(moments, t('progress-review.suggested.start'), t('progress-review.suggested.now')),
    date: today(),
  }));
  const added = { ...draft, id: 'new', finished: false };
  const add = (): void => {
    const id = actions.addMoment(draft);
    onClose();
    if (id !== null) onAdded(id);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('progress-review.newMoment')}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" onPress={add}>
            {t('progress-review.add')}
          </Button>
        </>
      }
    >
      <MomentFields
        value={draft}
        onChange={(change) => setDraft({ ...draft, ...change })}
        asks={outOfOrder([...moments, added]).has(added.id)}
      />
    </Dialog>
  );
}

/** The first is the start, the next is now; after that a moment is called by its day until it gets a name. */
function suggestedName(moments: readonly ReviewMoment[], start: string, now: string): string {
  if (moments.length === 0) return start;
  return moments.some(({ name }) => name === now) ? '' : now;
}

export interface MomentDialogProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onFill: (id: string) => void;
}

/** A moment that is there: its name and date, its place in the row, filling it in, removing it. */
export function MomentDialog({ id, onClose, onFill }: MomentDialogProps): JSX.Element | null {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { actions, store, clientName } = useReview();
  const { moments } = useReviewDocument();
  const at = moments.findIndex((moment) => moment.id === id);
  const moment = moments[at];
  if (moment === undefined) return null;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={momentName(moment, { language })}
      actions={
        <>
          <Button
            kind="quiet"
            icon={IconTrash}
            onPress={() => {
              actions.removeMoment(id);
              onClose();
            }}
          >
            {t('progress-review.removeMoment')}
          </Button>
          <Button kind="primary" onPress={onClose}>
            {t('common.close')}
          </Button>
        </>
      }
    >
      <div className={styles['fields']}>
        <MomentFields
          value={moment}
          onChange={(change) => actions.changeMoment(id, change)}
          onBlur={store.getState().endMerge}
          asks={outOfOrder(moments).has(id)}
        />
        <div className={styles['chips']}>
          <Button icon={IconArrowLeft} isDisabled={at === 0} onPress={() => actions.moveMoment(id, -1)}>
            {t('progress-review.earlier')}
          </Button>
          <Button
            icon={IconArrowRight}
            isDisabled={at === moments.length - 1}
            onPress={() => actions.moveMoment(id, 1)}
          >
            {t('progress-review.later')}
          </Button>
        </div>
        <Button onPress={() => onFill(id)}>{t('progress-review.letClient', { name: clientName })}</Button>
      </div>
    </Dialog>
  );
}
