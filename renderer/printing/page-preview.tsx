import { IconArrowsMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { useRef, useState, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sheet } from '../../domain/sheet/sheet.ts';
import { IconButton } from '../components/icon-button.tsx';
import { SheetPageView } from '../scene-view/sheet-page-view.tsx';
import { isLandscape, pageForm } from './page-form.ts';
import styles from './page-preview.module.css';

const zoomSteps = [0.5, 0.75, 1, 1.5, 2, 3, 4] as const;

export interface PagePreviewProps {
  readonly sheet: Sheet;
  /** Tells which page is in view, counted from 0. */
  readonly onCurrent: (page: number) => void;
}

/** All pages under each other as they come out of the printer. At zoom 1 one page stands whole in view. */
export function PagePreview({ sheet, onCurrent }: PagePreviewProps) {
  const { t } = useTranslation();
  const [zoom, setZoom] = useState(1);
  const scroller = useRef<HTMLElement>(null);
  const { pages } = sheet;

  const followScroll = (): void => {
    const box = scroller.current;
    if (box) onCurrent(pageInMiddle(box));
  };
  const step = (direction: 1 | -1): void => {
    const next = zoomSteps[zoomSteps.findIndex((one) => one === zoom) + direction];
    if (next !== undefined) setZoom(next);
  };
  return (
    <div className={styles['area']}>
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard too */}
      <section
        ref={scroller}
        className={styles['scroller']}
        tabIndex={0}
        aria-label={t('printing.preview')}
        onScroll={followScroll}
      >
        <ol className={styles['pages']}>
          {pages.map((page, index) => (
            <li key={index} style={pageStyle(page.width / page.height, zoom)}>
              <div className={styles['page']}>
                <SheetPageView
                  page={page}
                  label={t('printing.page', { number: index + 1, count: pages.length })}
                  {...(index === 0 && { description: sheet.description })}
                />
              </div>
              {pages.length > 1 && (
                <p className={styles['number']}>
                  {t('printing.page', { number: index + 1, count: pages.length })}
                </p>
              )}
            </li>
          ))}
        </ol>
      </section>
      {/* oxlint-enable jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['foot']}>
        <output>{useHowMany(sheet)}</output>
        <div className={styles['zoom']}>
          <IconButton
            icon={IconMinus}
            label={t('printing.smaller')}
            isDisabled={zoom === zoomSteps[0]}
            onPress={() => step(-1)}
          />
          <IconButton
            icon={IconPlus}
            label={t('printing.larger')}
            isDisabled={zoom === zoomSteps.at(-1)}
            onPress={() => step(1)}
          />
          <IconButton
            icon={IconArrowsMaximize}
            label={t('printing.whole')}
            isDisabled={zoom === 1}
            onPress={() => setZoom(1)}
          />
        </div>
      </div>
    </div>
  );
}

/** "Eén blad, A4 liggend. Zo komt het uit de printer." */
function useHowMany({ pages }: Sheet): string {
  const { t } = useTranslation();
  const [first] = pages;
  if (first === undefined) return '';
  if (pages.some((page) => pageForm(page) !== pageForm(first))) {
    return t('printing.mixedSheets', { count: pages.length });
  }
  const paper = pageForm(first).startsWith('a3') ? 'A3' : 'A4';
  const way = isLandscape(first) ? t('printing.landscape') : t('printing.portrait');
  return t('printing.sheets', { count: pages.length, paper, way });
}

function pageInMiddle(scroller: HTMLElement): number {
  const { top, height } = scroller.getBoundingClientRect();
  const pages = [...scroller.querySelectorAll('li')];
  const reached = pages.findIndex((page) => page.getBoundingClientRect().bottom >= top + height / 2);
  return Math.max(0, reached);
}

function pageStyle(ratio: number, zoom: number): CSSProperties & Record<`--${string}`, number> {
  return { '--ratio': ratio, '--zoom': zoom };
}
