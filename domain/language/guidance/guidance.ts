import type { InstrumentId } from '../../instruments/instrument-ids.ts';
import type { Language } from '../language.ts';
import { balanceGuidanceEnglish } from './balance-en.ts';
import { balanceGuidanceDutch } from './balance-nl.ts';
import { ecogramGuidanceEnglish } from './ecogram-en.ts';
import { ecogramGuidanceDutch } from './ecogram-nl.ts';
import type { Guidance } from './guidance-form.ts';
import { vacancyGuidanceEnglish } from './vacancy-en.ts';
import { vacancyGuidanceDutch } from './vacancy-nl.ts';
import { scaleQuestionsGuidanceEnglish } from './scale-questions-en.ts';
import { scaleQuestionsGuidanceDutch } from './scale-questions-nl.ts';
import { wellbeingPlanGuidanceEnglish } from './wellbeing-plan-en.ts';
import { wellbeingPlanGuidanceDutch } from './wellbeing-plan-nl.ts';
import { progressReviewGuidanceEnglish } from './progress-review-en.ts';
import { progressReviewGuidanceDutch } from './progress-review-nl.ts';
import { referralGuidanceEnglish } from './referral-en.ts';
import { referralGuidanceDutch } from './referral-nl.ts';
import { mindmapGuidanceEnglish } from './mindmap-en.ts';
import { mindmapGuidanceDutch } from './mindmap-nl.ts';

const texts: Readonly<Record<Language, Readonly<Record<InstrumentId, Guidance>>>> = {
  nl: {
    balance: balanceGuidanceDutch,
    ecogram: ecogramGuidanceDutch,
    mindmap: mindmapGuidanceDutch,
    vacancy: vacancyGuidanceDutch,
    'scale-questions': scaleQuestionsGuidanceDutch,
    'wellbeing-plan': wellbeingPlanGuidanceDutch,
    'progress-review': progressReviewGuidanceDutch,
    referral: referralGuidanceDutch,
  },
  en: {
    balance: balanceGuidanceEnglish,
    ecogram: ecogramGuidanceEnglish,
    mindmap: mindmapGuidanceEnglish,
    vacancy: vacancyGuidanceEnglish,
    'scale-questions': scaleQuestionsGuidanceEnglish,
    'wellbeing-plan': wellbeingPlanGuidanceEnglish,
    'progress-review': progressReviewGuidanceEnglish,
    referral: referralGuidanceEnglish,
  },
};

export const guidanceFor = (instrument: InstrumentId, language: Language): Guidance =>
  texts[language][instrument];
