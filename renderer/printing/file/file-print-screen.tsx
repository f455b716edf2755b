import { IconAdjustments, IconDownload, IconFileText, IconPrinter } from '@tabler/icons-react';
import { useMemo, useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { fileContents } from '../../../domain/client-file/print/file-contents.ts';
import { type FileOptions, usualFileOptions } from '../../../domain/client-file/print/file-parts.ts';
import { useClientFile } from '../../bridge/queries.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorBanner } from '../../components/error-banner.tsx';
import { Progress } from '../../components/progress.tsx';
import { ScreenBar } from '../../components/screen-bar.tsx';
import { today } from '../../language/dates.ts';
import { codeOf } from '../../language/error-sentence.ts';
import { useLanguage } from '../../language/use-language.ts';
import { chord } from '../../shell/key-names.ts';
import { paths } from '../../shell/paths.ts';
import { MissingCharacters } from '../missing-characters.tsx';
import { PagePreview } from '../page-preview.tsx';
import styles from '../print-screen.module.css';
import { PrintedPages } from '../printed-pages.tsx';
import { usePrintKey } from '../use-print-key.ts';
import { FileChoices } from './file-choices.tsx';
import { useBoundFile } from './use-bound-file.ts';
import { useFileActions } from './use-file-actions.ts';
import { useFileWorksheets } from './use-file-worksheets.ts';

/** A whole client file, or the worksheets of it that were chosen, as the pages that come out of the printer. */
export function FilePrintScreen({ clientId }: { readonly clientId: string }): JSX.Element | null {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [, go] = useLocation();
  const { data: file, error } = useClientFile(clientId, { fresh: true });
  const { read, complete } = useFileWorksheets(file);
  const [options, setOptions] = useState<FileOptions>(usualFileOptions);
  const [picked, pick] = useState<readonly string[] | null>(null);
  const [choosing, setChoosing] = useState(false);

  const readable = useMemo(() => read.filter(({ worksheet }) => worksheet !== null), [read]);
  const chosen = useMemo(
    () => readable.map(({ summary }) => summary.id).filter((id) => picked?.includes(id) ?? true),
    [readable, picked],
  );
  const contents = useMemo(() => {
    if (file === undefined || !complete) return undefined;
    const worksheets = readable.flatMap(({ summary, worksheet }) =>
      worksheet !== null && chosen.includes(summary.id) ? [worksheet] : [],
    );
    return fileContents(file, worksheets, language);
  }, [file, complete, readable, chosen, language]);
  const date = today();
  const { sheet, making } = useBoundFile(contents, { language, date }, options);
  const actions = useFileActions({ clientId, worksheetIds: [...chosen], language, options }, sheet);
  const ready = sheet !== undefined && sheet.pages.length > 0 && making === null && actions.busy === null;
  usePrintKey(() => ready && actions.print());
  const back = (): void => go(paths.client(clientId));
  if (error !== null) return <ErrorBanner code={codeOf(error)} onNext={back} />;
  if (file === undefined) return null;
  const name = file.client.callingName;
  return (
    <div className={styles['screen']}>
      <ScreenBar
        backLabel={t('filePrinting.back', { name })}
        onBack={back}
        title={t('filePrinting.title')}
        subtitle={name}
      >
        <div className={styles['narrowOnly']}>
          <Button
            kind="quiet"
            icon={IconAdjustments}
            collapses
            aria-expanded={choosing}
            onPress={() => setChoosing(!choosing)}
          >
            {t('printing.options')}
          </Button>
        </div>
        <Button icon={IconDownload} collapses isDisabled={!ready} onPress={actions.savePdf}>
          {t('printing.savePdf')}
        </Button>
        <Button
          kind="primary"
          icon={IconPrinter}
          isDisabled={!ready}
          aria-keyshortcuts={chord(t, 'P')}
          onPress={actions.print}
        >
          {t('printing.print')}
        </Button>
      </ScreenBar>
      <main className={styles['main']}>
        <aside
          className={styles['choices']}
          data-open={choosing || undefined}
          aria-label={t('printing.choices')}
        >
          <FileChoices
            worksheets={read}
            chosen={chosen}
            onChoose={pick}
            options={options}
            onChange={setOptions}
          />
        </aside>
        <div className={styles['paper']}>
          <MissingCharacters sheet={sheet} />
          {sheet?.pages.length === 0 && making === null && (
            <EmptyState icon={IconFileText} title={t('filePrinting.title')}>
              {t('filePrinting.nothing')}
            </EmptyState>
          )}
          {sheet && sheet.pages.length > 0 && <PagePreview sheet={sheet} onCurrent={ignored} />}
          {actions.busy === 'pdf' ? (
            <div className={styles['busy']}>
              <Progress label={t('filePrinting.writing')} value={actions.done} />
              <Button kind="quiet" onPress={actions.stop}>
                {t('filePrinting.stop')}
              </Button>
            </div>
          ) : actions.busy === 'print' ? (
            <div className={styles['busy']}>
              <Progress label={t('printing.busy.print')} />
            </div>
          ) : (
            making !== null && (
              <div className={styles['busy']}>
                <Progress label={t('filePrinting.making')} value={making} />
              </div>
            )
          )}
        </div>
      </main>
      {sheet && <PrintedPages pages={sheet.pages} title={sheet.title} />}
    </div>
  );
}

/** Every page leaves together here, so which one is in view does not matter. */
const ignored = (): void => undefined;
