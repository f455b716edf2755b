import { IconCalendar, IconChevronDown, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Round, ScaleAnswer } from '../../../domain/instruments/scale-questions/document.ts';
import { Button } from '../../components/button.tsx';
import { Menu, type MenuProps } from '../../components/menu.tsx';
import { say } from '../../components/toasts.ts';
import { longDay } from '../../language/dates.ts';
import { useLanguage } from '../../language/use-language.ts';
import { CorrectDialog } from './correct-dialog.tsx';
import { RoundDialog } from './round-dialog.tsx';
import type { NewRound, ScaleDeeds } from './scale-deeds.ts';
import styles from './scale-questions.module.css';

export interface RoundBarProps {
  readonly rounds: readonly Round[];
  /** Undefined: not begun yet. */
  readonly round: Round | undefined;
  readonly now: NewRound;
  /** What the domain on screen was given in this round. */
  readonly answer: ScaleAnswer | undefined;
  readonly deeds: ScaleDeeds;
  readonly onRound: (id: string) => void;
  readonly onBegin: () => void;
}

/** Which conversation one looks at, and the way to the others: earlier ones show only when somebody asks for them. */
export function RoundBar(props: RoundBarProps): JSX.Element {
  const { rounds, round, now, answer, deeds, onRound, onBegin } = props;
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const [dialog, setDialog] = useState<'round' | 'correct' | null>(null);
  const named = ({ date, place }: NewRound): string => {
    const day = longDay(date, locale);
    const where = place.trim();
    return where === ''
      ? t('scale-questions.round.of', { date: day })
      : t('scale-questions.round.at', { date: day, place: where });
  };
  const remove = ({ id, date }: Round): void => {
    deeds.removeRound(id);
    say(t('scale-questions.round.removed', { date: longDay(date, locale) }), deeds.undo);
  };
  const name = named(round ?? now);
  if (rounds.length === 0) return <p className={styles['when']}>{name}</p>;
  const own: MenuProps['entries'] =
    round === undefined
      ? []
      : [
          {
            id: 'change',
            name: t('scale-questions.round.change'),
            icon: IconCalendar,
            action: () => setDialog('round'),
          },
          ...(answer === undefined || answer.score === null
            ? []
            : [
                {
                  id: 'correct',
                  name: t('scale-questions.round.correct'),
                  icon: IconPencil,
                  action: () => setDialog('correct'),
                },
              ]),
          {
            id: 'begin',
            name: t('scale-questions.round.begin', { date: longDay(now.date, locale) }),
            icon: IconPlus,
            action: onBegin,
          },
          {
            id: 'remove',
            name: t('scale-questions.round.remove'),
            icon: IconTrash,
            action: () => remove(round),
          },
        ];
  return (
    <div className={styles['when']}>
      <Menu
        label={t('scale-questions.round.menu')}
        entries={rounds.toReversed().map((each) => ({
          id: each.id,
          name: named(each),
          chosen: each.id === round?.id,
          action: () => onRound(each.id),
        }))}
      >
        <Button kind="quiet" iconAfter={IconChevronDown}>
          {name}
        </Button>
      </Menu>
      {own.length > 0 && (
        <Menu label={t('scale-questions.round.more')} entries={own}>
          <Button kind="quiet" iconAfter={IconChevronDown}>
            {t('scale-questions.round.more')}
          </Button>
        </Menu>
      )}
      {dialog === 'round' && round !== undefined && (
        <RoundDialog
          round={round}
          onChange={(change) => deeds.changeRound(round.id, change)}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'correct' && round !== undefined && answer !== undefined && (
        <CorrectDialog
          round={round}
          answer={answer}
          asked={answer.score}
          onCorrect={(correction) =>
            deeds.correct({ round: round.id, domain: answer.domain }, { ...correction, date: now.date })
          }
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  );
}
