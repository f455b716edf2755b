import type { LifeDomain } from '../../../life-domains/life-domains.ts';

/** What often belongs to one life domain. */
interface DomainSuggestions {
  /** Short texts that can become nodes; the client chooses, or none. */
  readonly contents: readonly string[];
  /** Questions to ask the client. */
  readonly questions: readonly string[];
}

export type SuggestionWords = Readonly<Record<LifeDomain, DomainSuggestions>>;
