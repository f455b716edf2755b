import type { AgreementParty } from '../../../client-file/agreement.ts';
import type { Step } from '../document.ts';

type Say = (goal: string) => string;

/** What a wellbeing plan says on paper, in Word, in words and between two moments. */
export interface PlanWords {
  readonly method: string;
  readonly sheetTitle: string;
  readonly followUpTitle: string;
  readonly clientTitle: string;
  readonly columns: Readonly<Record<'step' | 'who' | 'service' | 'action' | 'when' | 'state', string>>;
  /** Heads of the two columns with agreements. */
  readonly agrees: { readonly client: (name: string) => string; readonly me: string; readonly coach: string };
  readonly followUp: Readonly<Record<'result' | 'well' | 'less' | 'needed', string>>;
  readonly who: {
    /** In the place of the client’s name when names are hidden, and on a form. */
    readonly me: string;
    readonly coach: string;
    readonly both: string;
    readonly other: string;
  };
  readonly states: Readonly<Record<Step['state'], string>>;
  readonly evaluationTitle: string;
  readonly evaluation: Readonly<Record<'criterion' | 'who' | 'when', string>>;
  readonly nextTime: string;
  readonly nextTimeClient: string;
  readonly blankGoal: string;
  readonly nothingAgreed: string;
  readonly dateAndSignature: string;
  readonly hiddenClient: string;
  /** A goal or step without words, and one that is not named when names are hidden. */
  readonly unnamed: { readonly goal: string; readonly step: string };
  readonly numbered: {
    readonly goal: (number: number) => string;
    readonly step: (goal: number, step: number) => string;
  };

  readonly sentences: {
    readonly plan: Say;
    readonly empty: Say;
    readonly goal: (goal: string, domain: string | null) => string;
    readonly noSteps: string;
    readonly step: (step: string) => string;
    readonly who: Readonly<Record<AgreementParty, (client: string, other: string) => string>>;
    readonly service: (service: string) => string;
    readonly action: (action: string) => string;
    readonly agreement: {
      readonly client: (client: string, text: string) => string;
      readonly coach: (text: string) => string;
    };
    readonly when: (when: string) => string;
    readonly state: (state: string) => string;
    readonly result: (text: string) => string;
    readonly well: (text: string) => string;
    readonly less: (text: string) => string;
    readonly needed: (text: string) => string;
    readonly evaluation: (criterion: string, who: string, when: string) => string;
    readonly nextTime: (when: string) => string;
    readonly note: (text: string) => string;
  };

  readonly differences: {
    readonly goalCame: Say;
    readonly goalLeft: Say;
    readonly goalRenamed: (before: string, after: string) => string;
    readonly goalDomain: (goal: string, domain: string | null) => string;
    readonly stepCame: (step: string, goal: string) => string;
    readonly stepLeft: Say;
    readonly stepRenamed: (before: string, after: string) => string;
    readonly stepMoved: (step: string, goal: string) => string;
    readonly state: (step: string, before: string, after: string) => string;
    readonly agreed: Say;
    readonly agreement: Say;
    readonly who: Say;
    readonly service: Say;
    readonly action: Say;
    readonly when: (step: string, before: string, after: string) => string;
    readonly followUpCame: Say;
    readonly followUp: Say;
    readonly order: string;
    readonly evaluationCame: string;
    readonly evaluationLeft: string;
    readonly evaluation: string;
    readonly nextTime: (when: string) => string;
    readonly noNextTime: string;
  };
}
