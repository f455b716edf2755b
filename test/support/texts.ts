import * as fc from 'fast-check';

const words = fc.constantFrom(
  'Samira',
  'maatschappelijk',
  'werker',
  'wijkgezondheidscentrum',
  'arbeidsongeschiktheidsverzekering',
  'ex-partner',
  'OCMW/CAW',
  'Şükrü',
  'Öztürk',
  'İpek',
  'Łódź',
  'محمد',
  'عليكم',
  '12/11/2026',
  '\u{1F469}\u200d\u{1F467}',
  'e\u0301e\u0301n',
  '\t',
  'a\u0007b',
);

/** Names and notes as people might type or paste them, the odd ones included. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom('a', 'w', 'i', '-', ' '), maxLength: 500 }),
);
