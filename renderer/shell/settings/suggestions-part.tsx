import { useCallback, useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { instrumentIds, type InstrumentId } from '../../../domain/instruments/instrument-ids.ts';
import { bridge } from '../../bridge/bridge.ts';
import { keys } from '../../bridge/keys.ts';
import { useSuggestions } from '../../bridge/queries.ts';
import { useChange } from '../../bridge/use-change.ts';
import { Select } from '../../components/select.tsx';
import text from '../../styles/text.module.css';
import { instrumentLooks } from '../client-file/instrument-look.ts';
import { toEdge } from '../to-edge.ts';
import { OwnLines } from './own-lines.tsx';
import styles from './settings.module.css';

/** The coach's own themes and questions, beside those of Houvast. */
export function SuggestionsPart(): JSX.Element | null {
  const { t } = useTranslation();
  const [instrument, setInstrument] = useState<InstrumentId>('vacancy');
  const { data: suggestions, error } = useSuggestions();
  const { mutateAsync } = useChange(bridge.suggestions.change, () => [keys.suggestions]);
  const saveThemes = useCallback((themes: string[]) => mutateAsync({ themes }), [mutateAsync]);
  const saveQuestions = useCallback(
    (lines: string[]) => mutateAsync({ questions: { [instrument]: lines } }),
    [mutateAsync, instrument],
  );
  toEdge(error);
  if (suggestions === undefined) return null;
  return (
    <>
      <h1>{t('settings.suggestions.title')}</h1>
      <section className={styles['section']}>
        <p className={text['measure']}>{t('settings.suggestions.lead')}</p>
      </section>
      <section className={styles['section']}>
        <h2>{t('settings.suggestions.themes')}</h2>
        <OwnLines
          label={t('settings.suggestions.themesEach')}
          hint={t('settings.suggestions.themesHint')}
          lines={suggestions.themes}
          save={saveThemes}
        />
      </section>
      <section className={styles['section']}>
        <h2>{t('settings.suggestions.questions')}</h2>
        <Select
          label={t('settings.suggestions.instrument')}
          value={instrument}
          choices={instrumentIds.map((id) => ({
            id,
            name: t(`${id}.name`),
            icon: instrumentLooks[id].icon,
          }))}
          onChange={setInstrument}
        />
        <OwnLines
          key={instrument}
          label={t('settings.suggestions.questionsOf', { instrument: t(`${instrument}.name`) })}
          hint={t('settings.suggestions.questionsHint')}
          lines={suggestions.questions[instrument]}
          save={saveQuestions}
        />
      </section>
    </>
  );
}
