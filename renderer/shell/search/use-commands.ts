import {
  IconFolderOpen,
  IconFolders,
  IconHistory,
  IconHome,
  IconKeyboard,
  IconLock,
  IconMessage2,
  IconPackageImport,
  IconPrinter,
  IconSettings,
  IconUserPlus,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { lockNow } from '../frame/lock-now.ts';
import { closeOverlay, openOverlay } from '../frame/overlays.ts';
import { paths } from '../paths.ts';
import { settingsPartIds, settingsParts } from '../settings/settings-parts.ts';
import { openFileOf } from './open-file.ts';

export interface Command {
  readonly key: string;
  readonly label: string;
  readonly icon: Icon;
  readonly run: () => void;
}

const command = (key: string, label: string, icon: Icon, run: () => void): Command => ({
  key,
  label,
  icon,
  run,
});

/** What can be done from anywhere, and with the file or the worksheet that is open. */
export function useCommands(): readonly Command[] {
  const { t } = useTranslation();
  const [path, go] = useLocation();
  const { clientId, worksheetId } = openFileOf(path);
  const to = (key: string, label: string, icon: Icon, where: string): Command =>
    command(key, label, icon, () => {
      closeOverlay();
      go(where);
    });
  const ofWorksheet =
    clientId === undefined || worksheetId === undefined
      ? []
      : [
          to('to-file', t('search.toFile'), IconFolderOpen, paths.client(clientId)),
          to('together', t('worksheet.together'), IconUsers, paths.together(clientId, worksheetId)),
          to('history', t('worksheet.history'), IconHistory, paths.history(clientId, worksheetId)),
          to('print', t('worksheet.print'), IconPrinter, paths.print(clientId, worksheetId)),
        ];
  return [
    ...(clientId === undefined
      ? []
      : [
          command('new-conversation', t('search.newConversation'), IconMessage2, () =>
            openOverlay('new-conversation'),
          ),
        ]),
    ...ofWorksheet,
    command('new-client', t('startPage.newClient'), IconUserPlus, () => openOverlay('new-client')),
    command('receive', t('transfers.in.title'), IconPackageImport, () => openOverlay('receive')),
    to('start', t('common.startPage'), IconHome, paths.start),
    to('all', t('startPage.all'), IconFolders, paths.allClients),
    to('settings', t('common.settings'), IconSettings, paths.settings),
    command('keys', t('settings.keys.title'), IconKeyboard, () => openOverlay('keys')),
    command('lock', t('common.lock'), IconLock, () => {
      closeOverlay();
      void lockNow();
    }),
    // The keys are in the list already: as what F1 opens.
    ...settingsPartIds
      .filter((part) => part !== 'keys')
      .map((part) =>
        to(
          `settings-${part}`,
          t('search.settingsPart', { part: t(`settings.${part}.part`) }),
          settingsParts[part].icon,
          paths.settingsPart(part),
        ),
      ),
  ];
}
