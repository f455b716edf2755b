import { commands } from 'vitest/browser';
import type { VaultKeeper } from '../../main/bridge/vault-keeper.ts';
import { Failure } from '../../main/vault/failure.ts';

/** A vault behind a test's page, as the main process asks it. */
export const askedVault = (vault: string): Pick<VaultKeeper, 'askInternal'> => ({
  askInternal: async (method, argument) => {
    const reply = await commands.callVault(vault, 'internal', method, argument);
    if (!reply.ok) throw new Failure(reply.code);
    return reply.value as never;
  },
});
