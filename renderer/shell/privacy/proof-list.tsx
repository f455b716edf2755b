import { IconChevronRight } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { numberOf } from '../../../domain/privacy/erasing.ts';
import type { Erasure } from '../../../domain/privacy/erasure.ts';
import { useErasures } from '../../bridge/privacy-queries.ts';
import { Rows } from '../../components/rows.tsx';
import { dayOf, longDay } from '../../language/dates.ts';
import { useLanguage } from '../../language/use-language.ts';
import text from '../../styles/text.module.css';
import { toEdge } from '../to-edge.ts';
import { PrivacySheetDialog } from './privacy-sheet-dialog.tsx';
import styles from './privacy.module.css';

/** The proofs of what was erased; each opens its sheet. */
export function ProofList(): JSX.Element | null {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const [open, setOpen] = useState<Erasure | null>(null);
  const { data: erasures, error } = useErasures();
  toEdge(error);
  if (erasures === undefined) return null;
  if (erasures.length === 0) return <p className={text['soft']}>{t('privacy.proofs.none')}</p>;
  return (
    <div className={styles['wide']}>
      <p className={text['soft']}>{t('privacy.proofs.hint')}</p>
      <Rows
        label={t('privacy.proofs.list')}
        onOpen={(id) => setOpen(erasures.find((erasure) => erasure.id === id) ?? null)}
        rows={erasures.map((erasure) => ({
          id: erasure.id,
          name: numberOf(erasure),
          second: t(`privacy.erase.reasons.${erasure.reason}`),
          third: longDay(dayOf(erasure.erasedAt), locale),
          end: <IconChevronRight size={24} stroke={1.75} aria-hidden />,
        }))}
      />
      {open !== null && <PrivacySheetDialog which={open} onClose={() => setOpen(null)} />}
    </div>
  );
}
