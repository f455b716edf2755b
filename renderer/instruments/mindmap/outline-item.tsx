import { IconChevronDown, IconChevronRight, IconNote } from '@tabler/icons-react';
import { memo, type JSX, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { centreSubject } from '../../../domain/instruments/mindmap/document.ts';
import { mindmapWords } from '../../../domain/instruments/mindmap/words/words.ts';
import { lifeDomainWords } from '../../../domain/life-domains/words.ts';
import { domainIcons } from '../../components/domain-icons.ts';
import { useLanguage } from '../../language/use-language.ts';
import { effectIcons, markIcons } from './icons.tsx';
import { linksOf, nameOf } from './lookup.ts';
import { useMindmapDocument, useNaming } from './mindmap-context.tsx';
import type { OutlineRow } from './outline-rows.ts';
import styles from './outline.module.css';

export interface OutlineItemProps {
  readonly id: string;
  readonly row: OutlineRow;
  /** CSS px from the top of the tree. */
  readonly top: number;
  readonly isPicked: boolean;
  readonly hasFocus: boolean;
  readonly onPick: (add: boolean) => void;
  readonly onOpen: () => void;
  readonly onFold: (folded: boolean) => void;
}

/** The deepest step that is shown by its place; what hangs deeper stands there too, and says its level. */
const deepest = 9;
const stepWidth = 18;

/** Of a part of a row: the row itself does nothing then. */
const pressing =
  (action: () => void) =>
  (event: MouseEvent): void => {
    event.stopPropagation();
    action();
  };

/** One row: its text, what it is marked with, and where its arrows go. Its parts are for the pointer; keys go to the tree. */
export function OutlineItem(props: OutlineItemProps): JSX.Element {
  const { id, row, top, isPicked, hasFocus, onPick, onOpen, onFold } = props;
  const { t } = useTranslation();
  const { level, place, size, open, node } = row;
  const words = useRowWords(row);
  const Domain = node?.domain == null ? null : domainIcons[node.domain];
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the tree has the keyboard for all its rows
    <div
      id={id}
      role="treeitem"
      aria-level={level}
      aria-posinset={place}
      aria-setsize={size}
      aria-selected={isPicked}
      {...(open !== null && { 'aria-expanded': open })}
      aria-label={words.spoken}
      className={styles['row']}
      data-picked={isPicked}
      data-focused={hasFocus}
      style={{ top, paddingLeft: 4 + Math.min(level - 1, deepest) * stepWidth }}
      onClick={(event) => onPick(event.ctrlKey || event.metaKey || event.shiftKey)}
      onDoubleClick={onOpen}
    >
      <span
        aria-hidden
        className={styles['fold']}
        {...(open !== null && row.id !== centreSubject && { onClick: pressing(() => onFold(open)) })}
      >
        {open !== null &&
          row.id !== centreSubject &&
          (open ? <IconChevronDown size={20} /> : <IconChevronRight size={20} />)}
      </span>
      {Domain && <Domain size={20} stroke={1.75} aria-hidden />}
      <span className={styles['text']} data-strong={level <= 2} dir="auto">
        {words.text}
      </span>
      {words.arrows !== '' && (
        <span className={styles['arrows']} dir="auto">
          {words.arrows}
        </span>
      )}
      {node !== null && <Signs row={row} />}
      <span
        aria-hidden
        title={t('mindmap.moreOf', { name: words.text })}
        className={styles['more']}
        onClick={pressing(onOpen)}
      >
        <IconChevronRight size={20} stroke={1.75} />
      </span>
    </div>
  );
}

const Signs = memo(function Signs({ row }: { readonly row: OutlineRow }): JSX.Element | null {
  const { node } = row;
  if (node === null) return null;
  const Effect = node.work === null ? null : effectIcons[node.work];
  return (
    <>
      {node.marks.map((mark) => {
        const Mark = markIcons[mark];
        return <Mark key={mark} size={20} stroke={1.75} aria-hidden />;
      })}
      {Effect && <Effect size={20} stroke={1.75} aria-hidden />}
      {node.note.trim() !== '' && <IconNote size={20} stroke={1.75} aria-hidden />}
    </>
  );
});

interface RowWords {
  readonly text: string;
  readonly arrows: string;
  /** Everything that the row shows, in words. */
  readonly spoken: string;
}

function useRowWords({ id, node }: OutlineRow): RowWords {
  const { t } = useTranslation();
  const document = useMindmapDocument();
  const naming = useNaming();
  const { language } = useLanguage();
  const words = mindmapWords(language);
  const text = nameOf(document, id, naming);
  const arrows = linksOf(document, id)
    .filter(({ from, both }) => from === id || both)
    .map(({ from, to }) => `→ ${nameOf(document, from === id ? to : from, naming)}`)
    .join(', ');
  const parts = [
    node === null ? t('mindmap.centre') : '',
    // What is seen stands in the name as it is seen, for who speaks to the computer.
    arrows === '' ? text : `${text} ${arrows}`,
    ...(node === null
      ? []
      : [
          node.domain !== null && node.text !== '' ? lifeDomainWords(node.domain, language).name : '',
          ...node.marks.map((mark) => words.marks[mark]),
          node.work === null ? '' : words.effects[node.work],
          node.note.trim() === '' ? '' : t('mindmap.hasNote'),
        ]),
  ];
  return { text, arrows, spoken: parts.filter((part) => part !== '').join(', ') };
}
