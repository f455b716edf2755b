import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { upgradeBalance } from '../../../../domain/instruments/balance/upgrade.ts';
import { DocumentError } from '../../../../domain/instruments/document-error.ts';
import { balanceWith, burden, join, someDocument, strength } from './support/documents.ts';

function codeOf(stored: unknown): string | undefined {
  try {
    upgradeBalance(stored);
    return undefined;
  } catch (error) {
    return error instanceof DocumentError ? error.code : 'another error';
  }
}

describe('reading a stored balance', () => {
  it('gives back what was stored', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        expect(upgradeBalance(JSON.parse(JSON.stringify(document)))).toEqual(document);
      }),
    );
  });

  it('says that a later version wrote it', () => {
    expect(codeOf({ version: 2, loads: [] })).toBe('document-too-new');
  });

  it('says that it cannot be read when it does not pass', () => {
    const document = balanceWith([burden('a'), burden('b', { on: 'a' })], [strength('p')], [join('a', 'p')]);
    const unreadable = [
      null,
      undefined,
      'text',
      [],
      {},
      { ...document, version: 'one' },
      { ...document, burdens: [burden('a'), burden('a')] },
      { ...document, burdens: [burden('client')], joins: [] },
      { ...document, burdens: [burden('a', { on: 'b' }), burden('b', { on: 'a' })] },
      { ...document, burdens: [burden('a', { on: 'p' })] },
      { ...document, burdens: [burden('a', { size: 40 })] },
      { ...document, strengths: [strength('a')] },
      { ...document, joins: [join('a', 'nobody')] },
      { ...document, joins: [join('a', 'p'), { ...join('a', 'p'), id: 'twice' }] },
      { ...document, weakest: { place: Number.NaN, word: '' } },
    ];
    expect(codeOf(document)).toBeUndefined();
    expect(unreadable.map(codeOf)).toEqual(unreadable.map(() => 'document-unreadable'));
  });
});
