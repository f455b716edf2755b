import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Gift } from '../../domain/handover/gift.ts';
import { keys } from '../bridge/keys.ts';
import { say } from '../components/toasts.ts';
import { spokenNames } from '../drawing/spoken.ts';
import { href, paths } from '../shell/paths.ts';
import { tellError } from '../shell/problems.ts';
import { giveTo, type Target } from './giving.ts';

const longestName = 60;
const mostNamed = 2;

/** Gives to a worksheet, and says what came of it with a way there and a way back. `name` is how that worksheet is called. */
export function useGiving(): (target: Target, name: string, gifts: readonly Gift[]) => void {
  const { t } = useTranslation();
  const client = useQueryClient();

  const readAnew = async (clientId: string, worksheetId: string): Promise<void> => {
    client.removeQueries({ queryKey: keys.worksheet(worksheetId) });
    await client.invalidateQueries({ queryKey: keys.client(clientId) });
    await client.invalidateQueries({ queryKey: keys.clients });
  };

  const give = async (target: Target, name: string, gifts: readonly Gift[]): Promise<void> => {
    const { clientId } = target;
    const given = await giveTo(target, gifts);
    if (given.outcome === 'nothing-new') return say(t('handover.give.nothingNew', { name }));
    const { worksheetId, takeBack } = given;
    await readAnew(clientId, worksheetId);
    const address = href(paths.worksheet(clientId, worksheetId));
    const back = async (): Promise<void> => {
      const outcome = await takeBack();
      // Whoever looks at a worksheet that is gone again goes on in the file.
      if (outcome === 'undone-new' && globalThis.location.hash.startsWith(address)) {
        globalThis.location.hash = href(paths.client(clientId));
      }
      await readAnew(clientId, worksheetId);
      const words = { undone: 'undone', 'undone-new': 'undoneNew', changed: 'changedSince' } as const;
      say(t(`handover.give.${words[outcome]}`, { name }));
    };
    const named = gifts.length > mostNamed + 1 ? gifts.slice(0, mostNamed) : gifts;
    const names = spokenNames(named.map(({ text }) => shortened(text)));
    const more = gifts.length - named.length;
    const said = t(more === 0 ? 'handover.give.given' : 'handover.give.givenMore', { name, names, more });
    say(said, () => void back().catch(tellError), {
      label: t('handover.give.open'),
      act: () => {
        globalThis.location.hash = address;
      },
    });
  };

  return (target, name, gifts) => void give(target, name, gifts).catch(tellError);
}

const shortened = (text: string): string =>
  text.length > longestName ? `${text.slice(0, longestName).trimEnd()} …` : text;
