import { expect, test } from 'vitest';
import { instrumentIds } from '../../../domain/instruments/instrument-ids.ts';
import { instrumentOf } from '../../../domain/instruments/registry.ts';
import { languages } from '../../../domain/language/language.ts';
import { newVault } from './support/vaults.ts';

test.each(languages)(
  'the example client (%s) has every instrument, with a moment at each conversation',
  async (language) => {
    const { vault } = await newVault();
    const { clients, worksheets } = vault.handlers;
    const { id } = await clients.addExample({ language });
    const file = await clients.read({ id });
    expect(file.conversations).toHaveLength(3);
    expect(file.worksheets.map(({ instrument }) => instrument).toSorted()).toEqual(
      [...instrumentIds].toSorted(),
    );
    for (const worksheet of file.worksheets) {
      const moments = await worksheets.moments({ id: worksheet.id });
      expect(moments.map(({ date }) => date)).toEqual(file.conversations.map(({ date }) => date));
      expect(moments.every(({ conversationId, place }) => conversationId !== null && place !== '')).toBe(
        true,
      );
      const { document, problem } = await worksheets.read({ id: worksheet.id });
      expect({ document, problem }).toEqual({
        document: instrumentOf(worksheet.instrument).example(language),
        problem: null,
      });
    }
  },
);

test('the example can be removed, and added again beside other clients', async () => {
  const { vault } = await newVault();
  const { clients } = vault.handlers;
  const first = await clients.addExample({ language: 'nl' });
  await clients.remove({ id: first.id });
  await clients.create({ callingName: 'Tom' });
  await clients.addExample({ language: 'en' });
  expect((await clients.list({})).map(({ removed }) => removed)).toEqual([false, false, true]);
});
