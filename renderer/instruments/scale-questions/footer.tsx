import { IconArrowLeft, IconArrowRight, IconLayoutGrid } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { inSentence } from '../../../domain/instruments/scale-questions/description.ts';
import type { LifeDomain } from '../../../domain/life-domains/life-domains.ts';
import { Button } from '../../components/button.tsx';
import { useLanguage } from '../../language/use-language.ts';
import type { Shown } from './place.ts';
import styles from './scale-questions.module.css';

export interface FooterProps {
  readonly shown: Shown;
  readonly domains: readonly LifeDomain[];
  /** Whether there is something to overlook. */
  readonly hasOverview: boolean;
  readonly onShow: (shown: Shown) => void;
}

/** Where one can go from here: back to choosing, the overview on request, and on to the next domain. */
export function Footer({ shown, domains, hasOverview, onShow }: FooterProps): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const at = shown.screen === 'domain' ? domains.indexOf(shown.domain) : -1;
  const next = shown.screen === 'choose' ? domains[0] : domains[at + 1];
  const goesOn = shown.screen === 'domain' || (shown.screen === 'choose' && next !== undefined);
  return (
    <nav className={styles['foot']} aria-label={t('scale-questions.footer.label')}>
      <div>
        {(shown.screen === 'domain' || shown.screen === 'end') && (
          <Button kind="quiet" icon={IconArrowLeft} onPress={() => onShow({ screen: 'choose' })}>
            {t('scale-questions.footer.others')}
          </Button>
        )}
        {hasOverview && (
          <Button icon={IconLayoutGrid} onPress={() => onShow({ screen: 'overview', domain: null })}>
            {t('scale-questions.footer.overview')}
          </Button>
        )}
        {goesOn && (
          <Button
            kind="primary"
            iconAfter={IconArrowRight}
            onPress={() =>
              onShow(next === undefined ? { screen: 'end' } : { screen: 'domain', domain: next })
            }
          >
            {next === undefined
              ? t('scale-questions.footer.finish')
              : t('scale-questions.footer.to', { domain: inSentence(next, language) })}
          </Button>
        )}
      </div>
    </nav>
  );
}
