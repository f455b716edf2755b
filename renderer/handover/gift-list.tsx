import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gift } from '../../domain/handover/gift.ts';
import { lifeDomainWords } from '../../domain/life-domains/words.ts';
import { Button } from '../components/button.tsx';
import { CheckList } from '../components/check-list.tsx';
import { useLanguage } from '../language/use-language.ts';
import form from '../styles/form.module.css';

export interface GiftListProps {
  readonly label: string;
  readonly gifts: readonly Gift[];
  /** Which of them stand already where they would come, and how that is said. */
  readonly there: ReadonlySet<string>;
  readonly thereWord: string;
  readonly ticked: readonly string[];
  readonly onTick: (ticked: readonly string[]) => void;
}

/** What can come along, each with its own box; behind it what it means to the client and whether it stands there already. */
export function GiftList({ label, gifts, there, thereWord, ticked, onTick }: GiftListProps): JSX.Element {
  const { t } = useTranslation();
  const meaning = useMeaning();
  const whole = ticked.length === gifts.length;
  const hintOf = (gift: Gift): string =>
    [...meaning(gift), there.has(gift.id) ? thereWord : ''].filter((part) => part !== '').join(' · ');
  return (
    <>
      <div className={form['actions']}>
        <Button kind="quiet" onPress={() => onTick(whole ? [] : gifts.map(({ id }) => id))}>
          {t(whole ? 'handover.none' : 'handover.all')}
        </Button>
      </div>
      <CheckList
        label={label}
        rows={gifts.map((gift) => ({ id: gift.id, name: shortened(gift.text), hint: hintOf(gift) }))}
        ticked={ticked}
        onChange={onTick}
      />
    </>
  );
}

/** What a gift means to the client, its life domain, and what comes along with it. */
function useMeaning(): (gift: Gift) => readonly string[] {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const nameOf = (domain: NonNullable<Gift['domain']>): string => lifeDomainWords(domain, language).name;
  return ({ kind, domain, step, scores }) => [
    kind === 'other' || kind === 'scores' ? '' : t(`handover.kinds.${kind}`),
    domain === null || kind === 'domain' ? '' : nameOf(domain),
    step === undefined ? '' : t('handover.withStep', { step: shortened(step) }),
    ...(scores?.given ?? []).map((one) =>
      one.score === null
        ? t('handover.withoutScore', { domain: nameOf(one.domain) })
        : t('handover.score', { domain: nameOf(one.domain), score: one.score }),
    ),
  ];
}

const longest = 300;

/** Enough of a long text to know it by; all of it comes along. */
const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text;
