import type { TickList } from '../commands.ts';
import type { CandidateSource, ContactWay, Stone, StoneState } from '../document.ts';
import type { InformingPart, QuestionAt } from '../questions.ts';

/** A question as it is asked, and the few words that stand before its answer on paper. */
export interface QuestionWords {
  readonly ask: string;
  readonly label: string;
}

interface StoneWords {
  readonly name: string;
  /** What is talked over here, for whoever did not see it before. */
  readonly about: string;
}

/** What a referral says in one language, on screen where client and coach look along, and on paper. */
export interface ReferralWords {
  readonly method: string;
  readonly planTitle: string;
  readonly cardTitle: (service: string) => string;
  readonly hiddenClient: string;
  readonly madeOn: (day: string) => string;
  readonly stones: Readonly<Record<Stone, StoneWords>>;
  readonly states: Readonly<Record<StoneState, string>>;
  readonly questions: { readonly [At in Stone]: Readonly<Record<QuestionAt<At>, QuestionWords>> };
  readonly parts: Readonly<Record<InformingPart, string>>;
  readonly sources: Readonly<Record<CandidateSource, string>>;
  readonly ways: Readonly<Record<ContactWay, string>>;

  readonly labels: Readonly<
    Record<
      | 'need'
      | 'domain'
      | 'agreed'
      | 'candidate'
      | 'choice'
      | 'for'
      | 'against'
      | 'service'
      | 'contactBy'
      | 'contactWhen'
      | 'share'
      | 'consent'
      | 'purpose'
      | 'when'
      | 'where'
      | 'with'
      | 'company'
      | 'bring'
      | 'ask'
      | 'checked'
      | 'toCheck'
      | 'note',
      string
    >
  >;
  /** Lines that often stand in a list, one press away. */
  readonly suggestions: Readonly<Record<TickList, readonly string[]>>;
  readonly agreed: Readonly<Record<'yes' | 'no', string>>;
  readonly ended: string;
  readonly youChoose: string;

  readonly card: {
    readonly when: string;
    readonly where: string;
    readonly with: string;
    readonly company: string;
    readonly bring: string;
    readonly ask: string;
    readonly closing: string;
    readonly noDate: string;
    readonly serviceUnknown: string;
    readonly atHour: (hour: string) => string;
    readonly call: (phone: string) => string;
  };

  readonly consents: (days: readonly string[]) => string;
  readonly noConsent: string;

  readonly agreements: {
    readonly contact: (way: ContactWay, service: string) => string;
    readonly appointment: (service: string) => string;
  };

  readonly description: {
    readonly opening: (name: string) => string;
    readonly need: (need: string) => string;
    readonly at: (stone: string, state: string) => string;
    readonly answer: (label: string, answer: string) => string;
  };

  readonly differences: {
    readonly need: string;
    readonly state: Readonly<Record<StoneState, (stone: string) => string>>;
    readonly agreed: (stone: string) => string;
    readonly notAgreed: (stone: string) => string;
    readonly ended: string;
    readonly resumed: string;
    readonly answerCame: (label: string, answer: string) => string;
    readonly answerLeft: (label: string) => string;
    readonly answerIs: (label: string, answer: string) => string;
    readonly candidateCame: (name: string) => string;
    readonly candidateLeft: (name: string) => string;
    readonly candidateChanged: (name: string) => string;
    readonly chosen: (name: string) => string;
    readonly choiceLeft: (name: string) => string;
    readonly service: string;
    readonly lineCame: (list: string, text: string) => string;
    readonly lineLeft: (list: string, text: string) => string;
    readonly appointment: (when: string) => string;
    readonly appointmentLeft: string;
    readonly appointmentDetails: string;
    readonly consent: string;
    readonly settled: string;
    readonly unsettled: string;
    readonly hiddenCandidate: (number: number) => string;
  };
}
