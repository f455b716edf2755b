import { randomUUID } from 'node:crypto';
import type { EcogramCommand } from '../../../../domain/instruments/ecogram/commands.ts';
import {
  ecogramSchema,
  emptyFacts,
  type EcogramDocument,
} from '../../../../domain/instruments/ecogram/document.ts';
import type { VaultService } from '../../../../main/vault/service.ts';

/** The command that typing a name and Enter gives. */
export function addActor(name: string, id: string = randomUUID()): EcogramCommand {
  return {
    do: 'add',
    actors: [
      {
        id,
        kind: 'person',
        name,
        role: '',
        position: { x: 40, y: 0 },
        size: 1,
        circle: null,
        note: '',
        facts: emptyFacts,
      },
    ],
    relations: [
      {
        id: `line-${id}`,
        first: 'client',
        second: id,
        strength: 'neutral',
        feeling: null,
        direction: 'none',
        note: '',
      },
    ],
  };
}

/** Commands for so many people, enough of them for a store of several pages. */
export const addNeighbours = (count: number): EcogramCommand[] =>
  Array.from({ length: count }, (_, at) => addActor(`Buur ${at}`));

export async function newWorksheet(
  vault: VaultService,
  conversationId: string | null = null,
): Promise<{ clientId: string; id: string }> {
  const client = await vault.handlers.clients.create({ callingName: 'Yasmina' });
  const { id } = await vault.handlers.worksheets.create({
    clientId: client.id,
    instrument: 'ecogram',
    title: 'Netwerk',
    conversationId,
  });
  return { clientId: client.id, id };
}

/** Sends commands as one edit on the present revision. */
export async function edit(
  vault: VaultService,
  id: string,
  commands: readonly EcogramCommand[],
  conversationId: string | null = null,
): Promise<{ revision: number; savedAt: string }> {
  const { revision } = await vault.handlers.worksheets.read({ id });
  return vault.handlers.worksheets.edit({
    id,
    editId: randomUUID(),
    revision,
    conversationId,
    commands: [...commands],
  });
}

export async function ecogramIn(vault: VaultService, id: string): Promise<EcogramDocument> {
  return ecogramSchema.parse((await vault.handlers.worksheets.read({ id })).document);
}

export async function namesIn(vault: VaultService, id: string): Promise<string[]> {
  return (await ecogramIn(vault, id)).actors.map((actor) => actor.name);
}
