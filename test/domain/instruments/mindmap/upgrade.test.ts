import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../../../domain/instruments/document-error.ts';
import { centreSubject } from '../../../../domain/instruments/mindmap/document.ts';
import { upgradeMindmap } from '../../../../domain/instruments/mindmap/upgrade.ts';
import { chainOf, link, node, smallMap, someDocument } from './support/documents.ts';

function codeOf(stored: unknown): string | undefined {
  try {
    upgradeMindmap(stored);
    return undefined;
  } catch (error) {
    return error instanceof DocumentError ? error.code : 'another error';
  }
}

describe('reading a stored mindmap', () => {
  it('gives back what was stored', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        expect(upgradeMindmap(JSON.parse(JSON.stringify(document)))).toEqual(document);
      }),
    );
  });

  it('says that a later version wrote it', () => {
    expect(codeOf({ version: 2, thoughts: [] })).toBe('document-too-new');
  });

  it('says that it cannot be read when it does not pass', () => {
    const document = smallMap();
    const unreadable = [
      null,
      undefined,
      'text',
      [],
      {},
      { ...document, version: 'one' },
      { ...document, nodes: [node('a', null), node('a', null)], links: [] },
      { ...document, nodes: [node(centreSubject, null)], links: [] },
      { ...document, nodes: [node('a', 'b'), node('b', 'a')], links: [] },
      { ...document, nodes: [node('a', 'a')], links: [] },
      { ...document, nodes: [node('a', 'gone')], links: [] },
      { ...document, nodes: [node('a', null), node('b', 'a', { domain: 'income' })], links: [] },
      { ...document, nodes: [node('a', null, { marks: ['wish', 'wish'] })], links: [] },
      { ...document, nodes: [node('a', null, { offset: { x: Number.NaN, y: 0 } })], links: [] },
      { ...document, nodes: [node('a', null, { text: 'x'.repeat(501) })], links: [] },
      { ...document, links: [link('a', 'gone')] },
      { ...document, links: [link('a', 'a')] },
      { ...document, links: [link('a', 'b'), link('a', 'b', { id: 'twice' })] },
    ];
    expect(codeOf(document)).toBeUndefined();
    expect(unreadable.map(codeOf)).toEqual(unreadable.map(() => 'document-unreadable'));
  });

  it('reads a map of thousands of levels', () => {
    expect(codeOf(chainOf(5_000))).toBeUndefined();
  });
});
