import { IconArrowsRight } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorksheetSummary } from '../../domain/client-file/client-file.ts';
import { giftsThere, type Gift } from '../../domain/handover/gift.ts';
import { lifeDomainWords } from '../../domain/life-domains/words.ts';
import { useClientFile, useWorksheet } from '../bridge/queries.ts';
import { Banner } from '../components/banner.tsx';
import { Button } from '../components/button.tsx';
import { CheckList } from '../components/check-list.tsx';
import { Dialog } from '../components/dialog.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Select } from '../components/select.tsx';
import { longDay } from '../language/dates.ts';
import { useLanguage } from '../language/use-language.ts';
import { worksheetName } from '../shell/client-file/worksheet-name.ts';
import form from '../styles/form.module.css';
import { giftsFor, giverOf, type Giver, type Taker } from './roads.ts';

export interface HandoverDialogProps {
  readonly clientId: string;
  readonly taker: Taker;
  /** What stands in the worksheet that takes over, to say what is there already. */
  readonly texts: readonly string[];
  readonly onTake: (gifts: readonly Gift[]) => void;
  readonly onClose: () => void;
}

interface Source {
  readonly giver: Giver;
  readonly worksheet: WorksheetSummary;
}

/** Takes things over from another worksheet of the same client: choose the worksheet, tick what may come along. */
export function HandoverDialog(props: HandoverDialogProps): JSX.Element {
  const { clientId, taker, onClose } = props;
  const { t } = useTranslation();
  const { data: file } = useClientFile(clientId, { fresh: true });
  const sources = file?.worksheets
    .toSorted((one, other) => other.savedAt.localeCompare(one.savedAt))
    .flatMap((worksheet): Source[] => {
      const giver = giverOf(taker, worksheet.instrument);
      return giver === undefined ? [] : [{ giver, worksheet }];
    });
  return (
    <Dialog isOpen onClose={onClose} title={t('handover.title')} icon={IconArrowsRight}>
      {sources === undefined && <output>{t('handover.reading')}</output>}
      {sources?.length === 0 && (
        <EmptyState icon={IconArrowsRight} title={t('handover.open')}>
          {t(`handover.noSource.${taker}`)}
        </EmptyState>
      )}
      {sources !== undefined && sources.length > 0 && <FromSources {...props} sources={sources} />}
    </Dialog>
  );
}

interface FromSourcesProps extends HandoverDialogProps {
  readonly sources: readonly Source[];
}

function FromSources({ sources, ...props }: FromSourcesProps): JSX.Element {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const [chosen, choose] = useState(sources[0]?.worksheet.id ?? '');
  const source = sources.find(({ worksheet }) => worksheet.id === chosen) ?? sources[0];
  return (
    <div className={form['form']}>
      <p>{t('handover.intro')}</p>
      <Select
        label={t('handover.from')}
        value={source?.worksheet.id ?? ''}
        onChange={choose}
        choices={sources.map(({ worksheet }) => ({
          id: worksheet.id,
          name: t('handover.worksheetOf', {
            name: worksheetName(worksheet, t),
            date: longDay(worksheet.date, locale),
          }),
        }))}
      />
      {source && <Gifts key={source.worksheet.id} {...props} source={source} />}
    </div>
  );
}

interface GiftsProps extends HandoverDialogProps {
  readonly source: Source;
}

function Gifts({ source, taker, texts, onTake, onClose }: GiftsProps): JSX.Element {
  const { t } = useTranslation();
  const { data, error } = useWorksheet(source.worksheet.id);
  const [ticked, tick] = useState<readonly string[]>([]);
  const hintOf = useHint(texts);
  if (error !== null || (data !== undefined && data.problem !== null)) {
    return <Banner urgency="status">{t('handover.unreadable')}</Banner>;
  }
  if (data === undefined) return <output>{t('handover.reading')}</output>;
  const gifts = giftsFor(taker, source.giver, data.document);
  if (gifts.length === 0) return <p>{t(`handover.nothing.${source.giver}`)}</p>;
  const hints = hintOf(gifts);
  const whole = ticked.length === gifts.length;
  const count = ticked.length;
  const take = (): void => {
    onTake(gifts.filter(({ id }) => ticked.includes(id)));
    onClose();
  };
  return (
    <>
      <div className={form['actions']}>
        <Button kind="quiet" onPress={() => tick(whole ? [] : gifts.map(({ id }) => id))}>
          {t(whole ? 'handover.none' : 'handover.all')}
        </Button>
      </div>
      <CheckList
        label={t('handover.what')}
        rows={gifts.map(({ id, text }) => ({ id, name: text, hint: hints.get(id) ?? '' }))}
        ticked={ticked}
        onChange={tick}
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

/** What stands behind each gift: what it means to the client, its life domain, and whether it is here already. */
function useHint(texts: readonly string[]): (gifts: readonly Gift[]) => ReadonlyMap<string, string> {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (gifts) => {
    const there = giftsThere(gifts, texts);
    return new Map(
      gifts.map(({ id, kind, domain }) => {
        const parts = [
          kind === 'other' ? '' : t(`handover.kinds.${kind}`),
          domain === null ? '' : lifeDomainWords(domain, language).name,
          there.has(id) ? t('handover.there') : '',
        ];
        return [id, parts.filter((part) => part !== '').join(' · ')];
      }),
    );
  };
}
