import { expect, test } from 'vitest';
import type { ConsentValues } from '../../../domain/client-file/consent.ts';
import { readBack } from '../../support/pdf.ts';
import { insideStore } from './support/past-the-vault.ts';
import { auditTable } from '../../../main/vault/store/tables/audit.ts';
import { newVault, reopened } from './support/vaults.ts';

const notFound = { code: 'not-found' };
const values: ConsentValues = {
  what: 'Naam en telefoonnummer',
  recipient: 'Budgethulp van het OCMW',
  purpose: 'Om een eerste afspraak te maken',
  except: 'Wat ik over mijn gezin vertelde',
  how: 'gezegd in het gesprek',
  givenOn: '2026-03-03',
  until: '2026-09-01',
};

test('a consent is kept as it was given, the latest first, and belongs to one client', async () => {
  const { vault, folder } = await newVault();
  const { clients, consents } = vault.handlers;
  const { id: clientId } = await clients.create({ callingName: 'Samira' });
  const { id: other } = await clients.create({ callingName: 'Tom' });
  const first = await consents.create({ clientId, ...values });
  const second = await consents.create({ clientId, ...values, givenOn: '2026-04-01', until: null });
  const again = await reopened(vault, folder);
  const file = await again.handlers.clients.read({ id: clientId });
  expect(file.consents).toEqual([
    { id: second.id, clientId, ...values, givenOn: '2026-04-01', until: null, withdrawnOn: null },
    { id: first.id, clientId, ...values, withdrawnOn: null },
  ]);
  expect((await again.handlers.clients.read({ id: other })).consents).toEqual([]);
  await expect(async () =>
    again.handlers.consents.create({ clientId: 'nobody', ...values }),
  ).rejects.toMatchObject(notFound);
});

test('it is changed in part, withdrawn, and the withdrawal taken back', async () => {
  const { vault } = await newVault();
  const { clients, consents } = vault.handlers;
  const { id: clientId } = await clients.create({ callingName: 'Samira' });
  const { id } = await consents.create({ clientId, ...values });
  const present = async () => (await clients.read({ id: clientId })).consents[0];
  await consents.change({ id, change: { purpose: 'Om samen te werken' } });
  expect(await present()).toEqual({
    id,
    clientId,
    ...values,
    purpose: 'Om samen te werken',
    withdrawnOn: null,
  });
  await consents.withdraw({ id, on: '2026-05-01' });
  expect((await present())?.withdrawnOn).toBe('2026-05-01');
  await consents.withdraw({ id, on: null });
  expect((await present())?.withdrawnOn).toBeNull();
});

test('an end before the day on which it was given is kept: it is a question, not a refusal', async () => {
  const { vault } = await newVault();
  const { id: clientId } = await vault.handlers.clients.create({ callingName: 'Samira' });
  await vault.handlers.consents.create({ clientId, ...values, until: '2025-01-01' });
  const { consents } = await vault.handlers.clients.read({ id: clientId });
  expect(consents[0]?.until).toBe('2025-01-01');
});

test('a removed consent leaves the file and comes back', async () => {
  const { vault } = await newVault();
  const { clients, consents } = vault.handlers;
  const { id: clientId } = await clients.create({ callingName: 'Samira' });
  const { id } = await consents.create({ clientId, ...values });
  await consents.remove({ id });
  expect((await clients.read({ id: clientId })).consents).toEqual([]);
  for (const refused of [
    () => consents.change({ id, change: {} }),
    () => consents.withdraw({ id, on: null }),
    () => consents.remove({ id }),
    () => vault.internal.renderConsent({ consentId: id, language: 'nl' }),
  ]) {
    await expect(async () => refused()).rejects.toMatchObject(notFound);
  }
  await consents.restore({ id });
  expect((await clients.read({ id: clientId })).consents).toHaveLength(1);
  await expect(async () => consents.restore({ id })).rejects.toMatchObject(notFound);
});

test('its sheet is a PDF with the words in it and nobody in its name', async () => {
  const { vault, folder } = await newVault();
  const { id: clientId } = await vault.handlers.clients.create({ callingName: 'Samira' });
  const { id: consentId } = await vault.handlers.consents.create({
    clientId,
    ...values,
    what: `Alles. ${'Een lange regel van een webpagina. '.repeat(1_300)}`,
  });
  const { bytes, name } = await vault.internal.renderConsent({ consentId, language: 'nl' });
  expect(name).toBe('toestemming-2026-03-03.pdf');
  const text = readBack('pdftotext', bytes);
  expect(text).toContain('Budgethulp van het OCMW');
  expect(text).toContain('Ik stop deze toestemming op');
  await vault.internal.recordConsent({ consentId, action: 'exported' });
  await vault.internal.close({});
  const entries = await insideStore(folder, (database, keys) => auditTable(database, keys.audit).list());
  expect(entries.at(-1)).toMatchObject({ action: 'exported', subject: 'consent', subjectId: consentId });
});
