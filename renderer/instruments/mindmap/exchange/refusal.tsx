import { IconLifebuoy } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExchangeError } from '../../../../domain/instruments/mindmap/exchange/exchange-error.ts';
import { Banner } from '../../../components/banner.tsx';
import { errorSentence } from '../../../language/error-sentence.ts';
import { useLanguage } from '../../../language/use-language.ts';

/** Why something cannot come in, where in the file that is or for how much there is room, and what to do. */
export function Refusal({ error }: { readonly error: ExchangeError }): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { what, safe, next } = errorSentence(error.code, language);
  const { line, found, room } = error.details;
  return (
    <Banner title={what} icon={IconLifebuoy}>
      {[
        ...(line === undefined ? [] : [t('mindmapExchange.line', { line })]),
        ...(found === undefined || room === undefined ? [] : [t('mindmapExchange.room', { found, room })]),
        safe,
        `${next}.`,
      ].join(' ')}
    </Banner>
  );
}
