import { IconLifebuoy } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rescued } from '../../../preload/contract/doors.ts';
import type { Answer } from '../../../preload/contract/types.ts';
import { bridge } from '../../bridge/bridge.ts';
import { useChange } from '../../bridge/use-change.ts';
import { Button } from '../../components/button.tsx';
import { CheckList } from '../../components/check-list.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorBanner } from '../../components/error-banner.tsx';
import { say } from '../../components/toasts.ts';
import { letGo } from '../../document/open-documents.ts';
import { codeOf } from '../../language/error-sentence.ts';
import text from '../../styles/text.module.css';
import { worksheetName } from '../client-file/worksheet-name.ts';
import { tellError } from '../problems.ts';
import { useWhen } from '../use-when.ts';
import styles from './settings.module.css';

/** What an emergency copy turned out to hold. */
export interface OpenedCopy {
  readonly madeAt: string;
  readonly worksheets: readonly Rescued[];
}

type WasPutBack = Answer<'emergency', 'putBack'>;

export interface RescueDialogProps {
  readonly copy: OpenedCopy;
  readonly onClose: () => void;
}

/** What is in an emergency copy, with a box for each worksheet. What was changed since is never written over. */
export function RescueDialog({ copy, onClose }: RescueDialogProps): JSX.Element {
  const { t } = useTranslation();
  const when = useWhen();
  const queryClient = useQueryClient();
  const possible = copy.worksheets.filter(({ state }) => state === 'ready' || state === 'newer');
  const rest = copy.worksheets.filter((each) => !possible.includes(each));
  const [ticked, setTicked] = useState<readonly string[]>(
    possible.filter(({ state }) => state === 'ready').map(({ worksheetId }) => worksheetId),
  );
  const put = useChange(bridge.emergency.putBack, () => []);
  const nameOf = ({ title, instrument }: Rescued): string =>
    instrument === null ? t('doors.emergency.unknown') : worksheetName({ title, instrument }, t);
  const about = ({ clientName, savedAt }: Rescued): string =>
    savedAt === null ? '' : t('doors.emergency.of', { client: clientName, when: when(savedAt) });

  const undo = (done: WasPutBack): void => {
    const before = done.filter((each) => each.before !== null);
    Promise.all(before.map(takeBack))
      .then(() => queryClient.invalidateQueries())
      .catch(tellError);
  };
  const putBack = async (): Promise<void> => {
    const wanted = possible.filter(({ worksheetId }) => ticked.includes(worksheetId));
    // A worksheet that is open in this window would not hear of it.
    await Promise.all(wanted.map(({ worksheetId }) => letGo(worksheetId)));
    const worksheets = wanted.map((each) => ({
      worksheetId: each.worksheetId,
      beside: each.state === 'newer' ? t('doors.emergency.besideTitle', { title: nameOf(each) }) : null,
    }));
    put.mutate(
      { worksheets },
      {
        onSuccess: (done) => {
          void queryClient.invalidateQueries();
          const undoable = done.some((each) => each.before !== null);
          say(t('doors.emergency.done', { count: done.length }), undoable ? () => undo(done) : undefined);
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('doors.emergency.found')}
      icon={IconLifebuoy}
      width="wide"
      actions={
        <>
          <Button kind="quiet" size="large" onPress={onClose}>
            {t(possible.length === 0 ? 'common.close' : 'common.cancel')}
          </Button>
          {possible.length > 0 && (
            <Button
              kind="primary"
              size="large"
              isDisabled={ticked.length === 0 || put.isPending}
              onPress={() => void putBack()}
            >
              {t('doors.emergency.put')}
            </Button>
          )}
        </>
      }
    >
      <p>
        {possible.length === 0
          ? t('doors.emergency.nothing')
          : t('doors.emergency.foundLead', { when: when(copy.madeAt) })}
      </p>
      {possible.length > 0 && (
        <CheckList
          label={t('doors.emergency.found')}
          rows={possible.map((each) => ({
            id: each.worksheetId,
            name: nameOf(each),
            hint: `${about(each)}. ${t(`doors.emergency.${each.state === 'newer' ? 'newer' : 'ready'}`)}`,
          }))}
          ticked={ticked}
          onChange={setTicked}
        />
      )}
      {rest.length > 0 && (
        <>
          <h3>{t('doors.emergency.notPossible')}</h3>
          <ul className={styles['list']}>
            {rest.map((each) => (
              <li key={each.worksheetId}>
                <bdi>{nameOf(each)}</bdi>{' '}
                <span className={text['soft']}>{t(`doors.emergency.${stateWord(each.state)}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {put.error !== null && <ErrorBanner code={codeOf(put.error)} />}
    </Dialog>
  );
}

const stateWord = (state: Rescued['state']): 'same' | 'gone' | 'unreadable' =>
  state === 'same' || state === 'gone' ? state : 'unreadable';

/** The document that stood there, as an edit of its own; refused when the worksheet was changed meanwhile. */
const takeBack = ({ worksheetId, revision, before }: WasPutBack[number]): Promise<unknown> =>
  bridge.worksheets.edit({
    id: worksheetId,
    editId: crypto.randomUUID(),
    revision,
    conversationId: null,
    commands: [{ do: 'replace', document: before }],
  });
