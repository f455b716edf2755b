import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bridgeDocument } from '../../tools/bridge-docs/document.ts';
import { schemaText } from '../../tools/bridge-docs/schema-text.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

describe('the page about the bridge', () => {
  it('says what the contract says (npm run bridge-docs writes it)', () => {
    expect(read('docs/bridge.md')).toBe(bridgeDocument(read('preload/contract/contract.ts')));
  });

  it('carries the comment of a method and of no other', () => {
    const page = bridgeDocument(read('preload/contract/contract.ts'));
    expect(page).toContain('### vault.saveRecoverySheet\n\nThe recovery sheet as PDF,');
    expect(page).toContain(
      '### vault.unlock\n\n- vault, also while locked\n- asks `{ passphrase: text ≤ 1000 }`',
    );
  });

  it('writes schemas as types with their limits', () => {
    const schema = z.strictObject({
      id: z.string().min(1).max(64),
      day: z.iso.date().nullable(),
      size: z.number().min(0.8).max(2).optional(),
      kinds: z.array(z.enum(['a', 'b'])).max(4),
      image: z.instanceof(Uint8Array),
      count: z.number().int().min(0),
      name: z.string().nullable(),
      rest: z.unknown(),
    });
    expect(schemaText(schema)).toBe(
      "{ id: text 1-64, day: day or null, size?: number 0.8-2, kinds: list ≤ 4 of 'a' or 'b', image: bytes, count: whole number ≥ 0, name: text or null, rest: anything }",
    );
  });
});
