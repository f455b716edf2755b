import type { InstrumentId } from '../instruments/instrument-ids.ts';
import type { Language } from '../language/language.ts';
import { ecogramGifts, ecogramServices, ecogramStrengths } from './from-ecogram.ts';
import { mindmapGifts } from './from-mindmap.ts';
import { discussedGifts, scaleNeeds, scoreGifts } from './from-scale-questions.ts';
import { vacancyGifts, vacancyNeeds } from './from-vacancy.ts';
import { giftsThere, type Gift, type NewId } from './gift.ts';
import { balanceTakes, giveToBalance, standsOnBalance } from './to-balance.ts';
import { giveToMindmap } from './to-mindmap.ts';
import { giveToReview, scoresThere } from './to-progress-review.ts';
import { giveToReferral, standsInReferral } from './to-referral.ts';
import { giveToPlan } from './to-wellbeing-plan.ts';
import type { BalanceDocument } from '../instruments/balance/document.ts';
import type { EcogramDocument } from '../instruments/ecogram/document.ts';
import type { MindmapDocument } from '../instruments/mindmap/document.ts';
import type { ProgressReviewDocument } from '../instruments/progress-review/document.ts';
import type { ReferralDocument } from '../instruments/referral/document.ts';
import type { ScaleQuestionsDocument } from '../instruments/scale-questions/document.ts';
import type { VacancyDocument } from '../instruments/vacancy/document.ts';
import type { WellbeingPlanDocument } from '../instruments/wellbeing-plan/document.ts';

/** The instruments that have something to hand to others, in the order of the method. */
export const givers = ['vacancy', 'scale-questions', 'ecogram', 'mindmap'] as const;
export type Giver = (typeof givers)[number];
/** The instruments that take something over, in the order of the method. */
export const takers = ['balance', 'mindmap', 'wellbeing-plan', 'progress-review', 'referral'] as const;
export type Taker = (typeof takers)[number];

/** What a worksheet has for another. The document belongs to the giver, and is checked already. */
type Giving<Document> = (document: Document, language: Language) => readonly Gift[];

/** How a worksheet takes gifts over. */
interface Taking<Document> {
  /** Commands of its instrument; none when there is nothing new. */
  give(document: Document, gifts: readonly Gift[], newId: NewId): readonly unknown[];
  /** Which of the gifts stand in it already. */
  there(document: Document, gifts: readonly Gift[]): ReadonlySet<string>;
}

interface Documents {
  readonly vacancy: VacancyDocument;
  readonly 'scale-questions': ScaleQuestionsDocument;
  readonly ecogram: EcogramDocument;
  readonly mindmap: MindmapDocument;
  readonly balance: BalanceDocument;
  readonly 'wellbeing-plan': WellbeingPlanDocument;
  readonly 'progress-review': ProgressReviewDocument;
  readonly referral: ReferralDocument;
}

/** The roads of the method: from each giver to those who can take something over, and what. */
const roads: { readonly [G in Giver]: { readonly [T in Taker]?: Giving<Documents[G]> } } = {
  vacancy: { mindmap: vacancyGifts, 'wellbeing-plan': vacancyNeeds, referral: barriers },
  'scale-questions': {
    mindmap: discussedGifts,
    'wellbeing-plan': scaleNeeds,
    'progress-review': scoreGifts,
    referral: (document, language) => withoutSteps(scaleNeeds(document, language)),
  },
  ecogram: { balance: ecogramStrengths, mindmap: ecogramGifts, referral: ecogramServices },
  mindmap: {
    balance: (document) => mindmapGifts(document).filter(balanceTakes),
    'wellbeing-plan': (document) => mindmapGifts(document).filter(({ kind }) => kind !== 'strength'),
  },
};

function barriers(document: VacancyDocument): readonly Gift[] {
  return withoutSteps(vacancyGifts(document).filter(({ kind }) => kind === 'burden'));
}

/** A need says what is needed; the steps towards it stay where they are. */
function withoutSteps(gifts: readonly Gift[]): readonly Gift[] {
  return gifts.map(({ step: _step, ...gift }) => gift);
}

const taking: { readonly [T in Taker]: Taking<Documents[T]> } = {
  balance: {
    give: (document, gifts, newId) => {
      const adding = giveToBalance(document, gifts, newId);
      return adding.burdens.length + adding.strengths.length === 0 ? [] : [adding];
    },
    there: (document, gifts) => giftsThere(gifts, standsOnBalance(document)),
  },
  mindmap: {
    give: (document, gifts, newId) => {
      const adding = giveToMindmap(document, gifts, newId);
      return adding.nodes.length === 0 ? [] : [adding];
    },
    there: (document, gifts) => mindmapThere(document, gifts),
  },
  'wellbeing-plan': {
    give: (document, gifts, newId) => {
      const adding = giveToPlan(document, gifts, newId);
      return adding.goals.length === 0 ? [] : [adding];
    },
    there: (document, gifts) => giftsThere(gifts, document.goals),
  },
  'progress-review': {
    give: (document, gifts, newId) => {
      const command = giveToReview(document, gifts, newId);
      return command.entries.length === 0 ? [] : [command];
    },
    there: scoresThere,
  },
  referral: {
    give: giveToReferral,
    there: (document, gifts) => giftsThere(gifts, standsInReferral(document)),
  },
};

/** A life domain is there when its branch is. */
function mindmapThere(document: MindmapDocument, gifts: readonly Gift[]): ReadonlySet<string> {
  const branches = new Set(
    document.nodes.flatMap(({ parent, domain }) => (parent === null && domain !== null ? [domain] : [])),
  );
  const there = new Set(giftsThere(gifts, document.nodes));
  for (const { id, kind, domain } of gifts) {
    if (kind === 'domain' && domain !== null && branches.has(domain)) there.add(id);
  }
  return there;
}

/** Whether an instrument has something to hand to others. */
export const isGiver = (id: InstrumentId): id is Giver => givers.some((giver) => giver === id);

/** Whether there is a road from one instrument to another. */
export const leadsTo = (from: InstrumentId, to: Taker): boolean =>
  isGiver(from) && roads[from][to] !== undefined;

/**
 * What a worksheet has for another instrument, in its own order; nothing when there is no road. The document is one of its
 * instrument, as the vault has checked it.
 */
export function giftsFor(
  from: InstrumentId,
  to: Taker,
  document: unknown,
  language: Language,
): readonly Gift[] {
  if (!isGiver(from)) return [];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the vault has checked it with the schema of its instrument
  const giving = roads[from][to] as Giving<unknown> | undefined;
  return giving === undefined ? [] : giving(document, language);
}

/** How an instrument takes gifts over. Its documents are those that the vault has checked. */
export const takingOf = (taker: Taker): Taking<unknown> => taking[taker];
