import { IconCircleCheck, IconTrash } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { erasureReasons, isNameOf, type ErasureReason } from '../../../domain/privacy/erasing.ts';
import { keys } from '../../bridge/keys.ts';
import { useErasingPlan } from '../../bridge/privacy-queries.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorBanner } from '../../components/error-banner.tsx';
import { Progress } from '../../components/progress.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import form from '../../styles/form.module.css';
import text from '../../styles/text.module.css';
import { codeOf } from '../../language/error-sentence.ts';
import { paths } from '../paths.ts';
import { ErasingPlanList } from './erasing-plan-list.tsx';
import { PrivacySheetDialog } from './privacy-sheet-dialog.tsx';
import { useErasing, type Erasing } from './use-erasing.ts';

export interface EraseDialogProps {
  readonly id: string;
  /** The reason that is likely where it is asked. */
  readonly reason: ErasureReason;
  readonly onClose: () => void;
}

/** Erases a file for good: what goes, what is not reached, the name typed over, and the proof. */
export function EraseDialog({ id, reason: likely, onClose }: EraseDialogProps): JSX.Element | null {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [location, go] = useLocation();
  const { data: plan, error } = useErasingPlan(id);
  const [reason, setReason] = useState(likely);
  const [typed, setTyped] = useState('');
  const [proving, setProving] = useState(false);
  const erasing = useErasing(id);
  const { isRunning, isGone, erasure } = erasing;

  const leave = (): void => {
    onClose();
    if (!isGone) return;
    if (location.startsWith(paths.client(id))) go(paths.start);
    client.removeQueries({ queryKey: keys.client(id) });
    for (const queryKey of [keys.clients, keys.due, keys.privacy])
      void client.invalidateQueries({ queryKey });
  };
  const close = (): void => {
    if (!isRunning) leave();
    else if (erasing.canStop) erasing.stop();
  };
  if (proving && erasure !== null) return <PrivacySheetDialog which={erasure} onClose={leave} />;
  if (isGone && !isRunning) {
    return (
      <Dialog
        isOpen
        onClose={leave}
        icon={IconCircleCheck}
        title={t('privacy.erase.doneTitle')}
        actions={
          <>
            {erasure !== null && (
              <Button size="large" onPress={() => setProving(true)}>
                {t('privacy.erase.proof')}
              </Button>
            )}
            <Button size="large" kind="primary" onPress={leave} autoFocus>
              {t('privacy.erase.close')}
            </Button>
          </>
        }
      >
        {erasure !== null && <output>{t('privacy.erase.doneLead')}</output>}
        {erasing.problem !== null && <ErrorBanner code={erasing.problem} />}
        {erasure === null && erasing.problem === null && <output>{t('privacy.erase.tooLate')}</output>}
      </Dialog>
    );
  }
  const fits = plan !== undefined && isNameOf(plan.callingName, typed);
  return (
    <Dialog
      isOpen
      onClose={close}
      role="alertdialog"
      width="wide"
      icon={IconTrash}
      title={t('privacy.erase.title')}
      actions={
        !isRunning && (
          <>
            <Button kind="quiet" size="large" onPress={leave}>
              {t('common.cancel')}
            </Button>
            <Button
              kind="danger"
              size="large"
              icon={IconTrash}
              isDisabled={!fits}
              onPress={() => erasing.erase(typed, reason)}
            >
              {t('privacy.erase.do')}
            </Button>
          </>
        )
      }
    >
      {error !== null && <ErrorBanner code={codeOf(error)} />}
      {erasing.problem !== null && <ErrorBanner code={erasing.problem} />}
      {isRunning && <Working erasing={erasing} />}
      {!isRunning && plan !== undefined && (
        <div className={form['form']}>
          <ErasingPlanList plan={plan} />
          <div>
            <Select
              label={t('privacy.erase.reason')}
              value={reason}
              choices={erasureReasons.map((each) => ({ id: each, name: t(`privacy.erase.reasons.${each}`) }))}
              onChange={setReason}
            />
            <p className={text['soft']}>{t('privacy.erase.reasonHint')}</p>
          </div>
          <TextField
            label={t('privacy.erase.type', { name: plan.callingName })}
            value={typed}
            onChange={setTyped}
            autoComplete="off"
            spellCheck="false"
            maxLength={1_000}
          />
        </div>
      )}
    </Dialog>
  );
}

/** How far it is, and whether it can still be stopped. */
function Working({ erasing }: { readonly erasing: Erasing }): JSX.Element {
  const { t } = useTranslation();
  const { done, canStop, stop } = erasing;
  return (
    <div className={form['form']}>
      <Progress label={canStop ? t('privacy.erase.making') : t('privacy.erase.going')} value={done} />
      {canStop && (
        <div className={form['actions']}>
          <Button size="large" onPress={stop} autoFocus>
            {t('privacy.erase.stop')}
          </Button>
        </div>
      )}
    </div>
  );
}
