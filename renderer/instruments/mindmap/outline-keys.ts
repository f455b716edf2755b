import { centreSubject } from '../../../domain/instruments/mindmap/document.ts';
import type { MindmapView } from '../../../domain/instruments/mindmap/view.ts';
import { isArrow } from '../../drawing/spatial.ts';
import { nameOf } from './lookup.ts';
import type { Mindmap } from './mindmap-context.tsx';
import { sayingKey } from './mindmap-keys.ts';
import type { OutlineRow } from './outline-rows.ts';

export interface OutlinePlace {
  readonly mindmap: Mindmap;
  readonly view: MindmapView;
  readonly rows: readonly OutlineRow[];
  /** The row that keys go to. */
  readonly at: OutlineRow | undefined;
  readonly pageRows: number;
}

/** What a key does in the tree. Gives true when it did something. */
export function keyInOutline(event: KeyboardEvent, place: OutlinePlace): boolean {
  const { mindmap, at } = place;
  if (at === undefined || event.isComposing) return false;
  if (event.altKey) return isArrow(event.key) && hangInOutline(event.key, mindmap, at);
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'a' && all(place);
  return walk(event, place, at) || doing(event, place, at) || byLetter(event, place, at);
}

function go({ mindmap }: OutlinePlace, to: OutlineRow | undefined, along: boolean): true {
  const { select, selected } = mindmap.drawing.getState();
  if (to !== undefined) select(along ? [...selected, to.id] : [to.id], to.id);
  return true;
}

function walk({ key, shiftKey }: KeyboardEvent, place: OutlinePlace, at: OutlineRow): boolean {
  const { rows, pageRows, mindmap } = place;
  const index = rows.indexOf(at);
  const near = (by: number): OutlineRow | undefined =>
    rows[Math.max(0, Math.min(rows.length - 1, index + by))];
  switch (key) {
    case 'ArrowDown':
      return go(place, near(1), shiftKey);
    case 'ArrowUp':
      return go(place, near(-1), shiftKey);
    case 'PageDown':
      return go(place, near(pageRows), shiftKey);
    case 'PageUp':
      return go(place, near(-pageRows), shiftKey);
    case 'Home':
      return go(place, rows[0], shiftKey);
    case 'End':
      return go(place, rows.at(-1), shiftKey);
    case 'ArrowRight':
      if (at.open === false) mindmap.actions.fold([at.id], false);
      else if (at.open === true) go(place, rows[index + 1], false);
      return true;
    case 'ArrowLeft':
      if (at.open === true && at.id !== centreSubject) mindmap.actions.fold([at.id], true);
      else
        go(
          place,
          rows.find(({ id }) => id === at.parent),
          false,
        );
      return true;
    default:
      return false;
  }
}

function doing({ key }: KeyboardEvent, { mindmap }: OutlinePlace, at: OutlineRow): boolean {
  const { drawing, actions } = mindmap;
  const { selected, toggle, show } = drawing.getState();
  switch (key) {
    case 'Enter':
    case 'F2':
      show('list', at.id);
      return true;
    case ' ':
      toggle(at.id);
      return true;
    case 'Delete':
    case 'Backspace':
      actions.remove(selected.has(at.id) ? [...selected] : [at.id]);
      return true;
    case '>':
      return false;
    default:
      return sayingKey({ key }, mindmap);
  }
}

/** Up and down among siblings, right below the one before it, left a step towards the middle. */
function hangInOutline(key: string, { actions }: Mindmap, { id }: OutlineRow): boolean {
  if (id === centreSubject) return false;
  if (key === 'ArrowUp') actions.shift(id, -1);
  else if (key === 'ArrowDown') actions.shift(id, 1);
  else if (key === 'ArrowRight') actions.inward(id);
  else actions.out(id);
  return true;
}

function all({ mindmap, rows }: OutlinePlace): boolean {
  const nodes = rows.flatMap(({ id, node }) => (node === null ? [] : [id]));
  mindmap.drawing.getState().select(nodes, mindmap.drawing.getState().focused);
  return true;
}

/** The next row that begins with a letter. */
function byLetter({ key }: KeyboardEvent, place: OutlinePlace, at: OutlineRow): boolean {
  if (key.length !== 1 || !/\p{L}/u.test(key)) return false;
  const { rows, mindmap, view } = place;
  const { document } = mindmap.store.getState();
  const start = rows.indexOf(at) + 1;
  const letter = key.toLocaleLowerCase();
  const found = [...rows.slice(start), ...rows.slice(0, start)].find(({ id }) =>
    nameOf(document, id, view).toLocaleLowerCase().startsWith(letter),
  );
  return go(place, found, false);
}
