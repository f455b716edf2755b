import {
  IconAdjustments,
  IconCopy,
  IconDots,
  IconDownload,
  IconFileText,
  IconPhoto,
  IconPrinter,
  IconVector,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../preload/contract/types.ts';
import { Button } from '../components/button.tsx';
import { Menu } from '../components/menu.tsx';
import { ScreenBar } from '../components/screen-bar.tsx';
import { worksheetName } from '../shell/client-file/worksheet-name.ts';
import { chord } from '../shell/key-names.ts';
import type { PrintActions } from './use-print-actions.ts';
import styles from './print-screen.module.css';

export interface PrintBarProps {
  readonly summary: Answer<'worksheets', 'read'> | undefined;
  readonly pages: number;
  readonly current: number;
  readonly actions: PrintActions;
  readonly ready: boolean;
  /** Whether the worksheet can also go to a word processor. */
  readonly asWord: boolean;
  /** In a narrow window the choices open over the preview. */
  readonly choosing: boolean;
  readonly onChoosing: (open: boolean) => void;
  readonly onBack: () => void;
}

export function PrintBar({
  summary,
  pages,
  current,
  actions,
  ready,
  asWord,
  choosing,
  onChoosing,
  onBack,
}: PrintBarProps) {
  const { t } = useTranslation();
  const worksheet = summary ? worksheetName(summary.summary, t) : '';
  const idle = ready && actions.busy === null;
  const pngName = pages > 1 ? t('printing.savePngPage', { number: current + 1 }) : t('printing.savePng');
  return (
    <ScreenBar
      backLabel={t('history.backToWorksheet', { worksheet })}
      onBack={onBack}
      title={t('printing.title')}
      subtitle={summary ? t('printing.of', { worksheet, name: summary.clientName }) : ''}
    >
      <div className={styles['narrowOnly']}>
        <Button
          kind="quiet"
          icon={IconAdjustments}
          collapses
          aria-expanded={choosing}
          onPress={() => onChoosing(!choosing)}
        >
          {t('printing.options')}
        </Button>
      </div>
      <Menu
        label={t('printing.otherForms')}
        entries={[
          { id: 'png', name: pngName, icon: IconPhoto, action: actions.savePng },
          { id: 'svg', name: t('printing.saveSvg'), icon: IconVector, action: actions.saveSvg },
        ]}
      >
        <Button kind="quiet" icon={IconDots} collapses isDisabled={!idle}>
          {t('printing.otherForms')}
        </Button>
      </Menu>
      <Button kind="quiet" icon={IconCopy} collapses isDisabled={!idle} onPress={actions.copy}>
        {t('printing.copy')}
      </Button>
      {asWord && (
        <Button kind="quiet" icon={IconFileText} collapses isDisabled={!idle} onPress={actions.saveDocx}>
          {t('printing.saveDocx')}
        </Button>
      )}
      <Button icon={IconDownload} collapses isDisabled={!idle} onPress={actions.savePdf}>
        {t('printing.savePdf')}
      </Button>
      <Button
        kind="primary"
        icon={IconPrinter}
        isDisabled={!idle}
        aria-keyshortcuts={chord(t, 'P')}
        onPress={actions.print}
      >
        {t('printing.print')}
      </Button>
    </ScreenBar>
  );
}
