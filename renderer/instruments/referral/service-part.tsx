import { IconBook2 } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Service } from '../../../domain/instruments/referral/document.ts';
import { informingParts, type InformingPart } from '../../../domain/instruments/referral/questions.ts';
import { bridge } from '../../bridge/bridge.ts';
import { keys } from '../../bridge/keys.ts';
import { useOrganisations } from '../../bridge/queries.ts';
import { useChange } from '../../bridge/use-change.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { TextField } from '../../components/text-field.tsx';
import { say } from '../../components/toasts.ts';
import { tellError } from '../../shell/problems.ts';
import { OwnChecks } from './document-lists.tsx';
import { entryOf } from './organisation-card.ts';
import { StoneQuestions } from './questions.tsx';
import { useReferral, useReferralDocument, useReferralWords } from './referral-context.tsx';
import styles from './referral-sheet.module.css';

const fields = ['name', 'person', 'phone', 'email', 'address', 'website', 'hours'] as const;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a constant object
const parts = Object.keys(informingParts) as InformingPart[];

/** What is known of the chosen service: its card, and the questions to find out more. */
export function ServicePart(): JSX.Element {
  const words = useReferralWords();
  return (
    <>
      <ServiceCard />
      {parts.map((part) => (
        <section key={part} aria-label={words.parts[part]} className={styles['part']}>
          <h3>{words.parts[part]}</h3>
          <StoneQuestions stone="informing" only={informingParts[part]} />
        </section>
      ))}
      <OwnChecks stone="informing" />
    </>
  );
}

function ServiceCard(): JSX.Element {
  const { t } = useTranslation();
  const { act } = useReferral();
  const { chosen, service } = useReferralDocument();
  if (chosen === null && service.name === '') {
    return <p className={styles['soft']}>{t('referral.service.none')}</p>;
  }
  return (
    <>
      <Disclosure title={service.name.trim() === '' ? t('referral.service.title') : service.name} openAtFirst>
        <div className={styles['columns']}>
          {fields.map((field) => (
            <TextField
              key={field}
              label={t(`referral.service.${field}`)}
              value={service[field]}
              maxLength={500}
              onChange={(text) =>
                act([{ do: 'write-service', change: changeOf(field, text) }], 'service', {
                  merge: `service-${field}`,
                })
              }
            />
          ))}
        </div>
      </Disclosure>
      <BookLine />
    </>
  );
}

const changeOf = (field: keyof Service, text: string): Partial<Service> => ({ [field]: text });

/** Whether the service stands in the address book: it can be put there, and a card that was taken from it outlives it. */
function BookLine(): JSX.Element | null {
  const { t } = useTranslation();
  const { act, clientName } = useReferral();
  const { candidates, chosen, service } = useReferralDocument();
  const { data: book } = useOrganisations();
  const create = useChange(bridge.organisations.create, () => [keys.organisations]);
  const candidate = candidates.find(({ id }) => id === chosen);
  if (book === undefined || candidate === undefined || service.name.trim() === '') return null;
  const { organisationId } = candidate;
  if (book.some(({ id }) => id === organisationId)) {
    return <p className={styles['soft']}>{t('referral.service.inBook')}</p>;
  }
  const keep = (): void =>
    create.mutate(entryOf(service), {
      onSuccess: ({ id }) => {
        act([{ do: 'change-candidate', id: candidate.id, change: { organisationId: id } }], 'service');
        say(t('referral.service.saved', { name: service.name, client: clientName }));
      },
      onError: tellError,
    });
  return (
    <>
      {organisationId !== null && <Banner urgency="none">{t('referral.service.gone')}</Banner>}
      <div className={styles['line']}>
        <Button icon={IconBook2} isDisabled={create.isPending} onPress={keep}>
          {t('referral.service.save')}
        </Button>
        <p className={styles['soft']}>{t('referral.service.saveHint', { client: clientName })}</p>
      </div>
    </>
  );
}
