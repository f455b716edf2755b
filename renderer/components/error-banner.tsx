import { IconLifebuoy } from '@tabler/icons-react';
import type { JSX, ReactNode } from 'react';
import type { ErrorCode } from '../../domain/language/error-codes.ts';
import { errorSentence } from '../language/error-sentence.ts';
import { useLanguage } from '../language/use-language.ts';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';

export interface ErrorBannerProps {
  readonly code: ErrorCode;
  /** Carries out the one thing to do; its sentence then becomes the button. */
  readonly onNext?: (() => void) | undefined;
  readonly action?: ReactNode;
}

/** What happened, that the work is safe, and one thing to do. */
export function ErrorBanner({ code, onNext, action }: ErrorBannerProps): JSX.Element {
  const { language } = useLanguage();
  const { what, safe, next } = errorSentence(code, language);
  return (
    <Banner
      title={what}
      icon={IconLifebuoy}
      action={onNext === undefined ? action : <Button onPress={onNext}>{next}</Button>}
    >
      {onNext === undefined ? `${safe} ${next}.` : safe}
    </Banner>
  );
}
