import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { instrumentOf } from '../../domain/instruments/registry.ts';
import { type PrintOptions, type Sheet, usualPrintOptions } from '../../domain/sheet/sheet.ts';
import { ErrorBanner } from '../components/error-banner.tsx';
import { Progress } from '../components/progress.tsx';
import { LeavingNotice } from '../instruments/referral/leaving-notice.tsx';
import { cameFromHistory, passedAlong, stateFor, type LookedAt } from '../history/looked-at.ts';
import { paths } from '../shell/paths.ts';
import { MissingCharacters } from './missing-characters.tsx';
import { PagePreview } from './page-preview.tsx';
import { PrintBar } from './print-bar.tsx';
import { PrintChoices } from './print-options.tsx';
import { PrintedPages } from './printed-pages.tsx';
import { usePrintActions, type ToPrint } from './use-print-actions.ts';
import { useMomentChoices } from './moment-choices.ts';
import { usePrintKey } from './use-print-key.ts';
import { useSheet } from './use-sheet.ts';
import styles from './print-screen.module.css';

export interface PrintScreenProps {
  readonly clientId: string;
  readonly worksheetId: string;
}

/** What comes out of the printer, before it does: the real pages of a worksheet, a moment of it, or two moments compared. */
export function PrintScreen({ clientId, worksheetId }: PrintScreenProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const [cameWith] = useState<unknown>(() => history.state);
  const [lookedAt, setLookedAt] = useState(() => passedAlong(cameWith));
  const [options, setOptions] = useState(() => optionsFor(passedAlong(cameWith)));
  const [current, setCurrent] = useState(0);
  const [choosing, setChoosing] = useState(false);
  const { saved, sheet, problem } = useSheet(worksheetId, lookedAt, options);
  const { choices, chosen, choose } = useMomentChoices(
    saved?.moments ?? [],
    passedAlong(cameWith),
    lookedAt,
    setLookedAt,
  );

  const shown = useMemo(() => sheet ?? emptySheet, [sheet]);
  const hasWord =
    saved !== undefined && instrumentOf(saved.worksheet.summary.instrument).wordDocument !== undefined;
  const back = (): void =>
    cameFromHistory(cameWith)
      ? go(paths.history(clientId, worksheetId), { state: stateFor(passedAlong(cameWith)) })
      : go(paths.worksheet(clientId, worksheetId));
  const toPrint: ToPrint = { worksheetId, lookedAt, options, sheet: shown, current };
  const actions = usePrintActions(toPrint);
  usePrintKey(() => sheet && actions.busy === null && actions.print());

  useEffect(() => {
    if (!choosing) return;
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) setChoosing(false);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [choosing]);

  if (problem === 'not-found')
    return <ErrorBanner code={problem} onNext={() => go(paths.client(clientId))} />;
  return (
    <div className={styles['screen']}>
      <PrintBar
        summary={saved?.worksheet}
        pages={shown.pages.length}
        current={current}
        actions={actions}
        ready={sheet !== undefined}
        asWord={hasWord && lookedAt.compareWith === null}
        choosing={choosing}
        onChoosing={setChoosing}
        onBack={back}
      />
      <main className={styles['main']}>
        <aside
          className={styles['choices']}
          data-open={choosing || undefined}
          aria-label={t('printing.choices')}
        >
          <PrintChoices
            options={options}
            onChange={setOptions}
            moments={choices}
            moment={chosen}
            onMoment={choose}
            compared={lookedAt.compareWith !== null}
            {...(saved?.worksheet.summary.instrument === 'wellbeing-plan' && {
              clientName: saved.worksheet.clientName,
            })}
            folds={saved?.worksheet.summary.instrument === 'mindmap'}
            drawn={saved !== undefined && instrumentOf(saved.worksheet.summary.instrument).form === 'drawn'}
          />
        </aside>
        <div className={styles['paper']}>
          {problem !== null && <ErrorBanner code={problem} onNext={back} />}
          <MissingCharacters sheet={sheet} />
          {saved && options.filled && (
            <div className={styles['missing']}>
              <LeavingNotice clientId={clientId} worksheet={saved.worksheet} />
            </div>
          )}
          {sheet && <PagePreview sheet={sheet} onCurrent={setCurrent} />}
          {actions.busy && (
            <div className={styles['busy']}>
              <Progress label={t(`printing.busy.${actions.busy}`)} />
            </div>
          )}
        </div>
      </main>
      {sheet && <PrintedPages pages={sheet.pages} title={sheet.title} />}
    </div>
  );
}

/** On paper nothing slides: both moments then stand there for themselves. */
const optionsFor = ({ compareAs }: LookedAt): PrintOptions => ({
  ...usualPrintOptions,
  comparison: compareAs === 'overlay' ? 'overlay' : 'apart',
});

const emptySheet: Sheet = { title: '', language: 'nl', pages: [], description: [] };
