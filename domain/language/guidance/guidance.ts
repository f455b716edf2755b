import type { InstrumentId } from '../../instruments/instrument.ts';
import type { Language } from '../language.ts';
import { ecogramGuidanceEnglish } from './ecogram-en.ts';
import { ecogramGuidanceDutch } from './ecogram-nl.ts';

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

const texts: Readonly<Record<Language, Readonly<Record<InstrumentId, Guidance>>>> = {
  nl: { ecogram: ecogramGuidanceDutch },
  en: { ecogram: ecogramGuidanceEnglish },
};

export const guidanceFor = (instrument: InstrumentId, language: Language): Guidance =>
  texts[language][instrument];
