import { expect, test } from 'vitest';
import type { AuditFilter } from '../../../../preload/contract/privacy.ts';
import { contract } from '../../../../preload/contract/contract.ts';
import { addActor, edit, newWorksheet } from '../support/ecograms.ts';
import { insideStore } from '../support/past-the-vault.ts';
import { newVault, reopened, standingClock } from '../support/vaults.ts';

const everything: AuditFilter = { clientId: null, action: null, from: null, until: null };

test('what was done to a file is found by its client, whatever part of it was worked on', async () => {
  const { vault } = await newVault();
  const { id, clientId } = await newWorksheet(vault);
  await edit(vault, id, [addActor('Fatima')]);
  const talk = { clientId, date: '2026-03-03', place: '', note: '' };
  await vault.handlers.conversations.create(talk);
  await vault.handlers.clients.create({ callingName: 'Tom' });
  const { entries } = await vault.handlers.audit.page({ filter: { ...everything, clientId }, before: null });
  expect(entries.map(({ action, subject }) => `${subject} ${action}`)).toEqual([
    'conversation created',
    'worksheet changed',
    'worksheet opened',
    'worksheet created',
    'client created',
  ]);
  expect(new Set(entries.map(({ about }) => JSON.stringify(about)))).toEqual(
    new Set([JSON.stringify({ whose: 'client', id: clientId, name: 'Yasmina' })]),
  );
});

test('lines are found by what was done and by the days on which it was, and come a page at a time', async () => {
  const clock = standingClock('2026-03-01T10:00:00.000Z');
  const { vault } = await newVault(clock);
  const { id } = await vault.handlers.clients.create({ callingName: 'Tom' });
  for (let day = 2; day <= 31; day += 1) {
    clock.set(`2026-03-${String(day).padStart(2, '0')}T10:00:00.000Z`);
    await vault.handlers.clients.read({ id });
    await vault.handlers.clients.change({ id, change: { notes: `${day}` } });
  }
  const page = vault.handlers.audit.page;
  const days = { ...everything, from: '2026-03-10', until: '2026-03-12' };
  const some = await page({ filter: { ...days, action: 'changed' }, before: null });
  expect(some.entries.map(({ firstAt }) => firstAt.slice(0, 10))).toEqual([
    '2026-03-12',
    '2026-03-11',
    '2026-03-10',
  ]);
  const first = await page({ filter: everything, before: null });
  expect([first.entries.length, first.more]).toEqual([50, true]);
  const rest = await page({ filter: everything, before: first.entries.at(-1)?.number ?? null });
  expect([rest.entries.length, rest.more]).toEqual([12, false]);
  const numbers = [...first.entries, ...rest.entries].map(({ number }) => number);
  expect(numbers).toEqual(Array.from({ length: 62 }, (_, at) => 62 - at));
});

test('whose restricted file it was is not said', async () => {
  const { vault } = await newVault();
  const { clientId } = await newWorksheet(vault);
  await vault.handlers.privacy.restrict({ id: clientId, reason: 'betwist' });
  const { entries } = await vault.handlers.audit.page({ filter: everything, before: null });
  expect(JSON.stringify(entries)).not.toContain('Yasmina');
  expect(entries[0]?.about).toEqual({ whose: 'restricted' });
});

test('a trail with which somebody tampered is said to be broken, and is still shown', async () => {
  const { vault, folder } = await newVault();
  await newWorksheet(vault);
  expect(await vault.handlers.audit.verify({})).toEqual({ holds: true, entries: 3 });
  await vault.internal.close({});
  await insideStore(folder, (database) => {
    database.exec("UPDATE audit SET action = '=cmd|1', first_at = 'ooit', times = -4 WHERE number = 2");
  });
  const again = await reopened(vault, folder);
  expect((await again.handlers.audit.verify({})).holds).toBe(false);
  const answer = await again.handlers.audit.page({ filter: everything, before: null });
  expect(answer.entries.find(({ number }) => number === 2)).toMatchObject({ action: null, firstAt: 'ooit' });
  expect(() => contract.audit.page.answer.parse(answer)).not.toThrow();
  const { bytes } = again.internal.renderAudit({ format: 'csv', language: 'nl' }) as { bytes: Uint8Array };
  expect(Buffer.from(bytes).toString('utf8')).not.toMatch(/(^|;)[=+@-]/mu);
});

test('the trail leaves the house without a name, with seals that say the same, and says that it left', async () => {
  const { vault, folder } = await newVault();
  const { id } = await newWorksheet(vault);
  await edit(vault, id, [addActor('Fatima')]);
  const table = await vault.internal.renderAudit({ format: 'csv', language: 'nl' });
  const lines = Buffer.from(table.bytes).toString('utf8').split('\r\n');
  expect(lines[0]).toBe(
    '\uFEFFNummer;Eerste keer;Laatste keer;Aantal keer;Wat;Waarvan;Nummer van het dossier of het deel',
  );
  expect(lines).toContain(`3;2026-03-03T10:00:00.000Z;2026-03-03T10:00:00.000Z;1;gemaakt;Werkblad;${id}`);
  expect(table.name).toBe('logboek-2026-03-03.csv');
  const sealed = await vault.internal.renderAudit({ format: 'json', language: 'en' });
  const text = Buffer.from(sealed.bytes).toString('utf8');
  expect(`${text}${lines.join()}`).not.toMatch(/Yasmina|Fatima|Netwerk/u);
  await vault.internal.recordAudit({ action: 'exported' });
  const { entries } = await vault.handlers.audit.page({ filter: everything, before: null });
  expect(entries[0]).toMatchObject({ action: 'exported', subject: 'audit', about: { whose: 'nobody' } });
  await vault.internal.close({});
  await insideStore(folder, (database) => {
    const seals = database.prepare<[], Buffer>('SELECT seal FROM audit ORDER BY number').pluck().all();
    const chain = JSON.parse(text) as { entries: { seal: string }[] };
    expect(chain.entries.map(({ seal }) => seal)).toEqual(
      seals.slice(0, chain.entries.length).map((seal) => seal.toString('base64')),
    );
  });
});
