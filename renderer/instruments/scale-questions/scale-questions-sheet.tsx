import { useMemo, useState, type JSX } from 'react';
import { useStore } from 'zustand';
import type { Round } from '../../../domain/instruments/scale-questions/document.ts';
import { roundsWithAnswers } from '../../../domain/instruments/scale-questions/reading.ts';
import type { LifeDomain } from '../../../domain/life-domains/life-domains.ts';
import { ChooseDomains } from './choose-domains.tsx';
import { EndOfRound } from './end-of-round.tsx';
import { Footer } from './footer.tsx';
import { NothingToday } from './nothing-today.tsx';
import { OneDomain } from './one-domain.tsx';
import { Overview } from './overview.tsx';
import type { Shown } from './place.ts';
import { RoundBar } from './round-bar.tsx';
import { roundOf, scaleDeeds, type NewRound } from './scale-deeds.ts';
import type { ScaleQuestionsStore } from './scale-questions-store.ts';
import styles from './scale-questions.module.css';

export interface ScaleQuestionsSheetProps {
  readonly clientId: string;
  readonly worksheetId: string;
  readonly store: ScaleQuestionsStore;
  /** Day and place of the conversation that is going on: where a new round is held. */
  readonly now: NewRound;
}

/** Which round one looks at: the one of now, begun or not, or an earlier one that was asked for. */
type Looking =
  | { readonly at: 'now' }
  | { readonly at: 'new' }
  | { readonly at: 'round'; readonly id: string };

/** Choosing domains, one domain at a time, and on request the overview. */
export function ScaleQuestionsSheet(props: ScaleQuestionsSheetProps): JSX.Element {
  const { clientId, worksheetId, store, now } = props;
  const document = useStore(store, (state) => state.document);
  const [looking, setLooking] = useState<Looking>({ at: 'now' });
  const [asked, setAsked] = useState<Shown | null>(null);
  const { date, place } = now;
  const deeds = useMemo(
    () => scaleDeeds(store, { date, place }, () => crypto.randomUUID()),
    [store, date, place],
  );

  const round = roundLookedAt(looking, document.rounds, roundOf(document, date));
  const shown = shownIn(round, asked, document.rounds);
  const goTo = (id: string, next: Shown | null): void => {
    setLooking({ at: 'round', id });
    setAsked(next);
  };
  const domains = round?.answers.map((answer) => answer.domain) ?? [];
  const toDomain = (domain: LifeDomain): void => setAsked({ screen: 'domain', domain });
  const answer =
    shown.screen === 'domain' ? round?.answers.find((each) => each.domain === shown.domain) : undefined;
  return (
    <div className={styles['whole']}>
      <div className={styles['middle']}>
        <div className={shown.screen === 'overview' ? styles['wide'] : styles['in']}>
          {shown.screen !== 'overview' && (
            <RoundBar
              rounds={document.rounds}
              round={round}
              now={now}
              answer={answer}
              deeds={deeds}
              onRound={(id) => goTo(id, null)}
              onBegin={() => {
                setLooking({ at: 'new' });
                setAsked({ screen: 'choose' });
              }}
            />
          )}
          {shown.screen === 'choose' && (
            <ChooseDomains
              round={round}
              isNewOne={round === undefined && document.rounds.length > 0}
              deeds={deeds}
              onChosen={(id) => goTo(id, { screen: 'choose' })}
              onNothing={(id) => goTo(id, { screen: 'nothing' })}
            />
          )}
          {shown.screen === 'nothing' && <NothingToday onBack={() => setAsked({ screen: 'choose' })} />}
          {shown.screen === 'domain' && round !== undefined && answer !== undefined && (
            <OneDomain
              key={`${round.id} ${answer.domain}`}
              round={round}
              answer={answer}
              day={date}
              deeds={deeds}
              moved={asked !== null}
            />
          )}
          {shown.screen === 'overview' && (
            <Overview
              rounds={document.rounds}
              domain={shown.domain}
              onDomain={(domain) => setAsked({ screen: 'overview', domain })}
              onBack={(domain) => (domains.includes(domain) ? toDomain(domain) : setAsked(null))}
            />
          )}
          {shown.screen === 'end' && (
            <EndOfRound
              clientId={clientId}
              worksheetId={worksheetId}
              domains={domains}
              roundId={round?.id ?? ''}
              onDomain={toDomain}
            />
          )}
        </div>
      </div>
      {shown.screen !== 'overview' && (
        <Footer
          shown={shown}
          domains={domains}
          hasOverview={roundsWithAnswers(document.rounds).length > 0}
          onShow={setAsked}
        />
      )}
    </div>
  );
}

function roundLookedAt(
  looking: Looking,
  rounds: readonly Round[],
  today: Round | undefined,
): Round | undefined {
  if (looking.at === 'new') return undefined;
  if (looking.at === 'now') return today;
  return rounds.find(({ id }) => id === looking.id) ?? today;
}

/** What was asked for, as far as it is there: undo may have taken it away. */
function shownIn(round: Round | undefined, asked: Shown | null, rounds: readonly Round[]): Shown {
  const [first] = round?.answers ?? [];
  const otherwise: Shown =
    first !== undefined
      ? { screen: 'domain', domain: first.domain }
      : { screen: round?.nothingToday === true ? 'nothing' : 'choose' };
  if (asked === null) return otherwise;
  switch (asked.screen) {
    case 'domain':
      return round?.answers.some(({ domain }) => domain === asked.domain) === true ? asked : otherwise;
    case 'end':
      return first === undefined ? otherwise : asked;
    case 'nothing':
      return round?.nothingToday === true ? asked : otherwise;
    case 'overview':
      return roundsWithAnswers(rounds).length > 0 ? asked : otherwise;
    default:
      return asked;
  }
}
