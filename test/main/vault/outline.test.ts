import { expect, test } from 'vitest';
import type { MindmapDocument } from '../../../domain/instruments/mindmap/document.ts';
import { outlineFormats } from '../../../domain/instruments/instrument.ts';
import { readFile } from '../../../domain/instruments/mindmap/exchange/read-file.ts';
import { Failure } from '../../../main/vault/failure.ts';
import { newVault, standingClock } from './support/vaults.ts';

const secret = 'wat alleen de coach weet';

async function exampleMap(instrument = 'mindmap') {
  const { vault } = await newVault(standingClock('2026-07-01T10:00:00.000Z'));
  const { id } = await vault.handlers.clients.addExample({ language: 'nl' });
  const { worksheets } = await vault.handlers.clients.read({ id });
  const worksheetId = worksheets.find((worksheet) => worksheet.instrument === instrument)?.id ?? '';
  return { vault, worksheetId };
}

test.each(outlineFormats)(
  'a mindmap comes out as %s with what it says, without private notes, under a name that names nobody',
  async (format) => {
    const { vault, worksheetId } = await exampleMap();
    const { document, revision } = await vault.handlers.worksheets.read({ id: worksheetId });
    const map = document as MindmapDocument;
    await vault.handlers.worksheets.edit({
      id: worksheetId,
      editId: 'e1',
      revision,
      conversationId: null,
      commands: [{ do: 'write-private-note', note: secret }],
    });
    const { bytes, name } = await vault.internal.outline({ worksheetId, language: 'nl', format });
    expect(name).toMatch(/^mindmap-2026-\d\d-\d\d\.(opml|mm|md)$/);
    const text = new TextDecoder().decode(bytes);
    expect(text).not.toContain(secret);
    const back = readFile(name, bytes, (file) => new TextDecoder().decode(file));
    expect(back.thoughts).toHaveLength(map.nodes.length);
    expect(back.arrows).toHaveLength(map.links.length);
  },
);

test('only a mindmap has this form, and only what is there', async () => {
  const { vault, worksheetId } = await exampleMap('ecogram');
  const codeOf = async (id: string) => {
    try {
      await vault.internal.outline({ worksheetId: id, language: 'nl', format: 'opml' });
      return null;
    } catch (error) {
      return error instanceof Failure ? error.code : error;
    }
  };
  expect(await codeOf(worksheetId)).toBe('bad-arguments');
  expect(await codeOf('nowhere')).toBe('not-found');
  await vault.internal.close({});
  expect(await codeOf(worksheetId)).toBe('locked');
});
