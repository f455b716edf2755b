import { describe, expect, it } from 'vitest';
import { emptyMindmap, longestText } from '../../../../domain/instruments/mindmap/document.ts';
import {
  domainsNotIn,
  questionsAbout,
  suggestionsFor,
} from '../../../../domain/instruments/mindmap/suggestions/suggestions.ts';
import { lifeDomains } from '../../../../domain/life-domains/life-domains.ts';
import { mapWith, node } from './support/documents.ts';

describe('suggestions for a mindmap', () => {
  it('know for income a living wage, a benefit, a wage and supplements, and for family who belongs to it', () => {
    expect(suggestionsFor('income', emptyMindmap(), 'nl')).toEqual(
      expect.arrayContaining(['leefloon', 'uitkering', 'loon', 'toeslagen']),
    );
    expect(suggestionsFor('family', emptyMindmap(), 'en')).toEqual(
      expect.arrayContaining(['children', 'partner', 'ex-partner']),
    );
    expect(suggestionsFor('education', emptyMindmap(), 'en')).toEqual(
      expect.arrayContaining(['diploma', 'courses taken']),
    );
  });

  it('are there for every domain, as many in both languages, each once and short enough for a node', () => {
    for (const domain of lifeDomains) {
      const [nl, en] = (['nl', 'en'] as const).map((language) =>
        suggestionsFor(domain, emptyMindmap(), language),
      );
      expect(nl?.length).toBeGreaterThan(5);
      expect(en).toHaveLength(nl?.length ?? 0);
      expect(new Set(nl).size).toBe(nl?.length);
      for (const text of [...(nl ?? []), ...(en ?? [])])
        expect(text.length).toBeLessThan(Math.min(45, longestText));
      expect(questionsAbout(domain, 'en')).toHaveLength(questionsAbout(domain, 'nl').length);
    }
  });

  it('leave out what hangs in that domain already, however deep and however it is written', () => {
    const map = mapWith([
      node('a', null, { text: 'Geld', domain: 'income' }),
      node('a1', 'a', { text: 'van alles' }),
      node('a11', 'a1', { text: '  LeefLoon ' }),
      node('b', null, { text: '', domain: 'family' }),
      node('b1', 'b', { text: 'schulden' }),
    ]);
    expect(suggestionsFor('income', map, 'nl')).not.toContain('leefloon');
    expect(suggestionsFor('income', map, 'nl')).toContain('schulden');
  });

  it('offer the domains that are not there yet, in their order', () => {
    const map = mapWith([node('a', null, { domain: 'income' }), node('b', null)]);
    expect(domainsNotIn(map)).toEqual(lifeDomains.filter((domain) => domain !== 'income'));
  });
});
