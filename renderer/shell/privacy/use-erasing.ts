import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noReturnAt, type ErasureReason } from '../../../domain/privacy/erasing.ts';
import type { Erasure } from '../../../domain/privacy/erasure.ts';
import type { ErrorCode } from '../../../domain/language/error-codes.ts';
import { bridge } from '../../bridge/bridge.ts';
import { keys } from '../../bridge/keys.ts';
import { useStoppable } from '../../bridge/use-stoppable.ts';
import { clearToasts, say } from '../../components/toasts.ts';
import { codeOf } from '../../language/error-sentence.ts';

export interface Erasing {
  readonly isRunning: boolean;
  /** How far it is, from 0 to 1. */
  readonly done: number;
  /** Until the first row goes. */
  readonly canStop: boolean;
  /** Null until it is done. */
  readonly erasure: Erasure | null;
  /** Erased by now, although not everything is done yet. Lists still show it: the one who asked may stand in one. */
  readonly isGone: boolean;
  readonly problem: ErrorCode | null;
  readonly erase: (name: string, reason: ErasureReason) => void;
  readonly stop: () => void;
}

/** Erasing one file for good, with what comes of it. */
export function useErasing(id: string): Erasing {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [erasure, setErasure] = useState<Erasure | null>(null);
  const [isGone, setGone] = useState(false);
  const { running, done, problem, run, stop } = useStoppable();

  async function erase(name: string, reason: ErasureReason): Promise<void> {
    try {
      const answer = await bridge.privacy.erase({ id, name, reason });
      if (answer.outcome === 'cancelled') {
        say(t('privacy.erase.stopped'));
        return;
      }
      setGone(true);
      // What a message offers to put back is gone
      clearToasts();
      if (answer.outcome === 'erased') setErasure(answer.erasure);
      else say(t('privacy.erase.tooLate'));
    } catch (error) {
      if (codeOf(error) === 'erasure-unfinished') setGone(true);
      throw error;
    } finally {
      void client.invalidateQueries({ queryKey: keys.backups });
    }
  }
  return {
    isRunning: running,
    done,
    canStop: running && done < noReturnAt,
    erasure,
    isGone,
    problem,
    erase: (name, reason) => run(() => erase(name, reason)),
    stop,
  };
}
