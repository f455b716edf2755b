import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { bridge } from '../../bridge/bridge.ts';
import { writeEverythingAway } from '../../bridge/flushing.ts';
import { keys } from '../../bridge/keys.ts';
import { useChange } from '../../bridge/use-change.ts';
import { say } from '../../components/toasts.ts';
import { paths } from '../paths.ts';
import { tellError } from '../problems.ts';

/** A file by what it is known by in a list. */
export interface NamedFile {
  readonly id: string;
  readonly callingName: string;
}

export interface FilePrivacyActions {
  /** At least until a day; null takes that back. */
  readonly keep: (file: NamedFile, until: string | null, reason: string) => void;
  /** What is still in the window is written first; then the file is gone from the screen. */
  readonly restrict: (file: NamedFile, reason: string) => void;
  /** With a message that goes to the file. */
  readonly lift: (file: NamedFile) => void;
}

/** Every list may change by it. */
const touched = ({ id }: { readonly id: string }) => [
  keys.privacy,
  keys.clients,
  keys.client(id),
  keys.due,
  ['found'],
];
const attempt = (work: () => Promise<void>): void => void work().catch(tellError);

/** Keeping a file longer, restricting it, and lifting that. */
export function useFilePrivacyActions(): FilePrivacyActions {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const keeping = useChange(bridge.privacy.keep, touched);
  const restricting = useChange(bridge.privacy.restrict, touched);
  const lifting = useChange(bridge.privacy.lift, touched);
  return {
    keep: ({ id, callingName: name }, until, reason) =>
      attempt(async () => {
        await keeping.mutateAsync({ id, until, reason });
        say(until === null ? t('privacy.keep.stopped', { name }) : t('privacy.keep.done', { name }));
      }),
    restrict: ({ id, callingName: name }, reason) =>
      attempt(async () => {
        await writeEverythingAway();
        await restricting.mutateAsync({ id, reason });
        go(paths.start);
        say(t('privacy.restrict.done', { name }), undefined, {
          label: t('privacy.restrict.back'),
          act: () => go(paths.settingsPart('privacy')),
        });
      }),
    lift: ({ id, callingName: name }) =>
      attempt(async () => {
        await lifting.mutateAsync({ id });
        say(t('privacy.restrict.lifted', { name }), undefined, {
          label: t('privacy.retention.open'),
          act: () => go(paths.client(id)),
        });
      }),
  };
}
