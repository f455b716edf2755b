import { useTranslation } from 'react-i18next';
import type { Consent, ConsentValues } from '../../../domain/client-file/consent.ts';
import { bridge } from '../../bridge/bridge.ts';
import { keys } from '../../bridge/keys.ts';
import { useChange } from '../../bridge/use-change.ts';
import { say } from '../../components/toasts.ts';
import { today } from '../../language/dates.ts';
import { tellError } from '../problems.ts';

export interface ConsentActions {
  readonly create: (values: ConsentValues, onSaved: (id: string) => void) => void;
  readonly change: (id: string, values: ConsentValues, onSaved: (id: string) => void) => void;
  /** As from today, with a message that takes it back. */
  readonly withdraw: (consent: Consent) => void;
  /** Takes a withdrawal back, with a message that stops it again. */
  readonly renew: (consent: Consent) => void;
  /** With a message that puts it back. */
  readonly remove: (consent: Consent) => void;
  readonly isBusy: boolean;
}

/** What can be done with the consents of one client. */
export function useConsentActions(clientId: string): ConsentActions {
  const { t } = useTranslation();
  const touched = () => [keys.client(clientId)];
  const create = useChange(bridge.consents.create, touched);
  const change = useChange(bridge.consents.change, touched);
  const withdraw = useChange(bridge.consents.withdraw, touched);
  const remove = useChange(bridge.consents.remove, touched);
  const restore = useChange(bridge.consents.restore, touched);
  const stop = (id: string, on: string | null, before: string | null, text: string): void => {
    const takeBack = (): void => void withdraw.mutateAsync({ id, on: before }).catch(tellError);
    withdraw.mutate({ id, on }, { onSuccess: () => say(text, takeBack), onError: tellError });
  };
  return {
    isBusy: create.isPending || change.isPending,
    create: (values, onSaved) =>
      create.mutate({ clientId, ...values }, { onSuccess: ({ id }) => onSaved(id), onError: tellError }),
    change: (id, values, onSaved) =>
      change.mutate({ id, change: values }, { onSuccess: () => onSaved(id), onError: tellError }),
    withdraw: ({ id, withdrawnOn }) => stop(id, today(), withdrawnOn, t('clientFile.consents.withdrawnNow')),
    renew: ({ id, withdrawnOn }) => stop(id, null, withdrawnOn, t('clientFile.consents.againNow')),
    remove: ({ id }) => {
      const takeBack = (): void => void restore.mutateAsync({ id }).catch(tellError);
      const text = t('clientFile.consents.removed');
      remove.mutate({ id }, { onSuccess: () => say(text, takeBack), onError: tellError });
    },
  };
}
