import { IconDownload, IconFileText, IconPrinter } from '@tabler/icons-react';
import type { JSX } from 'react';
import type { Sheet, SheetPage } from '../../domain/sheet/sheet.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { SheetPageView } from '../scene-view/sheet-page-view.tsx';
import { PrintedPages } from './printed-pages.tsx';
import styles from './sheet-dialog.module.css';

export interface SheetDialogProps {
  readonly title: string;
  readonly sheet: Sheet;
  /** The words of both buttons. */
  readonly words: { readonly save: string; readonly print: string };
  readonly onSave: () => void;
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

/** The pages of a sheet as they come on paper, to print or to keep as a file. */
export function SheetDialog({
  title,
  sheet,
  words,
  onSave,
  onPrint,
  onClose,
}: SheetDialogProps): JSX.Element {
  return (
    <Dialog
      isOpen
      onClose={onClose}
      icon={IconFileText}
      title={title}
      actions={
        <>
          <Button size="large" icon={IconDownload} onPress={onSave}>
            {words.save}
          </Button>
          <Button size="large" kind="primary" icon={IconPrinter} onPress={onPrint}>
            {words.print}
          </Button>
        </>
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard too */}
      <section className={styles['sheet']} aria-label={title} tabIndex={0}>
        <div className={styles['pages']}>
          {sheet.pages.map((page, index) => (
            <SheetPageView key={index} page={page} label={wordsOf(page)} />
          ))}
        </div>
      </section>
      <PrintedPages pages={sheet.pages} title={sheet.title} />
    </Dialog>
  );
}

/** Everything that stands on a page, in reading order: the picture itself says nothing to a screen reader. */
const wordsOf = ({ shapes }: SheetPage): string =>
  shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : [])).join(' ');
