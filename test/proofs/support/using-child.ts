import { randomUUID } from 'node:crypto';
import { blankOrganisation } from '../../../domain/client-file/blank-organisation.ts';
import { usualFileOptions } from '../../../domain/client-file/print/file-parts.ts';
import { usualPrintOptions } from '../../../domain/sheet/sheet.ts';
import { createVaultService } from '../../../main/vault/service.ts';
import { jobDone } from '../../../tools/vault/job-done.ts';
import { passphrase, quickCost } from '../../main/vault/support/constants.ts';
import { addActor, edit } from '../../main/vault/support/ecograms.ts';
import { agreedStep, editPlan } from '../../main/vault/support/plans.ts';

// Uses everything that a vault offers, with one word in each sort of place where a coach writes, and closes it. Prints the worksheet of
// the client, to go on editing.
const [folder = '', ...canaries] = process.argv.slice(2);
const [inClient = '', inConversation = '', inTitle = '', inActor = '', inNote = ''] = canaries;
const vault = createVaultService({
  folder,
  clock: () => new Date(),
  randomId: randomUUID,
  cost: quickCost,
});
const { clients, conversations, worksheets, consents, organisations, suggestions, transfers, search } =
  vault.handlers;
await vault.handlers.vault.create({ passphrase, language: 'nl' });

const { id: clientId } = await clients.create({ callingName: inClient });
await clients.change({ id: clientId, change: { notes: inNote, email: inNote, address: inClient } });
const talk = { clientId, date: '2026-03-03', place: inConversation, note: inConversation };
const { id: conversationId } = await conversations.create(talk);
const ecogram = { clientId, instrument: 'ecogram', title: inTitle, conversationId } as const;
const { id } = await worksheets.create(ecogram);
const actors = Array.from({ length: 60 }, (_, at) => addActor(`${inActor} ${at}`));
await edit(vault, id, [...actors, { do: 'write-note', note: inNote }], conversationId);
await worksheets.rename({ id, title: `${inTitle} 2` });
await worksheets.duplicate({ id, title: inTitle, conversationId: null });
const plan = await worksheets.create({ ...ecogram, instrument: 'wellbeing-plan' });
const steps = [agreedStep('step', inActor, '2026-03-12', inNote)];
const goals = [{ id: 'goal', text: inActor, domain: 'housing' as const, steps }];
await editPlan(vault, plan.id, [{ do: 'add-goals', goals, before: null }]);

const parts = { what: inNote, recipient: inConversation, purpose: inNote, except: inNote, how: inNote };
const consent = await consents.create({ clientId, ...parts, givenOn: '2026-03-03', until: null });
await organisations.create({ ...blankOrganisation, name: inConversation, note: inNote });
await suggestions.change({ themes: [inTitle], questions: { ecogram: [inNote] } });
await search.find({ text: inActor.slice(0, 12) });

const language = 'nl';
const sheet = { momentId: null, compareWith: null, language, options: usualPrintOptions } as const;
for (const format of ['pdf', 'svg'] as const) {
  await vault.internal.render({ request: { ...sheet, worksheetId: id }, format });
}
await vault.internal.wordFile({ ...sheet, worksheetId: plan.id });
await vault.internal.renderConsent({ consentId: consent.id, language });
const asked = { clientId, language: 'nl' as const, options: usualFileOptions, worksheetIds: [id, plan.id] };
await jobDone(vault, { kind: 'file', argument: asked });

await jobDone(vault, { kind: 'backup', argument: { reason: 'by-hand' } });
await jobDone(vault, { kind: 'personalExport', argument: { clientId, language, privateNotes: true } });
const { key } = await transfers.ownKey({});
const protection = { kind: 'key', key } as const;
const handedOver = await jobDone(vault, {
  kind: 'handOver',
  argument: { clientId, language, privateNotes: true, protection },
});
await vault.internal.receive({ bytes: handedOver.bytes });
await jobDone(vault, { kind: 'openReceived', argument: { words: null } });
const added = await jobDone(vault, { kind: 'addReceived', argument: {} });
await jobDone(vault, {
  kind: 'erase',
  argument: { id: added.clientId, name: added.callingName, reason: 'asked' },
});
const { backups } = await vault.handlers.backups.list({});
await jobDone(vault, { kind: 'restore', argument: { name: backups.at(-1)?.name ?? '', secret: null } });
await vault.handlers.vault.unlock({ passphrase });
await vault.handlers.vault.changePassphrase({ current: passphrase, next: `${passphrase} 2` });
await vault.handlers.vault.changePassphrase({ current: `${passphrase} 2`, next: passphrase });
await vault.handlers.vault.renewRecovery({});
await clients.remove({ id: clientId });
await clients.restore({ id: clientId });
await vault.internal.close({});
process.stdout.write(JSON.stringify({ id }));
