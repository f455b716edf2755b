import { useState, type JSX } from 'react';
import type { ErrorCode } from '../../../domain/language/error-codes.ts';
import type { BackupList, Secret } from '../../../preload/contract/backups.ts';
import { ChooseBackup } from './choose-backup.tsx';
import type { Deed, Step, Trouble } from './deeds.ts';
import { Offer } from './offer.tsx';
import { Salvaged } from './salvaged.tsx';
import { SecretForm } from './secret-form.tsx';
import { Work } from './work.tsx';

export interface RepairProps {
  readonly trouble: Trouble;
  readonly backups: BackupList;
  /** The files are open again, by what the coach typed. */
  readonly onOpened: (secret: Secret) => void;
  /** What was known of the trouble may no longer hold. */
  readonly onLookAgain: () => void;
}

/** The way back from files that do not open, one thing at a time. Nothing is decided before the coach has read what comes of it. */
export function Repair({ trouble, backups, onOpened, onLookAgain }: RepairProps): JSX.Element {
  const [step, setStep] = useState<Step>({ at: 'offer' });
  const [secret, setSecret] = useState(trouble.secret);
  const [wrong, setWrong] = useState<ErrorCode | null>(null);
  const begin = (deed: Deed): void =>
    setStep(secret === null ? { at: 'secret', deed } : { at: 'work', deed, secret });
  const toOffer = (): void => {
    setWrong(null);
    setStep({ at: 'offer' });
  };
  switch (step.at) {
    case 'offer':
      return (
        <Offer
          code={trouble.code}
          backups={backups}
          onDeed={begin}
          onChoose={() => setStep({ at: 'choose' })}
          onLookAgain={onLookAgain}
        />
      );
    case 'choose':
      return (
        <ChooseBackup
          backups={backups}
          onChosen={(backup) => begin({ do: 'restore', backup })}
          onBack={toOffer}
        />
      );
    case 'secret':
      return (
        <SecretForm
          deed={step.deed}
          wrong={wrong}
          onTyped={(typed) => setStep({ at: 'work', deed: step.deed, secret: typed })}
          onBack={toOffer}
        />
      );
    case 'work':
      return (
        <Work
          deed={step.deed}
          secret={step.secret}
          onOpened={() => onOpened(step.secret)}
          onSalvaged={(outcome) => {
            setSecret(step.secret);
            setStep({ at: 'salvaged', outcome, secret: step.secret });
          }}
          onWrong={(code) => {
            setSecret(null);
            setWrong(code);
            setStep({ at: 'secret', deed: step.deed });
          }}
          onBack={toOffer}
        />
      );
    case 'salvaged':
      return (
        <Salvaged
          outcome={step.outcome}
          backups={backups}
          onUse={() =>
            begin({ do: 'restore', backup: { name: step.outcome.name, createdAt: new Date().toISOString() } })
          }
          onBack={toOffer}
        />
      );
  }
}
