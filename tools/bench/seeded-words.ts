import { guidanceFor } from '../../domain/language/guidance/guidance.ts';
import { instruments } from '../../domain/instruments/registry.ts';

interface SeededWords {
  readonly chance: (share: number) => boolean;
  /** Two syllables to four, with a capital. */
  readonly name: () => string;
  /** The same text with half of its longer words replaced by others of the language. */
  readonly varied: (text: string) => string;
}

const syllables =
  'na di a ha sa mi ra jo ris ke fa ti ma lin da ro ber to wil son el ze bra him zo ë ła yu suf'.split(' ');

/** Words that are the same in every run. Common ones come often and rare ones seldom, as in what people write. */
export function seededWords(seed = 1): SeededWords {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state / 0x8000_0000;
  };
  const vocabulary = vocabularyOf();
  const pick = <T>(from: readonly T[], skew: number): T | undefined =>
    from[Math.floor(from.length * random() ** skew)];
  return {
    chance: (share) => random() < share,
    name() {
      const parts = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables, 1) ?? '');
      const name = parts.join('');
      return name.charAt(0).toUpperCase() + name.slice(1);
    },
    varied: (text) =>
      text.replaceAll(/\p{L}{4,}/gu, (word) => (random() < 0.5 ? word : (pick(vocabulary, 2) ?? word))),
  };
}

/** Every word of the Dutch guidance, the common ones first. */
function vocabularyOf(): readonly string[] {
  const text = instruments.map(({ id }) => JSON.stringify(guidanceFor(id, 'nl'))).join(' ');
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/\p{L}{3,}/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([word]) => word);
}
