import { IconFlag, IconLayoutGrid, IconPlus, IconRoute, IconUser } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { rightsSentence } from '../../../domain/life-domains/words.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { TakeOverButton } from '../../handover/take-over-button.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { DomainCards } from './domain-cards.tsx';
import { EntryDialog, type Place } from './entry-dialog.tsx';
import { MomentDialog, NewMomentDialog } from './moment-dialog.tsx';
import { useReview, useReviewDocument } from './review-context.tsx';
import dialogs from './review-dialogs.module.css';
import styles from './review-sheet.module.css';
import { RoadView } from './road-view.tsx';
import { ScoreTable } from './score-table.tsx';
import { NewTurningPointDialog, TurningPointDialog } from './turning-point-dialog.tsx';

/** What is open over the sheet. */
type Open =
  | { readonly what: 'domains' }
  | { readonly what: 'new-moment'; readonly thenFill: boolean }
  | { readonly what: 'moment'; readonly id: string }
  | { readonly what: 'entry'; readonly place: Place }
  | { readonly what: 'new-point'; readonly moment: string }
  | { readonly what: 'point'; readonly id: string };

export interface ReviewSheetProps {
  /** Gives the screen to the client, to fill in this moment alone. */
  readonly onFill: (moment: string) => void;
}

/** The sheet of a progress review: the table or the road, and what can be added to it. */
export function ReviewSheet({ onFill }: ReviewSheetProps): JSX.Element {
  const { t } = useTranslation();
  const { clientName, clientId, store, actions } = useReview();
  const { moments, domains } = useReviewDocument();
  const [view, setView] = useState<'table' | 'road'>('table');
  const [open, setOpen] = useState<Open | null>(null);
  const newest = moments.at(-1);
  const fill = (): void => {
    if (newest !== undefined && !newest.finished) onFill(newest.id);
    else setOpen({ what: 'new-moment', thenFill: true });
  };
  const isEmpty = moments.length === 0 && domains.length === 0;
  return (
    <div className={styles['sheet']}>
      {isEmpty ? (
        <EmptyState icon={IconRoute} title={t('progress-review.emptyTitle', { name: clientName })}>
          {t('progress-review.emptyHint', { name: clientName })}
        </EmptyState>
      ) : (
        <div className={styles['views']}>
          <Segmented
            label={t('progress-review.view')}
            value={view}
            segments={(['table', 'road'] as const).map((id) => ({
              id,
              name: t(`progress-review.views.${id}`),
            }))}
            onChange={(next) => setView(next ?? 'table')}
            layout="packed"
          />
        </div>
      )}
      <div className={styles['tools']}>
        <Button size="large" icon={IconUser} onPress={fill}>
          {t('progress-review.letClient', { name: clientName })}
        </Button>
        <Button icon={IconLayoutGrid} onPress={() => setOpen({ what: 'domains' })}>
          {t('progress-review.chooseDomains')}
        </Button>
        <Button icon={IconPlus} onPress={() => setOpen({ what: 'new-moment', thenFill: false })}>
          {t('progress-review.addMoment')}
        </Button>
        {newest !== undefined && (
          <Button icon={IconFlag} onPress={() => setOpen({ what: 'new-point', moment: newest.id })}>
            {t('progress-review.addTurningPoint')}
          </Button>
        )}
        <TakeOverButton
          clientId={clientId}
          taker="progress-review"
          document={() => store.getState().document}
          onTake={actions.take}
        />
      </div>
      {!isEmpty && domains.length === 0 && <p>{t('progress-review.noDomains')}</p>}
      {!isEmpty && moments.length === 0 && <p>{t('progress-review.noMoments')}</p>}
      {view === 'table' && domains.length > 0 && moments.length > 0 && (
        <ScoreTable
          onOpen={(place) => setOpen({ what: 'entry', place })}
          onMoment={(id) => setOpen({ what: 'moment', id })}
          onTurningPoint={(id) => setOpen({ what: 'point', id })}
          onAddTurningPoint={(moment) => setOpen({ what: 'new-point', moment })}
        />
      )}
      {view === 'road' && !isEmpty && <RoadView />}
      <OpenDialog open={open} onOpen={setOpen} onFill={onFill} />
    </div>
  );
}

interface OpenDialogProps extends ReviewSheetProps {
  readonly open: Open | null;
  readonly onOpen: (open: Open | null) => void;
}

function OpenDialog({ open, onOpen, onFill }: OpenDialogProps): JSX.Element | null {
  const close = (): void => onOpen(null);
  switch (open?.what) {
    case undefined:
      return null;
    case 'domains':
      return <DomainsDialog onClose={close} />;
    case 'new-moment':
      return <NewMomentDialog onClose={close} onAdded={(id) => open.thenFill && onFill(id)} />;
    case 'moment':
      return <MomentDialog id={open.id} onClose={close} onFill={onFill} />;
    case 'entry':
      return (
        <EntryDialog
          place={open.place}
          onPlace={(place) => onOpen({ what: 'entry', place })}
          onClose={close}
        />
      );
    case 'new-point':
      return <NewTurningPointDialog moment={open.moment} domain={null} onClose={close} />;
    case 'point':
      return <TurningPointDialog id={open.id} onClose={close} />;
  }
}

function DomainsDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { actions } = useReview();
  const { domains } = useReviewDocument();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      width="wide"
      title={t('progress-review.chooseTitle')}
      actions={
        <Button kind="primary" onPress={onClose}>
          {t('common.close')}
        </Button>
      }
    >
      <div className={dialogs['fields']}>
        <p>{t('progress-review.chooseHint')}</p>
        <DomainCards
          label={t('progress-review.chooseDomains')}
          chosen={domains}
          onChange={actions.chooseDomains}
        />
        <p className={dialogs['rights']}>{rightsSentence[language]}</p>
      </div>
    </Dialog>
  );
}
