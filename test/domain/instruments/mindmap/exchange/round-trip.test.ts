import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutlineFormat } from '../../../../../domain/instruments/instrument.ts';
import { emptyMindmap, type MindmapDocument } from '../../../../../domain/instruments/mindmap/document.ts';
import { mindmapOutline } from '../../../../../domain/instruments/mindmap/exchange/formats.ts';
import { readFile } from '../../../../../domain/instruments/mindmap/exchange/read-file.ts';
import { lines } from '../../../../../domain/instruments/mindmap/exchange/tidy.ts';
import { decode } from './decode.ts';
import { asMap, mapArbitrary, textArbitrary, withoutIds } from './maps.ts';

const languages = ['nl', 'en'] as const;
const extensions = { opml: 'opml', freeplane: 'mm', markdown: 'md' } as const;

function thereAndBack(document: MindmapDocument, format: OutlineFormat, language: 'nl' | 'en'): unknown {
  const text = mindmapOutline(document, format, language);
  expect(text).not.toContain(document.privateNote);
  return withoutIds(asMap(readFile(`map.${extensions[format]}`, new TextEncoder().encode(text), decode)));
}

const noteArbitrary = fc
  .array(fc.oneof(textArbitrary, fc.constantFrom('', '  ', '\t', ' met spatie', 'a  b')), { maxLength: 5 })
  .map((parts) => lines(parts.join('\n')));

describe('a map that goes to a file and comes back', () => {
  it.each(languages)('is the same over OPML, without the private notes (%s)', (language) => {
    fc.assert(
      fc.property(mapArbitrary({ drawing: true, note: noteArbitrary, text: textArbitrary }), (document) => {
        expect(thereAndBack(document, 'opml', language)).toEqual(
          withoutIds({ ...document, privateNote: '' }),
        );
      }),
    );
  });

  it.each(languages)(
    'is the same over Freeplane, apart from white space that nobody sees (%s)',
    (language) => {
      const note = noteArbitrary.map((written) =>
        lines(written.replaceAll('\t', '    ').replaceAll('\u00a0', ' ').replaceAll(/^ $/gmu, '')),
      );
      fc.assert(
        fc.property(mapArbitrary({ drawing: true, note, text: textArbitrary }), (document) => {
          expect(thereAndBack(document, 'freeplane', language)).toEqual(
            withoutIds({ ...document, privateNote: '' }),
          );
        }),
      );
    },
  );

  it.each(languages)('says the same in Markdown, apart from how it is drawn (%s)', (language) => {
    const text = textArbitrary.filter((each) => each.length > 0);
    const note = noteArbitrary.map((written) => lines(written.replaceAll(/[^\S\n]+$/gmu, '')));
    fc.assert(
      fc.property(mapArbitrary({ drawing: false, note, text }), (document) => {
        // Markdown points at a thought by what it says
        const unlike = document.nodes.map((node, at) => ({ ...node, text: `${node.text}${at}` }));
        // and its middle says what it is about by the usual words alone
        const { text: middle, about } = document.centre;
        const map = {
          ...document,
          centre: { text: middle, about: middle === '' ? about : ('client' as const) },
          nodes: unlike,
          links: document.links.map((link) => ({ ...link, text: 'want' })),
        };
        expect(thereAndBack(map, 'markdown', language)).toEqual(withoutIds({ ...map, privateNote: '' }));
      }),
    );
  });

  it.each(['> #', 'punt ##', '# #', 'a#', '#'])(
    'keeps the hashes of a middle that says %j in Markdown',
    (text) => {
      const map: MindmapDocument = { ...emptyMindmap(), centre: { about: 'client', text } };
      expect(thereAndBack({ ...map, privateNote: 'van de coach' }, 'markdown', 'nl')).toEqual(
        withoutIds(map),
      );
    },
  );
});
