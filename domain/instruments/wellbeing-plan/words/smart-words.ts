/** Questions under a heading. They are there to talk about: none of them is ever answered in a box or ticked off. */
export interface AskedPart {
  readonly title: string;
  readonly questions: readonly string[];
}

/** The questions that make a goal concrete, in one language. */
export interface SmartQuestions {
  readonly parts: readonly AskedPart[];
  readonly steps: string;
  readonly firstStep: readonly string[];
  readonly who: (step: string) => string;
  readonly agreement: (step: string) => string;
  readonly when: (step: string) => string;
}
