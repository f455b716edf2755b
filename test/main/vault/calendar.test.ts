import { expect, test } from 'vitest';
import { Failure } from '../../../main/vault/failure.ts';
import { newVault, standingClock } from './support/vaults.ts';

async function example(instrument: string) {
  const { vault } = await newVault(standingClock('2026-07-01T10:00:00.000Z'));
  const { id } = await vault.handlers.clients.addExample({ language: 'nl' });
  const { worksheets } = await vault.handlers.clients.read({ id });
  const worksheetId = worksheets.find((worksheet) => worksheet.instrument === instrument)?.id ?? '';
  return { vault, worksheetId };
}

test('the appointment of a referral goes out for a calendar, and names nobody', async () => {
  const { vault, worksheetId } = await example('referral');
  const { bytes, name } = await vault.internal.calendar({ worksheetId, language: 'nl' });
  expect(name).toBe('referral-2026-06-11.ics');
  const text = new TextDecoder().decode(bytes);
  expect(text).toContain('DTSTART;TZID=Europe/Brussels:20260611T140000');
  expect(text).toContain('DTSTAMP:20260701T100000Z');
  for (const hidden of ['Nadia', 'Fatma', 'huisbaas', 'Amina']) expect(text).not.toContain(hidden);
});

test('without a day, and from another instrument, there is nothing for a calendar', async () => {
  const { vault, worksheetId } = await example('referral');
  const codeOf = async (id: string) => {
    try {
      await vault.internal.calendar({ worksheetId: id, language: 'nl' });
      return null;
    } catch (error) {
      return error instanceof Failure ? error.code : error;
    }
  };
  const { revision } = await vault.handlers.worksheets.read({ id: worksheetId });
  await vault.handlers.worksheets.edit({
    id: worksheetId,
    editId: 'e1',
    revision,
    conversationId: null,
    commands: [{ do: 'write-appointment', change: { when: { day: null, text: 'ergens in juni' } } }],
  });
  expect(await codeOf(worksheetId)).toBe('bad-arguments');
  expect(await codeOf('nowhere')).toBe('not-found');
  await vault.internal.close({});
  expect(await codeOf(worksheetId)).toBe('locked');
});
