import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparisonForm, Ink, PaperSize, PrintOptions } from '../../domain/sheet/sheet.ts';
import { Segmented } from '../components/segmented.tsx';
import { Select, type Choice } from '../components/select.tsx';
import { Switch } from '../components/switch.tsx';
import styles from './print-options.module.css';

export interface PrintChoicesProps {
  readonly options: PrintOptions;
  readonly onChange: (options: PrintOptions) => void;
  /** The moments that can be printed; a single one needs no choice. */
  readonly moments: readonly Choice<string>[];
  readonly moment: string;
  readonly onMoment: (moment: string) => void;
  /** Two moments: there is no blank form of that, and no list, signature or note. */
  readonly compared: boolean;
  /** For a plan, of which the client can have a version with only what they agreed: whose it is. */
  readonly clientName?: string;
  /** Whether parts of the drawing can be folded. */
  readonly folds: boolean;
  /** Whether it is a drawing, of which two moments can be laid over each other. */
  readonly drawn: boolean;
}

const inks: readonly Ink[] = ['colour', 'black', 'strong'];

/** What stands on the paper. Every choice shows at once in the preview beside it. */
export function PrintChoices({
  options,
  onChange,
  moments,
  moment,
  onMoment,
  compared,
  clientName,
  folds,
  drawn,
}: PrintChoicesProps) {
  const { t } = useTranslation();
  const set = (change: Partial<PrintOptions>): void => onChange({ ...options, ...change });
  const filled = options.filled || compared;
  return (
    <>
      {!compared && (
        <Choices title={t('printing.what')}>
          <Segmented
            label={t('printing.what')}
            value={options.filled ? 'filled' : 'blank'}
            segments={[
              { id: 'filled', name: t('printing.filled') },
              { id: 'blank', name: t('printing.blank') },
            ]}
            onChange={(value) => set({ filled: value !== 'blank' })}
          />
        </Choices>
      )}
      {clientName !== undefined && !compared && (
        <Choices title={t('printing.version')}>
          <Segmented
            label={t('printing.version')}
            value={options.version ?? 'whole'}
            segments={[
              { id: 'whole', name: t('printing.versions.whole') },
              { id: 'client', name: t('printing.versions.client', { name: clientName }) },
            ]}
            onChange={(value) => set({ version: value ?? 'whole' })}
          />
          {options.version === 'client' && <p className={styles['hint']}>{t('printing.versionHint')}</p>}
        </Choices>
      )}
      {compared && drawn && (
        <Choices title={t('printing.comparison')}>
          <Segmented<ComparisonForm>
            label={t('printing.comparison')}
            value={options.comparison}
            segments={[
              { id: 'overlay', name: t('printing.over') },
              { id: 'apart', name: t('printing.apart') },
            ]}
            onChange={(value) => set({ comparison: value ?? 'overlay' })}
          />
        </Choices>
      )}
      <Choices title={t('printing.paper')}>
        <Segmented<PaperSize>
          label={t('printing.paper')}
          value={options.paper}
          segments={[
            { id: 'A4', name: 'A4' },
            { id: 'A3', name: 'A3' },
          ]}
          onChange={(value) => set({ paper: value ?? 'A4' })}
        />
      </Choices>
      <Choices title={t('printing.ink')}>
        <Segmented<Ink>
          label={t('printing.ink')}
          value={options.ink}
          segments={inks.map((id) => ({ id, name: t(`printing.inks.${id}`) }))}
          onChange={(value) => set({ ink: value ?? 'colour' })}
        />
        {options.ink !== 'colour' && (
          <p className={styles['hint']}>{t(`printing.inkHints.${options.ink}`)}</p>
        )}
      </Choices>
      {filled && moments.length > 1 && (
        <Select label={t('printing.moment')} value={moment} choices={moments} onChange={onMoment} />
      )}
      <div className={styles['group']}>
        <Switch
          label={t('printing.names')}
          value={options.names}
          isDisabled={!filled}
          onChange={(names) => set({ names })}
        />
        {drawn && (
          <Switch
            label={t('printing.legend')}
            value={options.legend}
            isDisabled={!filled}
            onChange={(legend) => set({ legend })}
          />
        )}
        {folds && !compared && (
          <Switch
            label={t('printing.unfolded')}
            value={options.unfolded ?? false}
            isDisabled={!filled}
            onChange={(unfolded) => set({ unfolded })}
          />
        )}
        {!compared && (
          <>
            <Switch
              label={t('printing.list')}
              value={options.list}
              isDisabled={!filled}
              onChange={(list) => set({ list })}
            />
            <Switch
              label={t('printing.signatures')}
              value={options.signatures}
              isDisabled={!filled}
              onChange={(signatures) => set({ signatures })}
            />
          </>
        )}
      </div>
      {!compared && (
        <div className={styles['group']}>
          <Switch
            label={t('printing.privateNotes')}
            hint={t('printing.privateNotesHint')}
            value={options.privateNotes}
            isDisabled={!filled}
            onChange={(privateNotes) => set({ privateNotes })}
          />
        </div>
      )}
    </>
  );
}

function Choices({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles['choices']}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
