import { IconArrowsRight } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorksheetSummary } from '../../domain/client-file/client-file.ts';
import { withOrigin, type Gift } from '../../domain/handover/gift.ts';
import type { InstrumentId } from '../../domain/instruments/instrument-ids.ts';
import { giftsFor, isGiver, leadsTo, takingOf, type Giver, type Taker } from '../../domain/handover/roads.ts';
import { useClientFile, useWorksheet } from '../bridge/queries.ts';
import { Banner } from '../components/banner.tsx';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Select } from '../components/select.tsx';
import { longDay } from '../language/dates.ts';
import { useLanguage } from '../language/use-language.ts';
import { worksheetName } from '../shell/client-file/worksheet-name.ts';
import form from '../styles/form.module.css';
import { GiftList } from './gift-list.tsx';

export interface HandoverDialogProps {
  readonly clientId: string;
  readonly taker: Taker;
  /** The instruments from which one takes over here; left out: every one that has a road to this one. */
  readonly from?: readonly Giver[];
  /** The document that takes over, to say what is there already. */
  readonly document: unknown;
  readonly onTake: (gifts: readonly Gift[]) => void;
  readonly onClose: () => void;
}

/** Takes things over from another worksheet of the same client: choose the worksheet, tick what may come along. */
export function HandoverDialog(props: HandoverDialogProps): JSX.Element {
  const { clientId, taker, from, onClose } = props;
  const { t } = useTranslation();
  const { data: file } = useClientFile(clientId, { fresh: true });
  const sources = file?.worksheets
    .toSorted((one, other) => other.savedAt.localeCompare(one.savedAt))
    .filter(({ instrument }) => leadsTo(instrument, taker) && isAmong(instrument, from));
  const isForServices = taker === 'referral' && from?.every((giver) => giver === 'ecogram') === true;
  return (
    <Dialog isOpen onClose={onClose} title={t('handover.title')} icon={IconArrowsRight}>
      {sources === undefined && <output>{t('handover.reading')}</output>}
      {sources?.length === 0 && (
        <EmptyState icon={IconArrowsRight} title={t('handover.open')}>
          {t(`handover.noSource.${isForServices ? 'services' : taker}`)}
        </EmptyState>
      )}
      {sources !== undefined && sources.length > 0 && <FromSources {...props} sources={sources} />}
    </Dialog>
  );
}

const isAmong = (instrument: InstrumentId, from: readonly Giver[] | undefined): boolean =>
  from === undefined || from.some((giver) => giver === instrument);

interface FromSourcesProps extends HandoverDialogProps {
  readonly sources: readonly WorksheetSummary[];
}

function FromSources({ sources, ...props }: FromSourcesProps): JSX.Element {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const [chosen, choose] = useState(sources[0]?.id ?? '');
  const source = sources.find(({ id }) => id === chosen) ?? sources[0];
  return (
    <div className={form['form']}>
      <p>{t('handover.intro')}</p>
      <Select
        label={t('handover.from')}
        value={source?.id ?? ''}
        onChange={choose}
        choices={sources.map((worksheet) => ({
          id: worksheet.id,
          name: t('handover.worksheetOf', {
            name: worksheetName(worksheet, t),
            date: longDay(worksheet.date, locale),
          }),
        }))}
      />
      {source && <Gifts key={source.id} {...props} source={source} />}
    </div>
  );
}

interface GiftsProps extends HandoverDialogProps {
  readonly source: WorksheetSummary;
}

function Gifts({ source, taker, document, onTake, onClose }: GiftsProps): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { data, error } = useWorksheet(source.id);
  const [ticked, tick] = useState<readonly string[]>([]);
  if (error !== null || (data !== undefined && data.problem !== null)) {
    return <Banner urgency="status">{t('handover.unreadable')}</Banner>;
  }
  if (data === undefined) return <output>{t('handover.reading')}</output>;
  const { id: worksheetId, instrument, date } = data.summary;
  const gifts = withOrigin(giftsFor(instrument, taker, data.document, language), {
    worksheetId,
    instrument,
    date,
  });
  if (gifts.length === 0) return <p>{isGiver(instrument) && t(`handover.nothing.${instrument}`)}</p>;
  const count = ticked.length;
  const take = (): void => {
    onTake(gifts.filter(({ id }) => ticked.includes(id)));
    onClose();
  };
  return (
    <>
      <GiftList
        label={t('handover.what')}
        gifts={gifts}
        there={takingOf(taker).there(document, gifts)}
        thereWord={t('handover.there')}
        ticked={ticked}
        onTick={tick}
      />
      <div className={`${form['actions']} ${form['end']}`}>
        <Button kind="quiet" size="large" onPress={onClose}>
          {t('common.cancel')}
        </Button>
        <Button kind="primary" size="large" isDisabled={count === 0} onPress={take}>
          {count === 0 ? t('handover.takeNothing') : t('handover.take', { count })}
        </Button>
      </div>
    </>
  );
}
