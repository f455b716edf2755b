import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../tools/root.ts';
import { clientFileSchema } from '../../tools/client-file-schema/schema.ts';

it('is published as the format is (npm run client-file-schema writes it)', () => {
  expect(readFileSync(path.join(root, 'docs/client-file.schema.json'), 'utf8')).toBe(clientFileSchema());
});

it('describes every field of the format in words', () => {
  const { properties } = JSON.parse(clientFileSchema()) as { properties: object };
  const page = readFileSync(path.join(root, 'docs/client-file-format.md'), 'utf8');
  expect(Object.keys(properties).filter((name) => !page.includes(`| \`${name}\``))).toEqual([]);
});
