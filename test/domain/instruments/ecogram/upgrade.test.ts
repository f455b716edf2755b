import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../../../domain/instruments/document-error.ts';
import { upgradeEcogram } from '../../../../domain/instruments/ecogram/upgrade.ts';
import { actor, ecogramWith, relation, someDocument } from './support/documents.ts';

function codeOf(stored: unknown): string | undefined {
  try {
    upgradeEcogram(stored);
    return undefined;
  } catch (error) {
    return error instanceof DocumentError ? error.code : 'another error';
  }
}

describe('reading a stored ecogram', () => {
  it('gives back what was stored', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        expect(upgradeEcogram(JSON.parse(JSON.stringify(document)))).toEqual(document);
      }),
    );
  });

  it('says that a later version wrote it', () => {
    expect(codeOf({ version: 2, people: [] })).toBe('document-too-new');
  });

  it('says that it cannot be read when it does not pass', () => {
    const document = ecogramWith([actor('mama')], [relation('mama')]);
    const unreadable = [
      null,
      undefined,
      'text',
      42,
      [],
      {},
      { ...document, version: 'one' },
      { ...document, actors: [actor('mama'), actor('mama')] },
      { ...document, relations: [relation('mama', 'nobody')] },
      { ...document, client: { position: { x: Number.NaN, y: 0 }, size: 1 } },
    ];
    expect(unreadable.map(codeOf)).toEqual(unreadable.map(() => 'document-unreadable'));
  });
});
