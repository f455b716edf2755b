import { useQuery } from '@tanstack/react-query';
import { IconArrowsRight } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorksheetSummary } from '../../domain/client-file/client-file.ts';
import { withOrigin, type Gift } from '../../domain/handover/gift.ts';
import { giftsFor, takingOf } from '../../domain/handover/roads.ts';
import type { Worksheet } from '../../preload/contract/contract.ts';
import { bridge } from '../bridge/bridge.ts';
import { writeEverythingAway } from '../bridge/flushing.ts';
import { useClientFile } from '../bridge/queries.ts';
import { Banner } from '../components/banner.tsx';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { Select } from '../components/select.tsx';
import { longDay } from '../language/dates.ts';
import { useLanguage } from '../language/use-language.ts';
import { useActiveConversation } from '../shell/active-conversation.ts';
import { worksheetName } from '../shell/client-file/worksheet-name.ts';
import form from '../styles/form.module.css';
import { GiftList } from './gift-list.tsx';
import type { HandingOn } from './handing-on.ts';
import { useGiving } from './use-giving.ts';

interface HandOnDialogProps extends HandingOn {
  readonly title: string;
  readonly onClose: () => void;
}

/** What can be handed on, where to, and what stands there already. */
export function HandOnDialog({ title, ...props }: HandOnDialogProps): JSX.Element {
  const { clientId, worksheetId, taker, onClose } = props;
  const { t } = useTranslation();
  const { data: file } = useClientFile(clientId, { fresh: true });
  const { data: source, error } = useAsItIsNow(worksheetId);
  return (
    <Dialog isOpen onClose={onClose} title={title} icon={IconArrowsRight}>
      {error !== null || (source !== undefined && source.problem !== null) ? (
        <Banner urgency="status">{t('handover.give.unreadable')}</Banner>
      ) : file === undefined || source === undefined ? (
        <output>{t('handover.reading')}</output>
      ) : (
        <FromSource
          {...props}
          source={source}
          targets={file.worksheets
            .filter(({ instrument, id }) => instrument === taker && id !== worksheetId)
            .toSorted((one, other) => other.savedAt.localeCompare(one.savedAt))}
        />
      )}
    </Dialog>
  );
}

interface FromSourceProps extends Omit<HandOnDialogProps, 'title'> {
  readonly source: Worksheet;
  /** Worksheets of the taker that are there, the last one worked on first. */
  readonly targets: readonly WorksheetSummary[];
}

/** Stands for a worksheet that is not there yet. */
const fresh = 'new';

function FromSource({ source, targets, ...props }: FromSourceProps): JSX.Element {
  const { taker, only, clientId, onClose } = props;
  const { t } = useTranslation();
  const { language, locale } = useLanguage();
  const gifts = giftsOf(source, props, language);
  const [ticked, tick] = useState<readonly string[]>(
    only?.length === 1 ? gifts.flatMap(({ id }) => (id === only[0] ? [id] : [])) : [],
  );
  const [chosen, choose] = useState(() => usualTarget(taker, gifts, targets));
  const conversationId = useActiveConversation(clientId)?.id ?? null;
  const give = useGiving();
  if (gifts.length === 0) return <p>{t('handover.give.nothing')}</p>;
  const target = targets.find(({ id }) => id === chosen) ?? null;
  const name = target === null ? t(`${taker}.name`) : worksheetName(target, t);
  const count = ticked.length;
  const handOn = (): void => {
    const taken = gifts.filter(({ id }) => ticked.includes(id));
    give({ clientId, taker, worksheetId: target?.id ?? null, conversationId }, name, taken);
    onClose();
  };
  return (
    <div className={form['form']}>
      <p>{t('handover.give.intro')}</p>
      <Select
        label={t('handover.give.target')}
        value={target?.id ?? fresh}
        onChange={choose}
        choices={[
          { id: fresh, name: t('handover.give.fresh', { name: t(`${taker}.name`) }) },
          ...targets.map((worksheet) => ({
            id: worksheet.id,
            name: t('handover.worksheetOf', {
              name: worksheetName(worksheet, t),
              date: longDay(worksheet.date, locale),
            }),
          })),
        ]}
      />
      <InTarget key={target?.id ?? fresh} target={target}>
        {(document) => (
          <>
            <GiftList
              label={t('handover.give.what')}
              gifts={gifts}
              there={document === null ? new Set() : takingOf(taker).there(document, gifts)}
              thereWord={t('handover.thereInOther')}
              ticked={ticked}
              onTick={tick}
            />
            <div className={`${form['actions']} ${form['end']}`}>
              <Button kind="quiet" size="large" onPress={onClose}>
                {t('common.cancel')}
              </Button>
              <Button kind="primary" size="large" isDisabled={count === 0} onPress={handOn}>
                {count === 0 ? t('handover.give.giveNothing') : t('handover.give.give', { count })}
              </Button>
            </div>
          </>
        )}
      </InTarget>
    </div>
  );
}

interface InTargetProps {
  readonly target: WorksheetSummary | null;
  /** With the document of the worksheet that takes over; null for a new one. */
  readonly children: (document: unknown) => JSX.Element;
}

function InTarget({ target, children }: InTargetProps): JSX.Element {
  return target === null ? children(null) : <InExisting id={target.id}>{children}</InExisting>;
}

function InExisting({
  id,
  children,
}: Pick<InTargetProps, 'children'> & { readonly id: string }): JSX.Element {
  const { t } = useTranslation();
  const { data, error } = useAsItIsNow(id);
  if (error !== null || (data !== undefined && data.problem !== null)) {
    return <Banner urgency="status">{t('handover.give.targetUnreadable')}</Banner>;
  }
  if (data === undefined) return <output>{t('handover.reading')}</output>;
  return children(data.document);
}

/** A worksheet as it is at this moment, with what was still in the window. */
const useAsItIsNow = (id: string) =>
  useQuery({
    queryKey: ['handing-on', id],
    queryFn: async () => {
      await writeEverythingAway();
      return bridge.worksheets.read({ id });
    },
    gcTime: 0,
    refetchOnMount: 'always',
  });

/** What is offered: everything that the road has, or the things that were named. */
function giftsOf(
  { summary, document }: Worksheet,
  { taker, only }: Pick<HandingOn, 'taker' | 'only'>,
  language: Parameters<typeof giftsFor>[3],
): readonly Gift[] {
  const { id: worksheetId, instrument, date } = summary;
  const all = giftsFor(instrument, taker, document, language);
  const named = only === undefined ? all : all.filter((gift) => only.some((one) => isNamed(gift, one)));
  return withOrigin(named, { worksheetId, instrument, date });
}

const isNamed = ({ id, domain }: Gift, one: string): boolean =>
  one === id || one === domain || id.startsWith(`${one} `);

/** One works on with what is there; but each need has a referral of its own. */
function usualTarget(
  taker: HandingOn['taker'],
  gifts: readonly Gift[],
  targets: readonly WorksheetSummary[],
): string {
  const isNeed = taker === 'referral' && gifts.every(({ kind }) => kind !== 'service');
  return isNeed ? fresh : (targets[0]?.id ?? fresh);
}
