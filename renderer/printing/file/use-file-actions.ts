import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sheet } from '../../../domain/sheet/sheet.ts';
import type { FileRequest } from '../../../preload/contract/out-of-the-house.ts';
import { bridge } from '../../bridge/bridge.ts';
import { useLongJob } from '../../bridge/use-long-job.ts';
import { say } from '../../components/toasts.ts';
import { isLandscape, pageForm } from '../page-form.ts';
import { usePrintJobs } from '../print-job.ts';

export interface FileActions {
  readonly busy: 'pdf' | 'print' | null;
  /** How far the PDF is, from 0 to 1. */
  readonly done: number;
  readonly savePdf: () => void;
  readonly print: () => void;
  readonly stop: () => void;
}

/** What can be done with a bound file: a PDF that can be stopped on the way, and paper. Leaving the screen stops it too. */
export function useFileActions(request: FileRequest, sheet: Sheet | undefined): FileActions {
  const { t } = useTranslation();
  const { busy, run } = usePrintJobs();
  const job = useLongJob(busy === 'pdf');
  const stop = useCallback((): void => {
    job.stop();
    say(t('filePrinting.stopped'));
  }, [job, t]);

  return {
    busy: busy === 'pdf' || busy === 'print' ? busy : null,
    done: job.done,
    stop,
    savePdf: () => {
      job.begin();
      run(
        'pdf',
        async () => (await bridge.files.savePdf(request)).outcome === 'saved',
        () => say(t('filePrinting.saved')),
      );
    },
    print: () =>
      run(
        'print',
        async () => {
          await document.fonts.ready;
          const [first] = sheet?.pages ?? [];
          if (first === undefined) return false;
          const paper = sheet?.pages.some((page) => pageForm(page).startsWith('a3')) === true ? 'A3' : 'A4';
          const { outcome } = await bridge.files.print({
            clientId: request.clientId,
            paper,
            landscape: isLandscape(first),
          });
          return outcome === 'printed';
        },
        () => say(t('filePrinting.printed')),
      ),
  };
}
