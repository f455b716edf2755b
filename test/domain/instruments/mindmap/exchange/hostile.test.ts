import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyMindmap, mostNodes } from '../../../../../domain/instruments/mindmap/document.ts';
import { addingCommands } from '../../../../../domain/instruments/mindmap/exchange/adding.ts';
import {
  ExchangeError,
  type ExchangeCode,
} from '../../../../../domain/instruments/mindmap/exchange/exchange-error.ts';
import { mindmapOutline } from '../../../../../domain/instruments/mindmap/exchange/formats.ts';
import {
  largestFile,
  mostLevels,
  mostRead,
} from '../../../../../domain/instruments/mindmap/exchange/limits.ts';
import { readFile } from '../../../../../domain/instruments/mindmap/exchange/read-file.ts';
import { readOutline } from '../../../../../domain/instruments/mindmap/exchange/read-outline.ts';
import { decode } from './decode.ts';
import { asMap, ids, mapArbitrary, textArbitrary } from './maps.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string | Uint8Array, name = 'kaart.mm') =>
  readFile(name, typeof text === 'string' ? bytesOf(text) : text, decode);

/** What reading ends in: the error that it throws, or null. Anything else than an ExchangeError is thrown on. */
function refusal(work: () => unknown): ExchangeError | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof ExchangeError) return error;
    throw error;
  }
}
const codeOf = (text: string | Uint8Array, name?: string): ExchangeCode | undefined =>
  refusal(() => read(text, name))?.code;

const map = (inside: string): string => `<map version="1.0.1"><node TEXT="m">${inside}</node></map>`;

describe('a file that means harm', () => {
  it.each([
    [
      'a billion laughs',
      `<?xml version="1.0"?>\n<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\n${map('<node TEXT="&b;"/>')}`,
      2,
    ],
    [
      'one large entity many times',
      `<!DOCTYPE map [<!ENTITY a "${'x'.repeat(100_000)}">]>${map('&a;'.repeat(10_000))}`,
      1,
    ],
    [
      'a file from elsewhere',
      `<!-- kaart -->\n\n<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<opml><body><outline text="&x;"/></body></opml>`,
      3,
    ],
    ['a definition from the internet', '<!DOCTYPE opml SYSTEM "http://example.org/opml.dtd"><opml/>', 1],
    ['a declaration in small letters', '<!doctype map [<!ENTITY a "a">]><map/>', 1],
    [
      'a declaration that never ends',
      `<?xml version="1.0"?><!DOCTYPE map [${'<!ENTITY a "a">'.repeat(10_000)}`,
      1,
    ],
  ])('is refused outright when it holds %s', (_what, text, line) => {
    const error = refusal(() => read(text));
    expect(error?.code).toBe('import-forbidden');
    expect(error?.details.line).toBe(line);
  });

  it.each([
    ['an entity that nobody declared', map('<node TEXT="&pwd;"/>')],
    ['a name out of every object', map('<node TEXT="&constructor;&__proto__;&toString;"/>')],
    ['a declaration halfway', map('<!DOCTYPE map><node TEXT="a"/>')],
    ['a number beyond all letters', map('<node TEXT="&#x110000;"/>')],
    ['a letter zero', map('<node TEXT="a\0b"/>')],
    ['a referred zero', map('<node TEXT="&#0;"/>')],
    ['no end', '<map version="1.0.1">\n<node TEXT="a">\n<node TEXT="b"/>'],
    ['ends that cross', '<map><node TEXT="a"><icon></node></icon></map>'],
    ['an attribute twice', '<map><node TEXT="a" TEXT="b"/></map>'],
    ['two roots', '<map><node TEXT="a"/></map><map/>'],
    ['an open quote', '<map><node TEXT="a/></map>'],
  ])('is malformed, with the line, when it holds %s', (_what, text) => {
    const error = refusal(() => read(text));
    expect(['import-malformed', 'import-forbidden']).toContain(error?.code);
    expect(error?.details.line).toBeGreaterThan(0);
  });

  it('says on which line it breaks', () => {
    expect(refusal(() => read('<map>\n<node TEXT="a">\n<node TEXT="b">\n</map>'))?.details.line).toBe(4);
  });

  it('may be as deep as a map can be, and not deeper', () => {
    const deep = (levels: number): string =>
      `<map>${'<node TEXT="a">'.repeat(levels)}${'</node>'.repeat(levels)}</map>`;
    expect(read(deep(mostLevels + 1)).thoughts).toHaveLength(mostLevels);
    expect(codeOf(deep(mostLevels + 2))).toBe('import-too-deep');
    expect(codeOf(deep(100_000))).toBe('import-too-deep');
    expect(codeOf(map('<richcontent TYPE="NOTE">' + '<div>'.repeat(100_000)))).toBe('import-too-deep');
    expect(codeOf(`<opml><body>${'<outline>'.repeat(100_000)}`)).toBe('import-too-deep');
    const stairs = Array.from({ length: 2_000 }, (_, at) => `${'\t'.repeat(at)}a`).join('\n');
    expect(codeOf(stairs, 'a.txt')).toBe('import-too-deep');
  });

  it('is refused whole when it has more than a map can hold, with how many that is', () => {
    const wide = (count: number): string => map('<node TEXT="a"/>'.repeat(count));
    const adding = (count: number) =>
      addingCommands(
        read(wide(count)),
        emptyMindmap(),
        { under: null, withMiddle: false },
        { newId: ids(), language: 'nl' },
      );
    expect(refusal(() => adding(mostNodes))).toBeNull();
    const error = refusal(() => adding(mostNodes + 3));
    expect(error?.code).toBe('import-too-many');
    expect(error?.details).toEqual({ found: mostNodes + 3, room: mostNodes });
    expect(codeOf(wide(mostRead + 1))).toBe('import-too-many');
  });

  it('is refused for its size before anything of it is read', () => {
    expect(codeOf(new Uint8Array(largestFile + 1))).toBe('import-too-large');
  });

  it('is refused with an element of a thousand attributes', () => {
    const attributes = Array.from({ length: 1_000 }, (_, at) => `A${at}="x"`).join(' ');
    expect(codeOf(map(`<node ${attributes}/>`))).toBe('import-foreign');
  });

  it('is read in time when it is made to keep a reader busy', () => {
    const many = 2_000_000;
    const slow = [
      map(`<node TEXT="${'&lt;'.repeat(100_000)}html"/>`),
      map(`<node TEXT="${'&lt;html '.repeat(50_000)}"/>`),
      map(`<richcontent TYPE="NOTE"><html>${'<br/>'.repeat(20_001)}</html></richcontent>`),
      `<opml><body><outline text="${'&lt;b '.repeat(200_000)}"/></body></opml>`,
      `${'<?a?>'.repeat(200_000)}<!DOCTYPE`,
      `${'<!--a-->'.repeat(200_000)}x`,
      map(`<!--${'-'.repeat(1_000)}-->`),
    ];
    for (const text of slow) refusal(() => read(text));
    const lines = [
      '#'.repeat(many) + 'x',
      '# ' + '#'.repeat(many) + ' x',
      '('.repeat(many) + ')',
      '- ' + '\\'.repeat(many),
      ' '.repeat(many) + 'x',
      '\t'.repeat(many) + 'x',
      '- a\n```\n' + '\n'.repeat(many) + 'x',
      '- a\n' + '  > \n'.repeat(100_000),
      `- a\n  > → ${': '.repeat(500_000)}`,
      '- a\n' + '  > → b\n'.repeat(100_000),
      '*'.repeat(many),
      '- ' + '`'.repeat(many),
      '1'.repeat(many),
      '- ' + '> '.repeat(many / 2),
    ];
    for (const text of lines) refusal(() => read(text, 'a.md'));
    for (const text of lines) refusal(() => read(text, 'a.txt'));
  });
});

