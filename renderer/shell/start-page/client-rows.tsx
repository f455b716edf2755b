import { IconChevronRight } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Answer } from '../../../preload/contract/types.ts';
import { Rows } from '../../components/rows.tsx';
import { paths } from '../paths.ts';
import { useNearWords } from '../use-near-words.ts';

export type ClientSummaries = Answer<'clients', 'list'>;

export interface ClientRowsProps {
  readonly label: string;
  readonly clients: ClientSummaries;
}

/** Client files to open, with what was last worked on and when. */
export function ClientRows({ label, clients }: ClientRowsProps): JSX.Element {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const near = useNearWords();
  return (
    <Rows
      label={label}
      onOpen={(id) => go(paths.client(id))}
      rows={clients.map((client) => ({
        id: client.id,
        name: client.callingName,
        second:
          client.lastInstrument === null ? t('startPage.nothingYet') : t(`${client.lastInstrument}.name`),
        third: near.instant(client.openedAt),
        end: <IconChevronRight size={24} stroke={1.75} aria-hidden />,
      }))}
    />
  );
}
