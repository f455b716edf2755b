import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FiledAgreement } from '../../../domain/client-file/agreement.ts';
import { bridge } from '../../bridge/bridge.ts';
import { BridgeError } from '../../bridge/bridge-error.ts';
import { keys } from '../../bridge/keys.ts';
import { announce } from '../../components/announcer.ts';
import { say } from '../../components/toasts.ts';
import { letGo } from '../../document/open-documents.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useActiveConversation } from '../active-conversation.ts';
import { tellError } from '../problems.ts';

/** Marks an agreement as done, or as open again, with a message that takes it back. */
export type Settle = (agreement: FiledAgreement, settled: boolean) => void;

/** Longest piece of an agreement that is said back. */
const longestSaid = 80;

/** Settles agreements of one client. It is an edit of the worksheet that they come from. */
export function useSettle(clientId: string): Settle {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const client = useQueryClient();
  const conversationId = useActiveConversation(clientId)?.id ?? null;

  const renew = async (worksheetId: string): Promise<void> => {
    const touched = [keys.client(clientId), keys.due, keys.worksheet(worksheetId)];
    await Promise.all(touched.map((queryKey) => client.invalidateQueries({ queryKey })));
  };

  const settle = async ({ id, worksheetId, texts }: FiledAgreement, settled: boolean): Promise<void> => {
    const asked = { worksheetId, agreementId: id, conversationId };
    await letGo(worksheetId);
    const { before, revision } = await bridge.agreements.settle({ ...asked, settled });
    await renew(worksheetId);
    const whole = texts[language];
    const text = whole.length > longestSaid ? `${whole.slice(0, longestSaid).trimEnd()}…` : whole;
    const takeBack = async (): Promise<void> => {
      await letGo(worksheetId);
      await putBack(worksheetId, conversationId, revision, before).catch(async (error: unknown) => {
        // Changed since: then only this agreement goes back
        if (!(error instanceof BridgeError) || error.code !== 'conflict') throw error;
        await bridge.agreements.settle({ ...asked, settled: !settled });
      });
      await renew(worksheetId);
      announce(t(settled ? 'clientFile.agreements.opened' : 'clientFile.agreements.settled', { text }));
    };
    say(t(settled ? 'clientFile.agreements.settled' : 'clientFile.agreements.opened', { text }), () => {
      takeBack().catch(tellError);
    });
  };

  return (agreement, settled) => void settle(agreement, settled).catch(tellError);
}

/** The worksheet as it was, as long as nothing happened to it since. */
async function putBack(
  worksheetId: string,
  conversationId: string | null,
  revision: number,
  document: unknown,
): Promise<void> {
  await bridge.worksheets.edit({
    id: worksheetId,
    editId: crypto.randomUUID(),
    revision,
    conversationId,
    commands: [{ do: 'replace', document }],
  });
}
