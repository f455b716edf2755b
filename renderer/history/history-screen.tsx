import { IconEye, IconHistory, IconPrinter, IconUsers } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { instrumentOf } from '../../domain/instruments/registry.ts';
import { announce } from '../components/announcer.ts';
import { Banner } from '../components/banner.tsx';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { ErrorBanner } from '../components/error-banner.tsx';
import { ScreenBar } from '../components/screen-bar.tsx';
import { codeOf } from '../language/error-sentence.ts';
import { longDay, shortDay } from '../language/dates.ts';
import { useLanguage } from '../language/use-language.ts';
import { topView, wholeView, type Panning } from '../scene-view/use-panning.ts';
import { ZoomButtons } from '../scene-view/zoom-buttons.tsx';
import { worksheetName } from '../shell/client-file/worksheet-name.ts';
import { useReadOnly } from '../shell/doors/use-read-only.ts';
import { paths } from '../shell/paths.ts';
import { DifferencesPanel } from './differences-panel.tsx';
import { CompareChoice } from './compare-choice.tsx';
import { cameFromHistory, passedAlong, stateFor, type LookedAt } from './looked-at.ts';
import { LookedAtView } from './looked-at-view.tsx';
import { MomentLine } from './moment-line.tsx';
import { firstPicks, inOrder, picksAgain, type Picks } from './picks.ts';
import { useSavedWorksheet, type SavedWorksheet } from './saved-worksheet.ts';
import { useShownMoments } from './use-shown-moments.ts';
import panel from './history-panel.module.css';
import styles from './history-screen.module.css';

export interface HistoryScreenProps {
  readonly clientId: string;
  readonly worksheetId: string;
}

/** The moments of a worksheet on a line: one to look at again, two to lay over each other. */
export function HistoryScreen({ clientId, worksheetId }: HistoryScreenProps) {
  const [, go] = useLocation();
  const { data: saved, error } = useSavedWorksheet(worksheetId);
  if (error !== null) {
    return <ErrorBanner code={codeOf(error)} onNext={() => go(paths.client(clientId))} />;
  }
  return saved ? <Moments clientId={clientId} saved={saved} /> : null;
}

interface MomentsProps {
  readonly clientId: string;
  readonly saved: SavedWorksheet;
}

function Moments({ clientId, saved: { worksheet, moments } }: MomentsProps) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const [, go] = useLocation();
  const panning = useRef<Panning>(null);
  const readOnly = useReadOnly();
  const [picks, setPicks] = useState(() =>
    cameFromHistory(history.state) ? picksAgain(moments, passedAlong(history.state)) : firstPicks(moments),
  );
  const [chosenForm, setForm] = useState(() => passedAlong(history.state).compareAs);
  const { id, instrument } = worksheet.summary;
  const drawn = instrumentOf(instrument).form === 'drawn';
  // Pages with words are read beside each other: laid over each other nobody reads either.
  const form = drawn ? chosenForm : 'beside';
  const title = worksheetName(worksheet.summary, t);
  const { before, after } = picks ? inOrder(moments, picks) : { before: undefined, after: undefined };
  const isNow = after?.id === moments.at(-1)?.id;
  const lookedAt: LookedAt = {
    momentId: isNow ? null : (after?.id ?? null),
    compareWith: before?.id ?? null,
    compareAs: form,
  };
  const shown = useShownMoments(worksheet, moments, { before, after }, form);
  const say = (from: string | undefined, to: string): string =>
    from === undefined
      ? t('history.chosenOne', { date: longDay(to, locale) })
      : t('history.chosenTwo', { before: longDay(from, locale), after: longDay(to, locale) });
  const pick = (next: Picks): void => {
    setPicks(next);
    const picked = inOrder(moments, next);
    if (picked.after) announce(say(picked.before?.date, picked.after.date));
  };
  const newest = moments.at(-1);

  return (
    <div className={styles['screen']}>
      <ScreenBar
        backLabel={
          readOnly
            ? t('worksheet.back', { name: worksheet.clientName })
            : t('history.backToWorksheet', { worksheet: title })
        }
        onBack={() => go(readOnly ? paths.client(clientId) : paths.worksheet(clientId, id))}
        title={t(before ? 'history.titleTwo' : 'history.title', { worksheet: title })}
        subtitle={
          moments.length > 1 ? t('history.hint', { name: worksheet.clientName }) : worksheet.clientName
        }
      >
        <ZoomButtons panning={panning} />
        {!readOnly && (
          <Button
            kind="quiet"
            icon={IconPrinter}
            collapses
            onPress={() => go(paths.print(clientId, id), { state: stateFor(lookedAt) })}
          >
            {t('history.print')}
          </Button>
        )}
        <Button
          kind="primary"
          icon={IconUsers}
          collapses
          onPress={() => go(paths.together(clientId, id), { state: stateFor(lookedAt) })}
        >
          {t('history.together')}
        </Button>
      </ScreenBar>
      <main className={styles['main']}>
        <div className={styles['look']}>
          {picks && moments.length > 1 && <MomentLine moments={moments} picks={picks} onPick={pick} />}
          {before && drawn && <CompareChoice form={form} onChange={setForm} />}
          {after && newest && !before && !isNow && (
            <div className={styles['banner']}>
              <Banner
                icon={IconEye}
                urgency="none"
                action={<Button onPress={() => pick([newest.id])}>{t('history.backToNow')}</Button>}
              >
                {t('history.asItWas', { date: longDay(after.date, locale) })}
              </Banner>
            </div>
          )}
          <div className={styles['sheet']}>
            {shown.problem !== null && (
              <div className={styles['message']}>
                <ErrorBanner code={shown.problem} />
              </div>
            )}
            {shown.drawing && (
              <LookedAtView
                drawing={shown.drawing}
                description={shown.description}
                opening={drawn ? wholeView : topView}
                ref={panning}
              />
            )}
          </div>
        </div>
        {after && (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard too
          <aside className={panel['panel']} tabIndex={0} aria-label={t('history.changes')}>
            {moments.length < 2 && !readOnly ? (
              <EmptyState icon={IconHistory} title={t('history.oneMoment')}>
                {t('history.oneMomentHow')}
              </EmptyState>
            ) : before ? (
              <DifferencesPanel
                title={t('history.from', {
                  before: shortDay(before.date, locale),
                  after: shortDay(after.date, locale),
                })}
                differences={shown.differences}
              />
            ) : (
              <>
                <h2>
                  {t(isNow ? 'history.nowInWords' : 'history.inWords', { date: longDay(after.date, locale) })}
                </h2>
                <div className={panel['words']}>
                  {shown.description.map((sentence, index) => (
                    <p key={index}>{sentence}</p>
                  ))}
                </div>
              </>
            )}
          </aside>
        )}
      </main>
    </div>
  );
}
