import type { Effect, Mark, Offset } from '../document.ts';
import type { LifeDomain } from '../../../life-domains/life-domains.ts';
import { ExchangeError } from './exchange-error.ts';
import type { Imported, ImportedArrow, ImportedMiddle } from './imported.ts';
import { branchFrom, middleFrom } from './known-words.ts';
import { mostLevels, mostRead } from './limits.ts';
import { fitted, fittedLink, joined } from './tidy.ts';
import type { Centre } from '../document.ts';

/** A thought while it is being read. */
export interface Draft {
  readonly parent: Draft | null;
  /** How many thoughts stand above it. */
  readonly level: number;
  readonly line: number;
  /** What arrows of the file call it. */
  key: string | null;
  text: string;
  notes: string[];
  domain: LifeDomain | null;
  marks: readonly Mark[];
  work: Effect | null;
  side: 'left' | 'right' | null;
  offset: Offset | null;
  folded: boolean;
  about: Centre['about'] | null;
}

export interface DraftArrow {
  readonly from: Draft | string;
  readonly to: string;
  readonly text: string;
  readonly ends: 'one' | 'both' | 'back';
}

/** Begins a thought. Throws ExchangeError import-too-deep, import-too-many: beyond what is worth counting. */
export function beginDraft(drafts: Draft[], parent: Draft | null, line: number): Draft {
  const level = parent === null ? 0 : parent.level + 1;
  if (level > mostLevels) throw new ExchangeError('import-too-deep', { line });
  if (drafts.length >= mostRead) throw new ExchangeError('import-too-many');
  const draft: Draft = {
    parent,
    level,
    line,
    key: null,
    text: '',
    notes: [],
    domain: null,
    marks: [],
    work: null,
    side: null,
    offset: null,
    folded: false,
    about: null,
  };
  drafts.push(draft);
  return draft;
}

/**
 * What was read, in the order of the file, as thoughts and arrows. `middle` is the draft that stands in the middle, if any:
 * everything then hangs below it. Arrows to what is not there are left out, as are all but the first of a pair.
 * Throws ExchangeError import-text-too-long.
 */
export function gathered(
  drafts: readonly Draft[],
  middle: Draft | null,
  arrows: readonly DraftArrow[] = [],
): Imported {
  const found = endsOf(arrows, drafts);
  const places = new Map<Draft, number | null>();
  if (middle !== null) places.set(middle, null);
  const kept = drafts.filter((draft) => draft !== middle);
  for (const [place, draft] of kept.entries()) places.set(draft, place);
  const placeOf = (draft: Draft): number | null => places.get(draft) ?? null;
  return {
    middle: middle === null ? null : middleOf(middle),
    thoughts: kept.map((draft) => {
      const { marks, work, offset, folded, line, parent } = draft;
      const branch = parent === null || parent === middle;
      const { text, note } = fitted(draft.text, joined(draft.notes), line);
      const named = branch ? branchFrom(text, draft.domain) : { text, domain: null };
      return {
        parent: parent === null ? null : placeOf(parent),
        text: named.text,
        domain: named.domain,
        note,
        marks,
        work,
        side: branch ? draft.side : null,
        offset,
        folded,
      };
    }),
    arrows: found.map(({ from, to, text, both }) => ({ from: placeOf(from), to: placeOf(to), text, both })),
  };
}

function middleOf({ text, notes, about, line }: Draft): ImportedMiddle {
  const fit = fitted(text, joined(notes), line);
  return { ...middleFrom(fit.text, about), note: fit.note };
}

interface Ends extends Omit<ImportedArrow, 'from' | 'to'> {
  readonly from: Draft;
  readonly to: Draft;
}

function endsOf(arrows: readonly DraftArrow[], drafts: readonly Draft[]): Ends[] {
  const byKey = new Map<string, Draft>();
  for (const draft of drafts) if (draft.key !== null && !byKey.has(draft.key)) byKey.set(draft.key, draft);
  const linked = new Map<Draft, Set<Draft>>();
  return arrows.flatMap((arrow): Ends[] => {
    const one = typeof arrow.from === 'string' ? byKey.get(arrow.from) : arrow.from;
    const other = byKey.get(arrow.to);
    if (one === undefined || other === undefined || one === other) return [];
    const [from, to] = arrow.ends === 'back' ? [other, one] : [one, other];
    const already = linked.get(from) ?? new Set();
    if (already.has(to)) return [];
    linked.set(from, already.add(to));
    const text = fittedLink(arrow.text);
    // What the arrow cannot hold stands with the thought from which it goes
    if (text.endsWith('…') && !arrow.text.trimEnd().endsWith('…')) from.notes.push(`→ ${arrow.text.trim()}`);
    return [{ from, to, text, both: arrow.ends === 'both' }];
  });
}
