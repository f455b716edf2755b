import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { encodings, findings } from './support/canaries.ts';
import { temporaryFolder } from './support/vaults.ts';

// That nothing of a client lies readable on disk is promise 6 (test/proofs). Here, that what does lie there would be found.
test('a text that does lie on disk is found, in each of its forms', () => {
  const folder = temporaryFolder();
  const text = 'Kanarie é van 3 maart';
  for (const form of encodings(text)) {
    const path = join(folder, 'spoor');
    writeFileSync(path, Buffer.concat([Buffer.from('vooraf '), form, Buffer.from(' achteraf')]));
    expect(findings(folder, ['iets anders', text])).toEqual([path]);
  }
  writeFileSync(join(folder, 'spoor'), Buffer.from(`vooraf ${text} achteraf`).toString('base64'));
  expect(findings(folder, [text])).toHaveLength(1);
  expect(findings(folder, ['iets anders'])).toEqual([]);
});
