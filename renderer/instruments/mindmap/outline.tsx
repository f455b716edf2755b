import {
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type JSX,
  type KeyboardEvent,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useMindmap, useDrawing, useMindmapDocument, useMindmapView } from './mindmap-context.tsx';
import { keyInOutline } from './outline-keys.ts';
import { OutlineItem } from './outline-item.tsx';
import { outlineRows } from './outline-rows.ts';
import styles from './outline.module.css';

/** Height of a row in CSS px, the same as in the style sheet, and how many rows beyond what is seen are made. */
const rowHeight = 44;
const beyond = 8;

/**
 * The map as a tree, one stop for the keyboard. Only the rows that are seen are made, so that thousands of thoughts stay
 * quick; each says itself at which level and place it stands.
 */
export function Outline(): JSX.Element {
  const { t } = useTranslation();
  const mindmap = useMindmap();
  const { drawing, actions, clientName } = mindmap;
  const document = useMindmapDocument();
  const view = useMindmapView();
  const rows = useMemo(() => outlineRows(document, view), [document, view]);
  const selected = useDrawing((state) => state.selected);
  const focused = useDrawing((state) => state.focused);
  const tree = useRef<HTMLDivElement>(null);
  const [window, setWindow] = useState({ top: 0, height: 600 });
  const id = useId();
  const at = useMemo(() => rows.findIndex((row) => row.id === focused), [rows, focused]);
  const present = rows[at] ?? rows[0];

  useLayoutEffect(() => {
    const box = tree.current;
    if (box === null) return undefined;
    const read = (): void => setWindow({ top: box.scrollTop, height: box.clientHeight });
    read();
    const observer = new ResizeObserver(read);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  // What is picked in the drawing is seen here too.
  useEffect(() => {
    const box = tree.current;
    if (box === null || at < 0) return;
    const top = at * rowHeight;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + rowHeight > box.scrollTop + box.clientHeight)
      box.scrollTop = top + rowHeight - box.clientHeight;
  }, [at]);

  const first = Math.max(0, Math.floor(window.top / rowHeight) - beyond);
  const last = Math.min(rows.length, Math.ceil((window.top + window.height) / rowHeight) + beyond);
  const made = rows.slice(first, last);
  // What has the focus has to be there to be spoken, also when it is scrolled out of sight.
  const apart = present !== undefined && !made.includes(present) ? [present] : [];
  const pageRows = Math.max(1, Math.floor(window.height / rowHeight) - 1);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (!keyInOutline(event.nativeEvent, { mindmap, view, rows, at: present, pageRows })) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={tree}
      role="tree"
      aria-label={t('mindmap.listOf', { name: clientName })}
      aria-multiselectable
      aria-activedescendant={present && `${id}-${present.id}`}
      tabIndex={0}
      className={styles['tree']}
      onKeyDown={onKeyDown}
      onScroll={(event) =>
        setWindow({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })
      }
    >
      <div role="none" className={styles['rows']} style={{ height: rows.length * rowHeight }}>
        {[...made, ...apart].map((row) => (
          <OutlineItem
            key={row.id}
            id={`${id}-${row.id}`}
            row={row}
            top={(made.includes(row) ? first + made.indexOf(row) : at) * rowHeight}
            isPicked={selected.has(row.id)}
            hasFocus={row === present}
            onPick={(add) => {
              if (add) drawing.getState().toggle(row.id);
              else drawing.getState().select([row.id]);
            }}
            onOpen={() => drawing.getState().show('list', row.id)}
            onFold={(folded) => actions.fold([row.id], folded)}
          />
        ))}
      </div>
    </div>
  );
}
