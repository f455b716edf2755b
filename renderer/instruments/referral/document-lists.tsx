import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { TickList as ListName } from '../../../domain/instruments/referral/commands.ts';
import { mostOnCard } from '../../../domain/instruments/referral/paper/card-lists.ts';
import { type CheckedStone, checkOf, questions } from '../../../domain/instruments/referral/questions.ts';
import { newId, useReferral, useReferralDocument, useReferralWords } from './referral-context.tsx';
import { TickList } from './tick-list.tsx';

/** What may be told, what to bring, or what to ask. Only what is ticked goes on the card, and out of the door. */
export function DocumentList({ list }: { readonly list: ListName }): JSX.Element {
  const { t } = useTranslation();
  const { act } = useReferral();
  const lines = useReferralDocument()[list];
  const { suggestions } = useReferralWords();
  const chosen = lines.filter(({ ticked }) => ticked).length;
  return (
    <TickList
      title={t(`referral.lists.${list}`)}
      lines={lines}
      suggestions={suggestions[list]}
      hint={list !== 'share' && chosen > mostOnCard ? t('referral.lists.onCard') : undefined}
      onTick={(id, ticked) =>
        act([{ do: 'change-line', list, id, change: { ticked } }], ticked ? 'tick' : 'untick')
      }
      onText={(id, text) =>
        act([{ do: 'change-line', list, id, change: { text } }], 'line', { merge: `line-${id}` })
      }
      onRemove={(id) => act([{ do: 'remove-lines', list, ids: [id] }], 'remove')}
      onAdd={(texts) =>
        act(
          [{ do: 'add-lines', list, lines: texts.map((text) => ({ id: newId(), text, ticked: true })) }],
          'add',
          { count: texts.length },
        )
      }
    />
  );
}

/** Lines of one's own under the questions of a stone. */
export function OwnChecks({ stone }: { readonly stone: CheckedStone }): JSX.Element {
  const { t } = useTranslation();
  const { act } = useReferral();
  const words = useReferralWords();
  const asked = new Set(questions[stone].map((question) => checkOf(stone, question)));
  const own = useReferralDocument().checks.filter((check) => check.stone === stone && !asked.has(check.id));
  return (
    <TickList
      title={t('referral.lists.checks', { name: words.stones[stone].name })}
      lines={own}
      onTick={(id, ticked) =>
        act([{ do: 'change-check', id, change: { ticked } }], ticked ? 'tick' : 'untick')
      }
      onText={(id, text) =>
        act([{ do: 'change-check', id, change: { text } }], 'line', { merge: `line-${id}` })
      }
      onRemove={(id) => act([{ do: 'remove-checks', ids: [id] }], 'remove')}
      onAdd={(texts) =>
        act(
          [{ do: 'add-checks', checks: texts.map((text) => ({ id: newId(), stone, text, ticked: false })) }],
          'add',
          { count: texts.length },
        )
      }
    />
  );
}
