import { IconCloudExclamation } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { bridge } from '../../bridge/bridge.ts';
import { keys } from '../../bridge/keys.ts';
import { useChange } from '../../bridge/use-change.ts';
import { Button } from '../../components/button.tsx';
import { CheckList } from '../../components/check-list.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorBanner } from '../../components/error-banner.tsx';
import { say } from '../../components/toasts.ts';
import { codeOf, errorSentence } from '../../language/error-sentence.ts';
import { useLanguage } from '../../language/use-language.ts';
import text from '../../styles/text.module.css';
import { useChooseFolder } from '../use-choose-folder.ts';
import { anyway, closeAnyway, type PlaceKind } from './anyway.ts';

/** Asks whether to use a folder where files can break, over whatever screen is open. */
export function AnywayDialog(): JSX.Element | null {
  const asked = useStore(anyway, (state) => state.asked);
  return asked === null ? null : <Asking kind={asked} />;
}

function Asking({ kind }: { readonly kind: PlaceKind }): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const chooseFolder = useChooseFolder();
  const use = useChange(bridge.vault.acceptFolder, () => [keys.status]);
  const { what, safe, next } = errorSentence(
    kind === 'synced' ? 'folder-synced' : 'folder-on-network',
    language,
  );
  const other = (): void => {
    closeAnyway();
    chooseFolder();
  };
  const useIt = (): void =>
    use.mutate(
      {},
      {
        onSuccess: ({ folder }) => {
          closeAnyway();
          if (folder !== null) say(t('doors.place.now'));
        },
      },
    );
  return (
    <Dialog
      isOpen
      onClose={closeAnyway}
      role="alertdialog"
      icon={IconCloudExclamation}
      title={what}
      width="wide"
      actions={
        <>
          <Button kind="quiet" size="large" onPress={closeAnyway}>
            {t('common.cancel')}
          </Button>
          <Button size="large" isDisabled={ticked.length === 0 || use.isPending} onPress={useIt}>
            {t('doors.place.anyway')}
          </Button>
          <Button kind="primary" size="large" autoFocus onPress={other}>
            {next}
          </Button>
        </>
      }
    >
      <p className={text['lead']}>{safe}</p>
      <p>{t(`doors.place.${kind}Risk`)}</p>
      <p>{t('doors.place.backups')}</p>
      <CheckList
        label={t('doors.place.tickList')}
        rows={[{ id: 'understood', name: t('doors.place.tick') }]}
        ticked={ticked}
        onChange={setTicked}
      />
      <p className={text['soft']}>{t('doors.place.remembered')}</p>
      {use.error !== null && <ErrorBanner code={codeOf(use.error)} />}
    </Dialog>
  );
}
