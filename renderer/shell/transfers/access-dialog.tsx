import { IconEyeCheck, IconLockOpen } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../bridge/bridge.ts';
import { writeEverythingAway } from '../../bridge/flushing.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorBanner } from '../../components/error-banner.tsx';
import { Switch } from '../../components/switch.tsx';
import { say } from '../../components/toasts.ts';
import { useLanguage } from '../../language/use-language.ts';
import form from '../../styles/form.module.css';
import type { ClientDialogProps } from './hand-over-dialog.tsx';
import { Running } from './running.tsx';
import styles from './transfers.module.css';
import { useStoppable } from '../../bridge/use-stoppable.ts';

/** Everything about one person, for that person: what it is, what to think of, and where it goes. */
export function AccessDialog({ client, onClose }: ClientDialogProps): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const work = useStoppable();
  const [privateNotes, setPrivateNotes] = useState(true);
  const about = { name: client.callingName };
  const save = (): void =>
    work.run(async () => {
      await writeEverythingAway();
      const answer = await bridge.access.save({ clientId: client.id, language, privateNotes });
      if (answer.outcome === 'cancelled') return;
      say(t('transfers.forPerson.saved', { folder: answer.folder }));
      onClose();
    });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('transfers.forPerson.title', about)}
      icon={IconEyeCheck}
      width="wide"
    >
      <p>{t('transfers.forPerson.lead', about)}</p>
      <ul className={styles['list']}>
        <li>{t('transfers.forPerson.pdf')}</li>
        <li>{t('transfers.forPerson.json')}</li>
      </ul>
      <Switch
        label={t('transfers.privateNotes')}
        hint={t('transfers.forPerson.privateNotesHint', about)}
        value={privateNotes}
        onChange={setPrivateNotes}
        isDisabled={work.running}
      />
      <Banner title={t('transfers.forPerson.openTitle')} icon={IconLockOpen} urgency="none">
        {t('transfers.forPerson.open', about)}
      </Banner>
      {work.problem !== null && <ErrorBanner code={work.problem} />}
      {work.running ? (
        <Running label={t('transfers.forPerson.making')} work={work} />
      ) : (
        <div className={classNames(form['actions'], form['end'], form['stay'])}>
          <Button kind="quiet" size="large" onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button kind="primary" size="large" autoFocus={work.hasRun} onPress={save}>
            {t('transfers.forPerson.save')}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
