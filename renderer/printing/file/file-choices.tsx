import type { TFunction } from 'i18next';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorksheetSummary } from '../../../domain/client-file/client-file.ts';
import type { FileOptions } from '../../../domain/client-file/print/file-parts.ts';
import type { Ink, PaperSize } from '../../../domain/sheet/sheet.ts';
import { Button } from '../../components/button.tsx';
import { CheckList } from '../../components/check-list.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { Switch } from '../../components/switch.tsx';
import { shortDay } from '../../language/dates.ts';
import { useLanguage } from '../../language/use-language.ts';
import { worksheetName } from '../../shell/client-file/worksheet-name.ts';
import styles from '../print-options.module.css';
import type { ReadWorksheet } from './use-file-worksheets.ts';

export interface FileChoicesProps {
  readonly worksheets: readonly ReadWorksheet[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
  readonly options: FileOptions;
  readonly onChange: (options: FileOptions) => void;
}

const inks: readonly Ink[] = ['colour', 'black', 'strong'];
const extras = ['cover', 'details', 'agreements', 'consents'] as const;

/** Which worksheets go in, and what comes with them. Every choice shows at once in the preview beside it. */
export function FileChoices(props: FileChoicesProps): JSX.Element {
  const { worksheets, chosen, onChoose, options, onChange } = props;
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const set = (change: Partial<FileOptions>): void => onChange({ ...options, ...change });
  const readable = worksheets.filter(({ worksheet }) => worksheet !== null);
  const spoiled = worksheets.filter(({ worksheet }) => worksheet === null);
  const whole = chosen.length === readable.length;
  return (
    <>
      <div className={styles['choices']}>
        <h2>{t('filePrinting.worksheets')}</h2>
        {worksheets.length === 0 && <p className={styles['hint']}>{t('filePrinting.noWorksheets')}</p>}
        {readable.length > 1 && (
          <div>
            <Button
              kind="quiet"
              onPress={() => onChoose(whole ? [] : readable.map(({ summary }) => summary.id))}
            >
              {t(whole ? 'filePrinting.none' : 'filePrinting.all')}
            </Button>
          </div>
        )}
        <CheckList
          label={t('filePrinting.worksheets')}
          rows={readable.map(({ summary }) => ({
            id: summary.id,
            name: worksheetName(summary, t),
            hint: [...methodOf(summary, t), shortDay(summary.date, locale)].join(' · '),
          }))}
          ticked={chosen}
          onChange={onChoose}
        />
        {spoiled.map(({ summary }) => (
          <p key={summary.id} className={styles['hint']}>
            <bdi>{worksheetName(summary, t)}</bdi> ({t('filePrinting.unreadable')})
          </p>
        ))}
      </div>
      <div className={styles['choices']}>
        <h2>{t('filePrinting.also')}</h2>
        {extras.map((extra) => (
          <Switch
            key={extra}
            label={t(`filePrinting.${extra}`)}
            value={options[extra]}
            isDisabled={!options.names && (extra === 'details' || extra === 'consents')}
            onChange={(value) => set({ [extra]: value })}
          />
        ))}
      </div>
      <div className={styles['group']}>
        <Switch label={t('printing.names')} value={options.names} onChange={(names) => set({ names })} />
        {!options.names && <p className={styles['hint']}>{t('filePrinting.withoutNames')}</p>}
        <Switch label={t('filePrinting.list')} value={options.list} onChange={(list) => set({ list })} />
        <Switch
          label={t('printing.privateNotes')}
          hint={t('printing.privateNotesHint')}
          value={options.privateNotes}
          onChange={(privateNotes) => set({ privateNotes })}
        />
      </div>
      <div className={styles['choices']}>
        <h2>{t('printing.paper')}</h2>
        <Segmented<PaperSize>
          label={t('printing.paper')}
          value={options.paper}
          segments={[
            { id: 'A4', name: 'A4' },
            { id: 'A3', name: 'A3' },
          ]}
          onChange={(value) => set({ paper: value ?? 'A4' })}
        />
        <h2>{t('printing.ink')}</h2>
        <Segmented<Ink>
          label={t('printing.ink')}
          value={options.ink}
          segments={inks.map((id) => ({ id, name: t(`printing.inks.${id}`) }))}
          onChange={(value) => set({ ink: value ?? 'colour' })}
        />
      </div>
    </>
  );
}

/** The method, unless the worksheet is called after it. */
const methodOf = ({ instrument, title }: WorksheetSummary, t: TFunction): readonly string[] =>
  title.trim() === '' ? [] : [t(`${instrument}.name`)];
