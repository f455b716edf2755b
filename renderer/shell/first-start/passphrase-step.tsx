import { IconArrowLeft } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../bridge/bridge.ts';
import { keys } from '../../bridge/keys.ts';
import { useChange } from '../../bridge/use-change.ts';
import { Button } from '../../components/button.tsx';
import { ErrorBanner } from '../../components/error-banner.tsx';
import { Progress } from '../../components/progress.tsx';
import { codeOf } from '../../language/error-sentence.ts';
import { useLanguage } from '../../language/use-language.ts';
import text from '../../styles/text.module.css';
import { PassphraseMaker } from '../passphrase/passphrase-maker.tsx';
import { useChooseFolder } from '../use-choose-folder.ts';
import { StepTitle } from './step-title.tsx';

export interface PassphraseStepProps {
  /** The store is there and open; this is its recovery key, in groups. */
  readonly onMade: (recoveryKey: readonly string[]) => void;
  readonly onBack: () => void;
}

export function PassphraseStep({ onMade, onBack }: PassphraseStepProps): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const create = useChange(bridge.vault.create, () => [keys.status]);
  const chooseFolder = useChooseFolder();
  const code = create.error === null ? null : codeOf(create.error);
  return (
    <PassphraseMaker
      headings={{
        words: (
          <Heading
            key="words"
            title={t('firstStart.passphrase.title')}
            lead={t('firstStart.passphrase.lead')}
          />
        ),
        own: (
          <Heading
            key="own"
            title={t('firstStart.passphrase.ownTitle')}
            lead={t('firstStart.passphrase.ownLead')}
          />
        ),
      }}
      submitLabel={t('common.next')}
      isBusy={create.isPending}
      onMade={(passphrase) =>
        create.mutate({ passphrase, language }, { onSuccess: ({ recoveryKey }) => onMade(recoveryKey) })
      }
      notice={
        <>
          {create.isPending && <Progress label={t('firstStart.passphrase.making')} />}
          {code !== null && (
            <ErrorBanner
              code={code}
              onNext={code === 'folder-synced' || code === 'folder-on-network' ? chooseFolder : undefined}
            />
          )}
        </>
      }
      aside={
        <Button kind="quiet" size="large" icon={IconArrowLeft} isDisabled={create.isPending} onPress={onBack}>
          {t('common.back')}
        </Button>
      }
    />
  );
}

function Heading({ title, lead }: { readonly title: string; readonly lead: string }): JSX.Element {
  return (
    <>
      <StepTitle>{title}</StepTitle>
      <p className={text['lead']}>{lead}</p>
    </>
  );
}
