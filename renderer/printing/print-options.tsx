import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperSize, PrintOptions } from '../../domain/sheet/sheet.ts';
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
  /** Two moments laid over each other: there is no blank form of that, and no list, signature or note. */
  readonly overlay: boolean;
}

/** What stands on the paper. Every choice shows at once in the preview beside it. */
export function PrintChoices({ options, onChange, moments, moment, onMoment, overlay }: PrintChoicesProps) {
  const { t } = useTranslation();
  const set = (change: Partial<PrintOptions>): void => onChange({ ...options, ...change });
  const filled = options.filled || overlay;
  return (
    <>
      {!overlay && (
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
        <Switch
          label={t('printing.legend')}
          value={options.legend}
          isDisabled={!filled}
          onChange={(legend) => set({ legend })}
        />
        {!overlay && (
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
      {!overlay && (
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
