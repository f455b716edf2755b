import { IconArrowLeft, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type Card, cardEffects, cardKinds } from '../../../domain/instruments/vacancy/document.ts';
import { lifeDomains } from '../../../domain/life-domains/life-domains.ts';
import { lifeDomainWords } from '../../../domain/life-domains/words.ts';
import { Button } from '../../components/button.tsx';
import { domainIcons } from '../../components/domain-icons.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import shared from '../../drawing/panel.module.css';
import { HandOn } from '../../handover/hand-on.tsx';
import { OriginNote } from '../../handover/origin-note.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { CardLinks } from './card-links.tsx';
import styles from './panel.module.css';
import { nameOf } from './vacancy-actions.ts';
import { useVacancy } from './vacancy-context.tsx';

const longest = 50_000;

export interface CardDetailsProps {
  readonly card: Card;
  /** A new object each time the card is opened; by the keyboard the text takes the focus. */
  readonly opened: { readonly takesFocus: boolean };
}

/** One card in full, in the panel. */
export function CardDetails({ card, opened }: CardDetailsProps): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { state, actions, clientId, worksheetId } = useVacancy();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (opened.takesFocus) body.current?.querySelector('textarea')?.focus();
  }, [opened]);
  const back = (): void => {
    state.getState().close();
    state.getState().focusOn(card.id);
  };
  const domains = [
    { id: 'none' as const, name: t('vacancy.card.noDomain') },
    ...lifeDomains.map((id) => ({ id, name: lifeDomainWords(id, language).name, icon: domainIcons[id] })),
  ];
  return (
    <div ref={body} className={shared['body']} onBlur={actions.endMerge}>
      <div className={shared['head']}>
        <IconButton icon={IconArrowLeft} label={t('vacancy.card.back')} onPress={back} />
        <p dir="auto">{nameOf(card)}</p>
        <IconButton icon={IconTrash} label={t('vacancy.remove')} onPress={() => actions.remove(card.id)} />
      </div>
      {card.origin !== undefined && <OriginNote clientId={clientId} origin={card.origin} />}
      <TextArea
        label={t('vacancy.card.text')}
        value={card.text}
        maxLength={longest}
        rows={2}
        onChange={(text) => actions.write(card.id, { text })}
      />
      <div className={styles['choice']}>
        <p className={styles['label']}>{t('vacancy.card.effect')}</p>
        <Segmented
          label={t('vacancy.card.effect')}
          value={card.effect}
          segments={cardEffects.map((id) => ({ id, name: t(`vacancy.card.effects.${id}`) }))}
          onChange={(effect) => actions.setEffect(card.id, effect)}
          canBeNone
        />
      </div>
      <div className={styles['choice']}>
        <p className={styles['label']}>{t('vacancy.card.kind')}</p>
        <Segmented
          label={t('vacancy.card.kind')}
          value={card.kind}
          segments={cardKinds.map((id) => ({ id, name: t(`vacancy.card.kinds.${id}`) }))}
          onChange={(kind) => actions.setKind(card.id, kind)}
          canBeNone
        />
      </div>
      <Select
        label={t('vacancy.card.domain')}
        value={card.domain ?? 'none'}
        choices={domains}
        onChange={(domain) => actions.setDomain(card.id, domain === 'none' ? null : domain)}
      />
      <TextArea
        label={t('vacancy.card.needed')}
        value={card.needed}
        maxLength={longest}
        rows={2}
        onChange={(needed) => actions.write(card.id, { needed })}
      />
      <CardLinks card={card} />
      {card.effect === 'barrier' && (
        <section className={styles['choice']}>
          <h3 className={styles['label']}>{t('vacancy.card.handOn')}</h3>
          <HandOn clientId={clientId} worksheetId={worksheetId} taker="wellbeing-plan" only={[card.id]} />
          <HandOn clientId={clientId} worksheetId={worksheetId} taker="referral" only={[card.id]} />
        </section>
      )}
      <Button icon={IconArrowLeft} kind="quiet" onPress={back}>
        {t('vacancy.card.back')}
      </Button>
    </div>
  );
}
