import { IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState, type JSX, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProgressReviewDocument } from '../../../domain/instruments/progress-review/document.ts';
import { entryAt } from '../../../domain/instruments/progress-review/entries.ts';
import type { LifeDomain } from '../../../domain/life-domains/life-domains.ts';
import { announce } from '../../components/announcer.ts';
import { Button } from '../../components/button.tsx';
import { KeyHint } from '../../components/key-hint.tsx';
import { usePresentation } from '../../together/use-presentation.ts';
import { ClientDomain } from './client-domain.tsx';
import { ClientChoosing, ClientDone, ClientOverview, ClientRoad } from './client-steps.tsx';
import styles from './client-mode.module.css';
import { useReview, useReviewDocument } from './review-context.tsx';

/** Where the client is: choosing, at one domain, looking back over what was filled in, done, or looking at the road. */
type Step = 'choose' | 'overview' | 'done' | 'road' | LifeDomain;

export interface ClientModeProps {
  /** The moment that is filled in. */
  readonly moment: string;
  readonly onLeave: () => void;
}

/** The client fills in alone, full screen: one domain at a time, nothing of the coach, and nothing given earlier until done. */
export function ClientMode({ moment, onLeave }: ClientModeProps): JSX.Element {
  const { t } = useTranslation();
  const { store, actions, clientName } = useReview();
  const document = useReviewDocument();
  const [step, setStep] = useState<Step>(() => firstStep(document, moment));
  const leave = (): void => {
    store.getState().endMerge();
    onLeave();
  };
  usePresentation(leave);
  useEffect(() => announce(t('progress-review.client.began', { name: clientName })), [t, clientName]);
  const go = (next: Step): void => {
    store.getState().endMerge();
    setStep(next);
  };
  const { domains } = document;
  const stepped = (by: -1 | 1): void => {
    const at = domains.findIndex((domain) => domain === step);
    go(domains[at + by] ?? (by === 1 ? 'overview' : 'choose'));
  };
  return (
    <main className={styles['screen']}>
      <div className={styles['stop']}>
        <Button size="large" icon={IconX} onPress={leave}>
          {t('progress-review.client.stop')} <KeyHint keys="Esc" />
        </Button>
      </div>
      <StepFrame key={step}>
        {step === 'choose' && <ClientChoosing onNext={() => go(domains[0] ?? 'choose')} onNotToday={leave} />}
        {step === 'overview' && (
          <ClientOverview
            moment={moment}
            onDomain={go}
            onChoose={() => go('choose')}
            onDone={() => {
              actions.finish(moment, true);
              go('done');
            }}
          />
        )}
        {step === 'done' && <ClientDone onRoad={() => go('road')} onLeave={leave} />}
        {step === 'road' && <ClientRoad onLeave={leave} />}
        {isDomain(step) && (
          <ClientDomain moment={moment} domain={step} onBack={() => stepped(-1)} onNext={() => stepped(1)} />
        )}
      </StepFrame>
    </main>
  );
}

/** A step that opens has the focus on its title. */
function StepFrame({ children }: { readonly children: ReactNode }): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.querySelector<HTMLElement>('h1')?.focus(), []);
  return (
    <div ref={frame} className={styles['step']}>
      {children}
    </div>
  );
}

const isDomain = (step: Step): step is LifeDomain =>
  step !== 'choose' && step !== 'overview' && step !== 'done' && step !== 'road';

/** Where the client stopped: the first domain without anything at this moment. */
function firstStep(document: ProgressReviewDocument, moment: string): Step {
  if (document.domains.length === 0) return 'choose';
  return document.domains.find((domain) => entryAt(document, moment, domain) === undefined) ?? 'overview';
}
