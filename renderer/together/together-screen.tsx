import { IconDeviceProjector, IconMoon, IconSun, IconX } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { InstrumentId } from '../../domain/instruments/instrument-ids.ts';
import { instrumentOf } from '../../domain/instruments/registry.ts';
import { announce } from '../components/announcer.ts';
import { Button } from '../components/button.tsx';
import { ErrorBanner } from '../components/error-banner.tsx';
import { focusWhenLost } from '../components/focus-when-lost.ts';
import { KeyHint } from '../components/key-hint.tsx';
import { LookedAtView, sceneOf } from '../history/looked-at-view.tsx';
import { cameFromHistory, passedAlong, stateFor } from '../history/looked-at.ts';
import { topView, type Panning } from '../scene-view/use-panning.ts';
import { ZoomButtons } from '../scene-view/zoom-buttons.tsx';
import { paths } from '../shell/paths.ts';
import { openingView } from './opening-view.ts';
import { TogetherLegend } from './together-legend.tsx';
import { usePresentation } from './use-presentation.ts';
import { useTogether } from './use-together.ts';
import styles from './together-screen.module.css';

export interface TogetherScreenProps {
  readonly clientId: string;
  readonly worksheetId: string;
}

/** What a client reads above the drawing of each instrument. */
const titles = {
  balance: 'together.weighsAndCarries',
  ecogram: 'together.peopleAround',
  mindmap: 'together.whatMatters',
  vacancy: 'vacancy.together',
  'scale-questions': 'scale-questions.together',
  'wellbeing-plan': 'wellbeing-plan.together',
  'progress-review': 'progress-review.together',
  referral: 'referral.together',
} as const satisfies Readonly<Record<InstrumentId, string>>;

/** Coach and client look at one drawing together, full screen: no menus, no notes, nobody else's file. */
export function TogetherScreen({ clientId, worksheetId }: TogetherScreenProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const [cameWith] = useState<unknown>(() => history.state);
  const [dark, setDark] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const panning = useRef<Panning>(null);
  const lookedAt = passedAlong(cameWith);
  const shown = useTogether(worksheetId, lookedAt);
  const leave = (): void =>
    cameFromHistory(cameWith)
      ? go(paths.history(clientId, worksheetId), { state: stateFor(lookedAt) })
      : go(paths.worksheet(clientId, worksheetId));
  usePresentation(leave);
  useEffect(() => announce(t('together.begun')), [t]);
  useEffect(() => focusWhenLost(heading.current), []);

  const opening = useMemo(
    () =>
      shown.drawing &&
      (instrumentOf(shown.drawing.instrument).form === 'written'
        ? topView
        : openingView(sceneOf(shown.drawing.drawing))),
    [shown.drawing],
  );
  return (
    <main className={styles['screen']} data-room={dark ? 'dark' : 'light'}>
      <header className={styles['head']}>
        <h1 ref={heading} tabIndex={-1}>
          {shown.drawing ? t(titles[shown.drawing.instrument], { name: shown.drawing.clientName }) : ''}
        </h1>
        <p className={styles['when']}>{shown.drawing?.when}</p>
        <p className={styles['second']}>
          <IconDeviceProjector size={24} stroke={1.75} aria-hidden />
          {t('together.secondScreen')}
        </p>
        <div className={styles['zoom']}>
          <ZoomButtons panning={panning} />
        </div>
        <div className={styles['room']}>
          <Button
            kind="quiet"
            size="large"
            icon={dark ? IconSun : IconMoon}
            collapses
            aria-label={dark ? t('together.lightRoom') : t('together.darkRoom')}
            onPress={() => setDark(!dark)}
          >
            {dark ? t('together.light') : t('together.dark')}
          </Button>
        </div>
        <div className={styles['stop']}>
          <Button size="large" icon={IconX} onPress={leave}>
            {t('together.stop')} <KeyHint keys="Esc" />
          </Button>
        </div>
      </header>
      {shown.problem !== null && <ErrorBanner code={shown.problem} onNext={leave} />}
      {shown.drawing && opening && (
        <>
          <LookedAtView
            drawing={shown.drawing.drawing}
            description={shown.drawing.description}
            opening={opening}
            keysEverywhere
            ref={panning}
          />
          <TogetherLegend entries={shown.drawing.legend} />
        </>
      )}
    </main>
  );
}
