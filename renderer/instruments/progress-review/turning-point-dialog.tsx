import { IconFlag, IconTrash } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { TurningPoint } from '../../../domain/instruments/progress-review/document.ts';
import { momentName } from '../../../domain/instruments/progress-review/names.ts';
import type { LifeDomain } from '../../../domain/life-domains/life-domains.ts';
import { lifeDomainWords } from '../../../domain/life-domains/words.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { domainIcons } from '../../components/domain-icons.ts';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useReview, useReviewDocument } from './review-context.tsx';
import styles from './review-dialogs.module.css';

const longestText = 500;
const none = 'none';

type Draft = Omit<TurningPoint, 'id'>;

interface PointFieldsProps {
  readonly value: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
  readonly onBlur?: () => void;
}

function PointFields({ value, onChange, onBlur }: PointFieldsProps): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { moments, domains } = useReviewDocument();
  const choices: readonly (LifeDomain | typeof none)[] = [none, ...domains];
  return (
    <div className={styles['fields']} {...(onBlur && { onBlur })}>
      <TextField
        label={t('progress-review.turningPointText')}
        value={value.text}
        maxLength={longestText}
        onChange={(text) => onChange({ text })}
      />
      <Select
        label={t('progress-review.turningPointMoment')}
        value={value.moment}
        choices={moments.map((moment) => ({ id: moment.id, name: momentName(moment, { language }) }))}
        onChange={(moment) => onChange({ moment })}
      />
      <Select
        label={t('progress-review.turningPointDomain')}
        value={value.domain ?? none}
        choices={choices.map((domain) =>
          domain === none
            ? { id: domain, name: t('progress-review.noDomain') }
            : { id: domain, name: lifeDomainWords(domain, language).name, icon: domainIcons[domain] },
        )}
        onChange={(domain) => onChange({ domain: domain === none ? null : domain })}
      />
    </div>
  );
}

export interface NewTurningPointDialogProps {
  /** At which moment it comes, unless another is chosen. */
  readonly moment: string;
  readonly domain: LifeDomain | null;
  readonly onClose: () => void;
}

/** Something that turned. */
export function NewTurningPointDialog(props: NewTurningPointDialogProps): JSX.Element {
  const { moment, domain, onClose } = props;
  const { t } = useTranslation();
  const { actions } = useReview();
  const [draft, setDraft] = useState<Draft>({ moment, domain, text: '' });
  const add = (): void => {
    actions.addTurningPoint(draft);
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      icon={IconFlag}
      title={t('progress-review.newTurningPoint')}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" onPress={add}>
            {t('progress-review.add')}
          </Button>
        </>
      }
    >
      <PointFields value={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
    </Dialog>
  );
}

export interface TurningPointDialogProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** A turning point that is there. */
export function TurningPointDialog({ id, onClose }: TurningPointDialogProps): JSX.Element | null {
  const { t } = useTranslation();
  const { actions, store } = useReview();
  const point = useReviewDocument().turningPoints.find((each) => each.id === id);
  if (point === undefined) return null;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      icon={IconFlag}
      title={t('progress-review.turningPoint')}
      actions={
        <>
          <Button
            kind="quiet"
            icon={IconTrash}
            onPress={() => {
              actions.removeTurningPoint(id);
              onClose();
            }}
          >
            {t('progress-review.removeTurningPoint')}
          </Button>
          <Button kind="primary" onPress={onClose}>
            {t('common.close')}
          </Button>
        </>
      }
    >
      <PointFields
        value={point}
        onChange={(change) => actions.changeTurningPoint(id, change)}
        onBlur={store.getState().endMerge}
      />
    </Dialog>
  );
}
