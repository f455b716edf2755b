import { expect, test } from 'vitest';
import { codeFrom } from '../support/codes.ts';
import { newVault, standingClock } from '../support/vaults.ts';

test('a file is due when its time is over, and not before, and not while there is a reason to keep it', async () => {
  const clock = standingClock('2026-03-02T10:00:00.000Z');
  const { vault } = await newVault(clock);
  const { clients, privacy } = vault.handlers;
  const { id } = await clients.create({ callingName: 'Yasmina' });
  await clients.change({ id, change: { endDate: '2021-03-03' } });
  expect(await privacy.due({})).toEqual([]);
  await privacy.changeOrganisation({ retentionMonths: 60 });
  expect(await privacy.due({})).toEqual([]);
  clock.set('2026-03-03T10:00:00.000Z');
  const due = { id, callingName: 'Yasmina', endedOn: '2021-03-03', dueOn: '2026-03-03', removed: false };
  expect(await privacy.due({})).toEqual([due]);
  await privacy.keep({ id, until: '2026-06-01', reason: 'er loopt een klacht' });
  expect(await privacy.due({})).toEqual([]);
  expect(await privacy.file({ id })).toMatchObject({
    keepReason: 'er loopt een klacht',
    dueOn: '2026-06-01',
  });
  clock.set('2026-06-01T10:00:00.000Z');
  expect(await privacy.due({})).toMatchObject([{ dueOn: '2026-06-01' }]);
  await privacy.keep({ id, until: null, reason: '' });
  expect(await privacy.due({})).toEqual([due]);
});

test('files that were put away or taken out of the lists are due too, restricted ones and those in use are not', async () => {
  const clock = standingClock('2020-01-10T10:00:00.000Z');
  const { vault } = await newVault(clock);
  const { clients, privacy } = vault.handlers;
  await privacy.changeOrganisation({ retentionMonths: 12 });
  const made = async (callingName: string, change: object): Promise<string> => {
    const { id } = await clients.create({ callingName });
    await clients.change({ id, change });
    return id;
  };
  await made('in gebruik', {});
  await made('afgerond', { archivedOn: '2020-02-01' });
  await clients.remove({ id: await made('weggehaald', {}) });
  await privacy.restrict({ id: await made('beperkt', { endDate: '2020-01-01' }), reason: 'betwist' });
  clock.set('2026-01-01T10:00:00.000Z');
  expect(await privacy.due({})).toMatchObject([
    { callingName: 'weggehaald', dueOn: '2021-01-10', removed: true },
    { callingName: 'afgerond', dueOn: '2021-02-01', removed: false },
  ]);
});

test('what is said of the organisation stays, and a part of it can change by itself', async () => {
  const { vault } = await newVault();
  const { privacy } = vault.handlers;
  await privacy.changeOrganisation({ name: 'Huis van het Werk', privacyContact: 'Ann' });
  await privacy.changeOrganisation({ retentionMonths: 24 });
  expect(await privacy.organisation({})).toEqual({
    name: 'Huis van het Werk',
    reach: '',
    privacyContact: 'Ann',
    retentionMonths: 24,
  });
  expect(await codeFrom(() => privacy.keep({ id: 'geen', until: '2030-01-01', reason: '' }))).toBe(
    'not-found',
  );
  expect(await codeFrom(() => privacy.file({ id: 'geen' }))).toBe('not-found');
});
