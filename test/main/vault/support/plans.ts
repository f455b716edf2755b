import { randomUUID } from 'node:crypto';
import type { Step } from '../../../../domain/instruments/wellbeing-plan/document.ts';
import { bareStep } from '../../../../domain/instruments/wellbeing-plan/document.ts';
import type { WellbeingPlanCommand } from '../../../../domain/instruments/wellbeing-plan/commands.ts';
import type { VaultService } from '../../../../main/vault/service.ts';

/** A step that the client takes, on a day (yyyy-mm-dd) or in words. */
export function agreedStep(id: string, text: string, day: string | null, words = ''): Step {
  return { ...bareStep(id, text), agreementClient: text, who: 'client', when: { day, text: words } };
}

/** A plan with one goal and these steps. */
export async function newPlan(
  vault: VaultService,
  steps: readonly Step[],
  callingName = 'Yasmina',
): Promise<{ clientId: string; id: string }> {
  const { clients, worksheets } = vault.handlers;
  const { id: clientId } = await clients.create({ callingName });
  const asked = { clientId, instrument: 'wellbeing-plan', title: 'Plan', conversationId: null } as const;
  const { id } = await worksheets.create(asked);
  const goal = { id: randomUUID(), text: 'Een vaste woning', domain: 'housing' as const, steps: [...steps] };
  await editPlan(vault, id, [{ do: 'add-goals', goals: [goal], before: null }]);
  return { clientId, id };
}

/** Sends commands as one edit on the present revision. */
export async function editPlan(
  vault: VaultService,
  id: string,
  commands: readonly WellbeingPlanCommand[],
): Promise<void> {
  const { revision } = await vault.handlers.worksheets.read({ id });
  const sent = { id, editId: randomUUID(), revision, conversationId: null, commands: [...commands] };
  await vault.handlers.worksheets.edit(sent);
}
