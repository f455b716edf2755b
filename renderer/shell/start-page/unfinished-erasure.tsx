import { IconTrash } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorCode } from '../../../domain/language/error-codes.ts';
import { bridge } from '../../bridge/bridge.ts';
import { keys } from '../../bridge/keys.ts';
import { useUnfinishedErasure } from '../../bridge/privacy-queries.ts';
import { useChange } from '../../bridge/use-change.ts';
import { useLongJob } from '../../bridge/use-long-job.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { ErrorBanner } from '../../components/error-banner.tsx';
import { Progress } from '../../components/progress.tsx';
import { say } from '../../components/toasts.ts';
import { codeOf } from '../../language/error-sentence.ts';

/** An erasure that was cut short is finished here, by itself. Leaving the page puts it off. */
export function UnfinishedErasure(): JSX.Element | null {
  const { data } = useUnfinishedErasure();
  return data?.unfinished === true ? <Finishing /> : null;
}

function Finishing(): JSX.Element {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<ErrorCode | null>(null);
  const { mutateAsync, isPending } = useChange(bridge.privacy.finishErasing, () => [
    keys.privacy,
    keys.backups,
  ]);
  const { done } = useLongJob(isPending);
  const begun = useRef(false);
  const finish = useCallback(async (): Promise<void> => {
    setProblem(null);
    try {
      const { outcome } = await mutateAsync({});
      if (outcome === 'finished') say(t('privacy.erase.finished'));
    } catch (error) {
      setProblem(codeOf(error));
    }
  }, [mutateAsync, t]);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void finish();
  }, [finish]);
  if (problem !== null) {
    return (
      <ErrorBanner
        code={problem}
        action={<Button onPress={() => void finish()}>{t('privacy.erase.again')}</Button>}
      />
    );
  }
  return (
    <Banner icon={IconTrash} urgency="status" title={t('privacy.erase.unfinishedTitle')}>
      <p>{t('privacy.erase.unfinished')}</p>
      <Progress label={t('privacy.erase.finishing')} value={done} />
    </Banner>
  );
}
