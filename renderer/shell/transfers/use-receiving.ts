import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Answer } from '../../../preload/contract/types.ts';
import { bridge } from '../../bridge/bridge.ts';
import { keys } from '../../bridge/keys.ts';
import { say } from '../../components/toasts.ts';
import { paths } from '../paths.ts';
import { tellError } from '../problems.ts';
import { useStoppable, type Stoppable } from '../../bridge/use-stoppable.ts';

export type Preview = Extract<Answer<'transfers', 'open'>, { outcome: 'opened' }>['preview'];
type Chosen = Extract<Answer<'transfers', 'choose'>, { outcome: 'chosen' }>;

export interface Receiving {
  readonly work: Stoppable;
  /** What is being done, while `work` runs. */
  readonly step: 'opening' | 'adding';
  readonly chosen: Chosen | null;
  readonly preview: Preview | null;
  /** Asks for a file; one that is locked for the coach's own key is opened at once. */
  readonly choose: () => void;
  readonly open: (words: string) => void;
  readonly add: () => void;
}

/** Choosing, opening, looking, and adding: in that order, and nothing is there before the last. */
export function useReceiving(): Receiving {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const client = useQueryClient();
  const work = useStoppable();
  const [step, setStep] = useState<Receiving['step']>('opening');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  // What was unlocked does not stay in memory behind a closed dialog
  useEffect(() => () => void bridge.transfers.forget({}).catch(() => undefined), []);

  const opened = async (words: string | null): Promise<void> => {
    setStep('opening');
    const answer = await bridge.transfers.open({ words });
    if (answer.outcome === 'opened') setPreview(answer.preview);
  };
  const refresh = (): Promise<unknown> =>
    Promise.all(
      [keys.clients, keys.due, ['found']].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
  const takeBack = async (id: string, name: string): Promise<void> => {
    await bridge.clients.remove({ id });
    await refresh();
    say(t('transfers.in.takenBack', { name }));
    go(paths.start);
  };

  return {
    work,
    step,
    chosen,
    preview,
    choose: () => {
      setStep('opening');
      work.run(async () => {
        const answer = await bridge.transfers.choose({});
        if (answer.outcome === 'cancelled') return;
        setPreview(null);
        setChosen(answer);
        if (answer.needs === 'key') await opened(null);
      });
    },
    open: (words) => work.run(() => opened(words)),
    add: () => {
      setStep('adding');
      work.run(async () => {
        const answer = await bridge.transfers.add({});
        if (answer.outcome === 'cancelled') return;
        await refresh();
        const { clientId, callingName } = answer;
        say(t('transfers.in.added', { name: callingName }), () => {
          takeBack(clientId, callingName).catch(tellError);
        });
        go(paths.client(clientId));
      });
    },
  };
}
