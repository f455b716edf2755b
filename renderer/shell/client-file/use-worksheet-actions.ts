import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { InstrumentId } from '../../../domain/instruments/instrument-ids.ts';
import type { WorksheetSummary } from '../../../domain/client-file/client-file.ts';
import { bridge } from '../../bridge/bridge.ts';
import { keys } from '../../bridge/keys.ts';
import { useChange } from '../../bridge/use-change.ts';
import { say } from '../../components/toasts.ts';
import { useActiveConversation } from '../active-conversation.ts';
import { paths } from '../paths.ts';
import { tellError } from '../problems.ts';
import { worksheetName } from './worksheet-name.ts';

export interface WorksheetActions {
  readonly begin: (instrument: InstrumentId) => void;
  readonly rename: (worksheet: WorksheetSummary, title: string) => void;
  readonly duplicate: (worksheet: WorksheetSummary) => void;
  /** With a message that takes it back. */
  readonly remove: (worksheet: WorksheetSummary) => void;
  readonly isBusy: boolean;
}

/** What can be done with the worksheets of one client, from the client file. */
export function useWorksheetActions(clientId: string): WorksheetActions {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const conversationId = useActiveConversation(clientId)?.id ?? null;
  const touched = () => [keys.client(clientId), keys.clients];
  const create = useChange(bridge.worksheets.create, touched);
  const rename = useChange(bridge.worksheets.rename, touched);
  const duplicate = useChange(bridge.worksheets.duplicate, touched);
  const remove = useChange(bridge.worksheets.remove, touched);
  const restore = useChange(bridge.worksheets.restore, touched);

  return {
    isBusy: create.isPending || duplicate.isPending,
    begin: (instrument) =>
      create.mutate(
        { clientId, instrument, title: '', conversationId },
        { onSuccess: ({ id }) => go(paths.worksheet(clientId, id)), onError: tellError },
      ),
    rename: ({ id }, title) => rename.mutate({ id, title }, { onError: tellError }),
    duplicate: (worksheet) => {
      const title = t('clientFile.copyOf', { name: worksheetName(worksheet, t) });
      duplicate.mutate(
        { id: worksheet.id, title, conversationId },
        { onSuccess: () => say(t('clientFile.duplicated', { name: title })), onError: tellError },
      );
    },
    remove: (worksheet) => {
      const { id } = worksheet;
      const takeBack = (): void => void restore.mutateAsync({ id }).catch(tellError);
      const text = t('clientFile.worksheetRemoved', { name: worksheetName(worksheet, t) });
      remove.mutate({ id }, { onSuccess: () => say(text, takeBack), onError: tellError });
    },
  };
}
