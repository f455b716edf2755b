import { IconFlag, IconNote, IconPlus } from '@tabler/icons-react';
import { useId, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewMoment } from '../../../domain/instruments/progress-review/document.ts';
import { roadsOf, type Road } from '../../../domain/instruments/progress-review/entries.ts';
import { momentName } from '../../../domain/instruments/progress-review/names.ts';
import { lifeDomainWords } from '../../../domain/life-domains/words.ts';
import { domainColours } from '../../components/domain-colours.ts';
import { domainIcons } from '../../components/domain-icons.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { useDigits } from '../../components/use-digits.ts';
import { shortDay } from '../../language/dates.ts';
import { useLanguage } from '../../language/use-language.ts';
import text from '../../styles/text.module.css';
import type { Place } from './entry-dialog.tsx';
import type { Version } from './review-actions.ts';
import { useReview, useReviewDocument } from './review-context.tsx';
import styles from './score-table.module.css';

const versions = ['own', 'discussed'] as const;

export interface ScoreTableProps {
  readonly onOpen: (place: Place) => void;
  readonly onMoment: (id: string) => void;
  readonly onTurningPoint: (id: string) => void;
  readonly onAddTurningPoint: (moment: string) => void;
}

/** Domains by moments, with what the client gave and what came after the talk beside each other. Filled in by keys as well. */
export function ScoreTable(props: ScoreTableProps): JSX.Element {
  const { onOpen, onMoment, onTurningPoint, onAddTurningPoint } = props;
  const { t } = useTranslation();
  const { language, locale } = useLanguage();
  const document = useReviewDocument();
  const { moments } = document;
  const help = useId();
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const roads = roadsOf(document);
  const here = {
    row: Math.min(at.row, roads.length - 1),
    column: Math.min(at.column, moments.length * 2 - 1),
  };
  const goTo = (row: number, column: number): void => {
    setAt({ row, column });
    table.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`)?.focus();
  };
  const walk = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    goTo(
      limit(here.row + step.down, roads.length - 1),
      limit(here.column + step.right, moments.length * 2 - 1),
    );
  };
  return (
    <div className={styles['scroll']}>
      <p id={help} className={styles['help']}>
        {t('progress-review.tableHelp')}
      </p>
      <table
        ref={table}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- its cells are walked by arrow keys
        role="grid"
        aria-label={t('progress-review.table')}
        aria-describedby={help}
        className={styles['table']}
      >
        <thead>
          <tr>
            <th rowSpan={2} scope="col" className={styles['domainHead']}>
              {t('progress-review.domain')}
            </th>
            {moments.map((moment) => (
              <th key={moment.id} colSpan={2} scope="colgroup" className={styles['moment']}>
                <button type="button" className={styles['momentButton']} onClick={() => onMoment(moment.id)}>
                  {momentName(moment, { language })}
                  <span className={styles['day']}>
                    {moment.date !== null && moment.name.trim() !== '' && shortDay(moment.date, locale)}
                    {!moment.finished && ` ${t('progress-review.filling')}`}
                  </span>
                  <span className={text['hidden']}> {t('progress-review.openMoment')}</span>
                </button>
              </th>
            ))}
          </tr>
          <tr>
            {moments.flatMap(({ id }) =>
              versions.map((version) => (
                <th key={`${id} ${version}`} scope="col" className={styles[version]}>
                  {t(`progress-review.${version}`)}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {roads.map((road, row) => (
            <tr key={road.domain}>
              <DomainHead road={road} />
              {moments.flatMap((moment, index) =>
                versions.map((version, side) => {
                  const column = index * 2 + side;
                  return (
                    <td key={`${moment.id} ${version}`} className={styles[version]}>
                      <ScoreCell
                        road={road}
                        moment={moment}
                        version={version}
                        place={`${row} ${column}`}
                        isHere={row === here.row && column === here.column}
                        onFocus={() => setAt({ row, column })}
                        onKeyDown={walk}
                        onOpen={() => onOpen({ moment: moment.id, domain: road.domain })}
                      />
                    </td>
                  );
                }),
              )}
            </tr>
          ))}
          <tr>
            <th scope="row" className={styles['domain']}>
              <div className={styles['rowHead']}>
                <span className={styles['flag']}>
                  <IconFlag size={24} stroke={1.75} aria-hidden />
                </span>
                {t('progress-review.turningPoints')}
              </div>
            </th>
            {moments.map((moment) => (
              <td key={moment.id} colSpan={2} className={styles['points']}>
                {document.turningPoints
                  .filter(
                    (point) =>
                      point.moment === moment.id &&
                      (point.domain === null || document.domains.includes(point.domain)),
                  )
                  .map((point) => (
                    <button
                      key={point.id}
                      type="button"
                      className={styles['point']}
                      aria-label={t('progress-review.openTurningPoint', { text: point.text })}
                      onClick={() => onTurningPoint(point.id)}
                    >
                      <IconFlag size={20} stroke={1.75} aria-hidden />
                      <span>{point.text}</span>
                    </button>
                  ))}
                <IconButton
                  icon={IconPlus}
                  label={t('progress-review.turningPointAt', { moment: momentName(moment, { language }) })}
                  onPress={() => onAddTurningPoint(moment.id)}
                />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

const limit = (value: number, most: number): number => Math.max(0, Math.min(most, value));

const steps: Readonly<Record<string, { readonly down: number; readonly right: number } | undefined>> = {
  ArrowDown: { down: 1, right: 0 },
  ArrowUp: { down: -1, right: 0 },
  ArrowRight: { down: 0, right: 1 },
  ArrowLeft: { down: 0, right: -1 },
  Home: { down: 0, right: -Infinity },
  End: { down: 0, right: Infinity },
};

function DomainHead({ road: { domain } }: { readonly road: Road }): JSX.Element {
  const { language } = useLanguage();
  const Picture = domainIcons[domain];
  return (
    <th scope="row" className={styles['domain']} style={domainColours(domain)}>
      <div className={styles['rowHead']}>
        <span className={styles['picture']}>
          <Picture size={24} stroke={1.5} aria-hidden />
        </span>
        {lifeDomainWords(domain, language).name}
      </div>
    </th>
  );
}

interface ScoreCellProps {
  readonly road: Road;
  readonly moment: ReviewMoment;
  readonly version: Version;
  readonly place: string;
  readonly isHere: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onOpen: () => void;
}

/** One score. Digits give it, Delete takes it away, Enter opens it with its words. */
function ScoreCell(props: ScoreCellProps): JSX.Element {
  const { road, moment, version, place, isHere, onFocus, onKeyDown, onOpen } = props;
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { actions } = useReview();
  const { press, forget } = useDigits(
    (score) => actions.giveScore(moment.id, road.domain, version, score),
    false,
  );
  const entry = road.stops.find((stop) => stop.moment.id === moment.id)?.entry;
  const score = entry?.[version] ?? null;
  const hasNote = ((version === 'own' ? entry?.ownNote : entry?.note) ?? '').trim() !== '';
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      forget();
      actions.giveScore(moment.id, road.domain, version, null);
    } else if (!press(event.nativeEvent)) {
      onKeyDown(event);
      return;
    }
    event.preventDefault();
  };
  return (
    <button
      type="button"
      data-cell={place}
      tabIndex={isHere ? 0 : -1}
      className={styles['score']}
      aria-label={t(hasNote ? 'progress-review.cellNoted' : 'progress-review.cell', {
        domain: lifeDomainWords(road.domain, language).name,
        moment: momentName(moment, { language }),
        version: t(`progress-review.${version}`),
        score: score ?? t('progress-review.noScore'),
      })}
      onFocus={onFocus}
      onKeyDown={keys}
      onClick={onOpen}
    >
      {score}
      {hasNote && <IconNote size={18} stroke={1.75} aria-hidden className={styles['noted']} />}
    </button>
  );
}