describe('a file that is nothing for a map', () => {
  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'a.png'],
    ['a document of a word processor', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'a.docx'],
    ['a page of the web', bytesOf('<html><body><p>a</p></body></html>'), 'a.html'],
    ['a drawing', bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.svg'],
  ])('is not taken over: %s', (_what, bytes, name) => {
    expect(codeOf(bytes, name)).toBe('import-foreign');
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\n'],
    ['an outline without thoughts', '<opml version="2.0"><head><title/></head><body/></opml>'],
    ['a map without a middle', '<map version="1.0.1"/>'],
  ])('says that there is nothing in it: %s', (_what, text) => {
    expect(codeOf(text, 'a.txt')).toBe('import-empty');
  });

  it('says so when its letters cannot be read', () => {
    expect(codeOf('<?xml version="1.0" encoding="Shift_JIS"?><map/>')).toBe('import-encoding');
    expect(codeOf(new Uint8Array([...bytesOf('<?xml version="1.0" encoding="UTF-8"?><map>'), 0xff]))).toBe(
      'import-encoding',
    );
    expect(codeOf(new Uint8Array([0xff, 0xfe, 0x3c, 0, 0xd8]))).toBe('import-encoding');
  });

  it('is refused when a text is longer than a note can be', () => {
    expect(codeOf(map(`<node TEXT="${'woord '.repeat(4_000)}"/>`))).toBe('import-text-too-long');
    const long = read(map(`<node TEXT="${'woord '.repeat(1_000)}"/>`)).thoughts[0];
    expect(long?.text).toHaveLength(500);
    expect(long?.note).toContain('woord '.repeat(999));
  });
});

describe('a file that was damaged', () => {
  const note = fc.array(textArbitrary, { maxLength: 3 }).map((lines) => lines.join('\n'));
  const wrong = fc.record({
    at: fc.nat(),
    length: fc.nat({ max: 30 }),
    put: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        '</node>',
        '<node>',
        '<!--',
        ']]>',
        '<![CDATA[',
        '\0',
        '&#x;',
        '<!DOCTYPE a>',
        '<?x',
        '\ud800',
      ),
    ),
  });
  const names = { opml: 'a.opml', freeplane: 'a.mm', markdown: 'a.md' } as const;

  it.each(['opml', 'freeplane', 'markdown'] as const)('is a map or an error with a code: %s', (format) => {
    fc.assert(
      fc.property(
        mapArbitrary({ drawing: true, note, text: textArbitrary }),
        fc.array(wrong, { minLength: 1, maxLength: 5 }),
        (document, wrongs) => {
          let text = mindmapOutline(document, format, 'nl');
          for (const { at, length, put } of wrongs) {
            const place = at % (text.length + 1);
            text = text.slice(0, place) + put + text.slice(place + length);
          }
          refusal(() => asMap(read(text, names[format])));
        },
      ),
      { numRuns: 700 },
    );
  });

  it('is a map or an error with a code when single bytes changed', () => {
    fc.assert(
      fc.property(
        mapArbitrary({ drawing: true, note, text: textArbitrary }),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 }),
        (document, changes) => {
          const bytes = bytesOf(mindmapOutline(document, 'freeplane', 'nl'));
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          refusal(() => asMap(read(bytes)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is a map or an error with a code whatever text it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.boolean(), (text, markdown) => {
        refusal(() => asMap(readOutline(text, { markdown })));
      }),
      { numRuns: 1_000 },
    );
  });
});
