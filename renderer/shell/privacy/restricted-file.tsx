import {
  IconArrowLeft,
  IconChevronRight,
  IconLockOpen,
  IconPrinter,
  IconShieldLock,
} from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { FilePrivacy } from '../../../domain/privacy/file-privacy.ts';
import type { ClientFile } from '../../../preload/contract/contract.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { Rows } from '../../components/rows.tsx';
import { longDay, shortDay } from '../../language/dates.ts';
import { useLanguage } from '../../language/use-language.ts';
import text from '../../styles/text.module.css';
import { worksheetName } from '../client-file/worksheet-name.ts';
import { paths } from '../paths.ts';
import styles from './privacy.module.css';
import { useFilePrivacyActions } from './use-file-privacy-actions.ts';

export interface RestrictedFileProps {
  readonly file: ClientFile;
  readonly privacy: FilePrivacy;
}

/** A restricted file, to be read and printed: there is nothing on it that would change anything but the way out. */
export function RestrictedFile({ file, privacy }: RestrictedFileProps): JSX.Element {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const [, go] = useLocation();
  const { lift } = useFilePrivacyActions();
  const { client, worksheets } = file;
  const since = longDay(privacy.restrictedOn ?? '', locale);
  return (
    <div className={styles['reading']}>
      <div>
        <Button kind="quiet" icon={IconArrowLeft} onPress={() => go(paths.settingsPart('privacy'))}>
          {t('privacy.restrict.back')}
        </Button>
      </div>
      <h1 className={text['title']}>
        <bdi>{client.callingName}</bdi>
      </h1>
      <Banner
        title={t('privacy.restrict.banner', { date: since })}
        icon={IconShieldLock}
        urgency="none"
        action={
          <Button icon={IconLockOpen} onPress={() => lift(client)}>
            {t('privacy.restrict.lift')}
          </Button>
        }
      >
        {privacy.restrictionReason === ''
          ? t('privacy.restrict.bannerHint')
          : t('privacy.restrict.bannerReason', { reason: privacy.restrictionReason })}
      </Banner>
      <div>
        <Button icon={IconPrinter} onPress={() => go(paths.printFile(client.id))}>
          {t('privacy.restrict.whole')}
        </Button>
      </div>
      <section aria-labelledby="restricted-worksheets">
        <h2 id="restricted-worksheets">{t('privacy.restrict.worksheets')}</h2>
        <p className={text['soft']}>
          {worksheets.length === 0
            ? t('privacy.restrict.noWorksheets')
            : t('privacy.restrict.worksheetsHint')}
        </p>
        {worksheets.length > 0 && (
          <Rows
            label={t('privacy.restrict.worksheets')}
            onOpen={(id) => go(paths.print(client.id, id))}
            rows={worksheets.map((worksheet) => ({
              id: worksheet.id,
              name: worksheetName(worksheet, t),
              third: shortDay(worksheet.date, locale),
              end: <IconChevronRight size={24} stroke={1.75} aria-hidden />,
            }))}
          />
        )}
      </section>
    </div>
  );
}
