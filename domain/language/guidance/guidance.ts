import type { InstrumentId } from '../../instruments/instrument.ts';
import type { Language } from '../language.ts';
import { balanceGuidanceEnglish } from './balance-en.ts';
import { balanceGuidanceDutch } from './balance-nl.ts';
import { ecogramGuidanceEnglish } from './ecogram-en.ts';
import { ecogramGuidanceDutch } from './ecogram-nl.ts';
import type { Guidance } from './guidance-form.ts';
import { mindmapGuidanceEnglish } from './mindmap-en.ts';
import { mindmapGuidanceDutch } from './mindmap-nl.ts';

const texts: Readonly<Record<Language, Readonly<Record<InstrumentId, Guidance>>>> = {
  nl: { balance: balanceGuidanceDutch, ecogram: ecogramGuidanceDutch, mindmap: mindmapGuidanceDutch },
  en: { balance: balanceGuidanceEnglish, ecogram: ecogramGuidanceEnglish, mindmap: mindmapGuidanceEnglish },
};

export const guidanceFor = (instrument: InstrumentId, language: Language): Guidance =>
  texts[language][instrument];
