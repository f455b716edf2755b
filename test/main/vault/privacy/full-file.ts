import type { VaultService } from '../../../../main/vault/service.ts';
import { addActor, edit } from '../support/ecograms.ts';
import { agreedStep, editPlan } from '../support/plans.ts';

/** Writes `word` in every sort of place of a new file, also in what is removed afterwards. Gives the client's id. */
export async function fullFile(vault: VaultService, word: string): Promise<string> {
  const { clients, conversations, consents, worksheets } = vault.handlers;
  const { id: clientId } = await clients.create({ callingName: word });
  const person = { firstName: word, lastName: word, phone: word, email: word, address: word, notes: word };
  await clients.change({ id: clientId, change: { ...person, fileNumber: word, coach: word } });
  const talk = { clientId, place: word, note: word };
  const { id: conversationId } = await conversations.create({ ...talk, date: '2026-03-03' });
  const removed = await conversations.create({ ...talk, date: '2026-03-01' });
  await conversations.remove({ id: removed.id });
  const said = { what: word, recipient: word, purpose: word, except: word, how: word };
  await consents.create({ clientId, ...said, givenOn: '2026-03-03', until: null });
  const sheet = { clientId, instrument: 'ecogram', title: word, conversationId } as const;
  const { id } = await worksheets.create(sheet);
  await edit(vault, id, [addActor(word), { do: 'write-note', note: `${word} ${word}ing` }], conversationId);
  await edit(vault, id, [addActor(`${word} later`)]);
  const copy = await worksheets.duplicate({ id, title: `${word} kopie`, conversationId: null });
  await worksheets.remove({ id: copy.id });
  const plan = await worksheets.create({
    clientId,
    instrument: 'wellbeing-plan',
    title: word,
    conversationId: null,
  });
  const goal = {
    id: 'goal',
    text: word,
    domain: 'housing' as const,
    steps: [agreedStep('step', word, '2026-03-05', word)],
  };
  await editPlan(vault, plan.id, [{ do: 'add-goals', goals: [goal], before: null }]);
  return clientId;
}
