/** Questions that a coach can ask, under one heading. */
export interface QuestionGroup {
  readonly title: string;
  readonly questions: readonly string[];
}

/** What helps a coach to use an instrument: shown in the panel beside it, searched, and printed as a card. */
export interface Guidance {
  readonly name: string;
  /** Paragraphs, each a few sentences. */
  readonly what: readonly string[];
  readonly why: readonly string[];
  readonly when: readonly string[];
  readonly how: readonly string[];
  readonly questions: readonly QuestionGroup[];
  readonly followUp: readonly string[];
  /** Where the method comes from. */
  readonly source: string;
}
