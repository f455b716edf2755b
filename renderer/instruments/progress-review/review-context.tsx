import { createContext, useContext, useMemo, type JSX, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { ProgressReviewDocument } from '../../../domain/instruments/progress-review/document.ts';
import { useLanguage } from '../../language/use-language.ts';
import type { ProgressReviewStore } from './progress-review-store.ts';
import { reviewActions, type ReviewActions } from './review-actions.ts';

/** Everything that the parts of one open progress review share. */
export interface Review {
  readonly store: ProgressReviewStore;
  readonly actions: ReviewActions;
  readonly clientId: string;
  readonly clientName: string;
}

const ReviewContext = createContext<Review | null>(null);

export interface ReviewProviderProps extends Omit<Review, 'actions'> {
  readonly children: ReactNode;
}

export function ReviewProvider({ store, clientId, clientName, children }: ReviewProviderProps): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const review = useMemo(
    () => ({ store, clientId, clientName, actions: reviewActions(store, t, language) }),
    [store, clientId, clientName, t, language],
  );
  return <ReviewContext value={review}>{children}</ReviewContext>;
}

export function useReview(): Review {
  const review = useContext(ReviewContext);
  if (review === null) throw new Error('no progress review around this part');
  return review;
}

export const useReviewDocument = (): ProgressReviewDocument =>
  useStore(useReview().store, (state) => state.document);
