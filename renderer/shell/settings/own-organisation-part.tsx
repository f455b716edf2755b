import { IconCheck } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { retentionChoices } from '../../../domain/privacy/retention.ts';
import { useOwnOrganisation } from '../../bridge/privacy-queries.ts';
import { classNames } from '../../components/class-names.ts';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import form from '../../styles/form.module.css';
import text from '../../styles/text.module.css';
import { timeInWords } from '../privacy/retention-words.ts';
import { useOrganisationDraft } from '../privacy/use-organisation-draft.ts';
import { toEdge } from '../to-edge.ts';
import styles from './settings.module.css';

/** Who the organisation is, for its own records, and how long it keeps files. */
export function OwnOrganisationPart(): JSX.Element | null {
  const { data: organisation, error } = useOwnOrganisation();
  toEdge(error);
  return organisation === undefined ? null : <Form organisation={organisation} />;
}

type Kept = NonNullable<ReturnType<typeof useOwnOrganisation>['data']>;
const lines = ['name', 'reach', 'privacyContact'] as const;

function Form({ organisation }: { readonly organisation: Kept }): JSX.Element {
  const { t } = useTranslation();
  const { draft, set, save, choose, isSaved } = useOrganisationDraft(organisation);
  const { retentionMonths: months } = draft;
  const offered = months === null ? [] : [months];
  const times = [...new Set<number>([...retentionChoices, ...offered])].toSorted((one, other) => one - other);
  return (
    <>
      <h1>{t('privacy.organisation.title')}</h1>
      <section className={styles['section']}>
        <p className={text['measure']}>{t('privacy.organisation.lead')}</p>
        <div className={classNames(form['fields'], styles['lines'])}>
          {lines.map((name) => (
            <TextField
              key={name}
              label={t(`privacy.organisation.${name}`)}
              hint={name === 'privacyContact' ? t('privacy.organisation.privacyContactHint') : undefined}
              value={draft[name]}
              onChange={(value) => set({ [name]: value })}
              onBlur={save}
              maxLength={500}
              autoComplete="off"
            />
          ))}
        </div>
        <output className={styles['saved']}>
          {isSaved && (
            <>
              <IconCheck size={20} stroke={1.75} aria-hidden />
              {t('privacy.organisation.saved')}
            </>
          )}
        </output>
      </section>
      <section className={styles['section']}>
        <h2>{t('privacy.retention.title')}</h2>
        <Select
          label={t('privacy.organisation.retention')}
          value={String(months ?? 'none')}
          choices={[
            { id: 'none', name: t('privacy.organisation.unchosen') },
            ...times.map((each) => ({ id: String(each), name: timeInWords(each, t) })),
          ]}
          onChange={(value) => choose(value === 'none' ? null : Number(value))}
        />
        <p className={text['soft']}>{t('privacy.organisation.retentionHint')}</p>
      </section>
    </>
  );
}
