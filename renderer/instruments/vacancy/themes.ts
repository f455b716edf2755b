import type { Card } from '../../../domain/instruments/vacancy/document.ts';
import type { dutch } from '../../../domain/language/nl/catalogue.ts';

/** A theme that often comes up with a vacancy, and what a card about it is at first. */
interface Theme extends Pick<Card, 'kind' | 'effect' | 'domain'> {
  readonly id: keyof (typeof dutch)['vacancy']['theme'];
}

export const themes: readonly Theme[] = [
  { id: 'care', kind: 'condition', effect: null, domain: 'family' },
  { id: 'transport', kind: 'condition', effect: null, domain: 'participation' },
  { id: 'partner', kind: 'condition', effect: null, domain: 'family' },
  { id: 'unfit', kind: 'condition', effect: 'barrier', domain: 'health' },
  { id: 'language', kind: 'skill', effect: null, domain: 'education' },
];

/** What a card about a theme of the coach's own is at first: it has no place yet, since only the talk tells where it belongs. */
export const ownTheme: Pick<Card, 'kind' | 'effect' | 'domain'> = { kind: null, effect: null, domain: null };
