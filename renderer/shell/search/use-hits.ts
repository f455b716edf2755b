import { IconMessage2, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { isFoundIn, markFound, termsOf } from '../../../domain/search/terms.ts';
import type { Found } from '../../../preload/contract/found.ts';
import { useClients } from '../../bridge/queries.ts';
import { instrumentLooks } from '../client-file/instrument-look.ts';
import { worksheetName } from '../client-file/worksheet-name.ts';
import { closeOverlay } from '../frame/overlays.ts';
import { paths } from '../paths.ts';
import { useNearWords } from '../use-near-words.ts';
import type { Hit, HitGroup } from './hits.ts';
import { useCommands } from './use-commands.ts';
import type { LookedFor } from './use-found.ts';

const recentCount = 5;

/** What the list shows: what was found, or, before anything is typed, the last files and everything that can be done. */
export function useHits(found: LookedFor['found']): readonly HitGroup[] {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const near = useNearWords();
  const commands = useCommands();
  const recent = useRecent();
  const to = (where: string) => () => {
    closeOverlay();
    go(where);
  };
  const terms = termsOf(found?.typed ?? '');
  const marked = (text: string): Hit['main'] => markFound(text, terms);

  const clientHit = ({ clientId, name, excerpt }: Found['clients'][number]): Hit => ({
    key: `client-${clientId}`,
    icon: IconUser,
    main: marked(name),
    details: [],
    excerpt: excerpt === null ? [] : marked(excerpt),
    open: to(paths.client(clientId)),
  });
  const worksheetHit = (one: Found['worksheets'][number]): Hit => ({
    key: `worksheet-${one.worksheetId}`,
    icon: instrumentLooks[one.instrument].icon,
    main: marked(worksheetName(one, t)),
    details: [one.clientName, ...instrumentBeside(one), near.brief(one.date)],
    excerpt: [],
    open: to(paths.worksheet(one.clientId, one.worksheetId)),
  });
  const textHit = (
    { clientId, clientName, worksheet, date, excerpt }: Found['texts'][number],
    at: number,
  ): Hit => {
    if (worksheet === null) {
      return {
        key: `text-${at}`,
        icon: IconMessage2,
        main: marked(excerpt),
        details: [clientName, t('search.conversation'), near.brief(date)],
        excerpt: [],
        open: to(paths.client(clientId)),
      };
    }
    const day = near.brief(date);
    return {
      key: `text-${at}`,
      icon: instrumentLooks[worksheet.instrument].icon,
      main: marked(excerpt),
      details: [
        clientName,
        worksheetName(worksheet, t),
        worksheet.now ? day : t('search.before', { date: day }),
      ],
      excerpt: [],
      // What stood there earlier is looked at where the earlier moments are.
      open: to((worksheet.now ? paths.worksheet : paths.history)(clientId, worksheet.id)),
    };
  };
  /** Unless that is what it is called. */
  const instrumentBeside = (
    one: Pick<Found['worksheets'][number], 'title' | 'instrument'>,
  ): readonly string[] => {
    const name = t(`${one.instrument}.name`);
    return worksheetName(one, t) === name ? [] : [name];
  };
  const commandHits = commands
    .filter(({ label }) => found === null || (terms.length > 0 && isFoundIn(label, terms)))
    .map(({ key, label, icon, run }): Hit => ({
      key,
      icon,
      main: marked(label),
      details: [],
      excerpt: [],
      open: run,
    }));

  const groups: HitGroup[] =
    found === null
      ? [
          {
            name: 'recent',
            hits: recent.map((client) => clientHit({ ...client, excerpt: null })),
            more: false,
          },
        ]
      : [
          { name: 'clients', hits: found.answer.clients.map(clientHit), more: found.answer.more.clients },
          {
            name: 'worksheets',
            hits: found.answer.worksheets.map(worksheetHit),
            more: found.answer.more.worksheets,
          },
          { name: 'texts', hits: found.answer.texts.map(textHit), more: found.answer.more.texts },
        ];
  return [...groups, { name: 'commands' as const, hits: commandHits, more: false }].filter(
    ({ hits }) => hits.length > 0,
  );
}

function useRecent(): readonly Pick<Found['clients'][number], 'clientId' | 'name'>[] {
  const { data: clients = [] } = useClients();
  return clients
    .filter((client) => !client.removed)
    .toSorted((one, other) => other.openedAt.localeCompare(one.openedAt))
    .slice(0, recentCount)
    .map(({ id, callingName }) => ({ clientId: id, name: callingName }));
}
