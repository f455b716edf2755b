import { describe, expect, it } from 'vitest';
import { languages } from '../../../domain/language/language.ts';
import { lifeDomains } from '../../../domain/life-domains/life-domains.ts';
import { lookOf } from '../../../domain/life-domains/looks.ts';
import { lifeDomainWords, rightsSentence } from '../../../domain/life-domains/words.ts';
import { paperColours } from '../../../domain/scene/colours.ts';

describe('the ten life domains', () => {
  it('each have a name and a hint of their own in every language', () => {
    for (const language of languages) {
      const words = lifeDomains.map((domain) => lifeDomainWords(domain, language));
      expect(new Set(words.map(({ name }) => name)).size).toBe(10);
      expect(new Set(words.map(({ hint }) => hint)).size).toBe(10);
      expect(words.every(({ hint }) => hint.endsWith('.'))).toBe(true);
    }
  });

  it('are told apart by their icon and by their colours, which paper knows', () => {
    const looks = lifeDomains.map((domain) => lookOf(domain));
    expect(new Set(looks.map(({ icon }) => icon)).size).toBe(10);
    expect(new Set(looks.map(({ fill }) => paperColours[fill])).size).toBe(10);
    expect(
      looks.every(({ tint, edge, on }) => [tint, edge, on].every((colour) => colour in paperColours)),
    ).toBe(true);
  });

  it('are tied to basic rights', () => {
    expect(languages.every((language) => rightsSentence[language].includes('23'))).toBe(true);
  });
});
