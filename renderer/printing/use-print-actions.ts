import { useTranslation } from 'react-i18next';
import type { PrintOptions, Sheet } from '../../domain/sheet/sheet.ts';
import { bridge } from '../bridge/bridge.ts';
import { BridgeError } from '../bridge/bridge-error.ts';
import { say } from '../components/toasts.ts';
import type { LookedAt } from '../history/looked-at.ts';
import { useLanguage } from '../language/use-language.ts';
import { pagePicture } from './page-picture.ts';
import { isLandscape, pageForm } from './page-form.ts';
import { usePrintJobs, type Job } from './print-job.ts';

export interface PrintActions {
  readonly busy: Job | null;
  readonly print: () => void;
  readonly savePdf: () => void;
  readonly saveSvg: () => void;
  readonly savePng: () => void;
  readonly saveDocx: () => void;
  readonly copy: () => void;
}

export interface ToPrint {
  readonly worksheetId: string;
  readonly lookedAt: LookedAt;
  readonly options: PrintOptions;
  readonly sheet: Sheet;
  /** The page in view, counted from 0: a picture holds one page. */
  readonly current: number;
}

/** What can be done with the sheet in the preview. */
export function usePrintActions({ worksheetId, lookedAt, options, sheet, current }: ToPrint): PrintActions {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { busy, run } = usePrintJobs();
  const { momentId, compareWith } = lookedAt;
  const request = { worksheetId, momentId, compareWith, language, options };
  const page = sheet.pages[Math.min(current, sheet.pages.length - 1)];

  const picture = (): Promise<Uint8Array<ArrayBuffer>> => {
    if (page === undefined) throw new BridgeError('export-failed');
    return pagePicture(page);
  };
  return {
    busy,
    print: () =>
      run(
        'print',
        async () => {
          // Fonts that only the pages need may still be on their way.
          await document.fonts.ready;
          const [first] = sheet.pages;
          if (first === undefined) throw new BridgeError('print-failed');
          const paper = pageForm(first).startsWith('a3') ? 'A3' : 'A4';
          const { outcome } = await bridge.exports.print({
            worksheetId,
            paper,
            landscape: isLandscape(first),
          });
          return outcome === 'printed';
        },
        () => say(t('printing.done.print')),
      ),
    savePdf: () =>
      run(
        'pdf',
        async () => (await bridge.exports.savePdf(request)).outcome === 'saved',
        () => say(t('printing.done.pdf')),
      ),
    saveSvg: () =>
      run(
        'svg',
        async () => (await bridge.exports.saveSvg(request)).outcome === 'saved',
        () => say(t('printing.done.svg')),
      ),
    saveDocx: () =>
      run(
        'docx',
        async () => (await bridge.exports.saveDocx(request)).outcome === 'saved',
        () => say(t('printing.done.docx')),
      ),
    savePng: () =>
      run(
        'png',
        async () =>
          (await bridge.exports.savePng({ worksheetId, image: await picture() })).outcome === 'saved',
        () => say(t('printing.done.png')),
      ),
    copy: () =>
      run(
        'copy',
        async () => {
          await bridge.exports.copyImage({ worksheetId, image: await picture() });
          return true;
        },
        () => say(t('printing.done.copy', { number: current + 1 })),
      ),
  };
}
