import type { PagePoint } from '../../../domain/geometry/point.ts';
import type { BalanceCommand } from '../../../domain/instruments/balance/commands.ts';
import {
  clientSubject,
  largestSize,
  longestText,
  mostBurdens,
  mostStrengths,
  smallestSize,
  weakestSubject,
  type BalanceDocument,
} from '../../../domain/instruments/balance/document.ts';
import { editBalance } from '../../../domain/instruments/balance/edits.ts';
import { layoutOf } from '../../../domain/instruments/balance/layout.ts';
import { leanOf } from '../../../domain/instruments/balance/lean.ts';
import { nextBurdenPlace, nextStrengthPlace } from '../../../domain/instruments/balance/placing.ts';
import { leanInWords } from '../../../domain/instruments/balance/speech.ts';
import { announce } from '../../components/announcer.ts';
import { i18n } from '../../language/setup.ts';
import type { BalanceDeed, BalanceStore } from './balance-store.ts';
import { copiedFor, copyFor, type Copied } from './clipboard.ts';
import { copiedFrom, pasting } from './copying.ts';
import type { AddedKind, DrawingStore } from './drawing-state.ts';
import { burdenOf, isThere, joinOf, nameOf, pickedIn, strengthOf, type JoinEnd } from './lookup.ts';
import { dropped, lowered, nudged, raised, tenth } from './places.ts';
import { spreadOut } from './spreading.ts';

/**
 * Everything that can be done to an open balance, by whichever road: the drawing, the list, the steps, the bars and the keys
 * all come here, so that they do the same. Each deed is one step of undo and is announced.
 */
export interface BalanceActions {
  /** A new block falls on the beam, or a new triangle comes under it; an empty text is allowed. Null when the sheet is full. */
  readonly add: (text: string, kind: AddedKind) => string | null;
  readonly rename: (id: string, text: string) => void;
  readonly setNote: (id: string, note: string) => void;
  readonly setExtra: (ids: readonly string[], extra: boolean) => void;
  readonly resize: (ids: readonly string[], factor: number) => void;
  /** One size for one thing, when its corner was pulled. */
  readonly setSize: (id: string, size: number) => void;
  /** Joins a burden and a strength, in either order. */
  readonly join: (one: string, other: string) => void;
  /** Brings one end of a join to another burden or strength. */
  readonly rejoin: (id: string, end: JoinEnd, to: string) => void;
  /** Lets things fall that are held so far from where they stand, in millimetres of the level plane. */
  readonly drop: (ids: ReadonlySet<string>, by: PagePoint) => void;
  /** Spreads what is picked so that the gaps are alike: blocks that stand on the same thing, and triangles. */
  readonly spread: (ids: readonly string[]) => void;
  readonly nudge: (ids: readonly string[], dx: number) => void;
  readonly raise: (id: string) => void;
  readonly lower: (id: string) => void;
  /** Marks the weakest point: at what is picked, else where it is or in the middle. Then its word can be typed. */
  readonly markWeakest: () => void;
  readonly nameWeakest: (word: string) => void;
  readonly setLeans: (leans: boolean) => void;
  readonly shift: (id: string, by: -1 | 1) => void;
  readonly remove: (ids: readonly string[]) => void;
  readonly copy: (ids: readonly string[]) => void;
  readonly cut: (ids: readonly string[]) => void;
  readonly paste: () => void;
  readonly duplicate: (ids: readonly string[]) => void;
  readonly writeAgreed: (text: string) => void;
  readonly writeNote: (note: string) => void;
  readonly writePrivateNote: (note: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

export interface BalancePlace {
  readonly store: BalanceStore;
  readonly drawing: DrawingStore;
  readonly clientId: string;
  readonly clientName: string;
}

const newId = (): string => crypto.randomUUID();

/** Says what was undone or done again. */
function announceStep(taken: 'undone' | 'redone', deed: BalanceDeed | null): void {
  if (deed === null) {
    announce(i18n.t(taken === 'undone' ? 'worksheet.nothingToUndo' : 'worksheet.nothingToRedo'));
    return;
  }
  announce(i18n.t(`worksheet.${taken}`, { action: i18n.t(`balance.done.${deed}`) }));
}

const asText = (typed: string): string => typed.trim().slice(0, longestText).trim();

export function balanceActions({ store, drawing, clientId, clientName }: BalancePlace): BalanceActions {
  const document = (): BalanceDocument => store.getState().document;
  const does = (commands: readonly BalanceCommand[], deed: BalanceDeed, merge?: string): void =>
    store.getState().apply(commands, deed, merge);
  const name = (id: string): string => nameOf(document(), id, clientName);
  const names = (ids: readonly string[]): string => ids.map(name).join(', ');
  const itemOf = (id: string) => burdenOf(document(), id) ?? strengthOf(document(), id);
  /** How the beam lies now; said after everything that may have moved it, for who does not see it lean. */
  const beam = (): string =>
    document().leans ? i18n.t(`balance.said.${leanInWords(leanOf(document()))}`) : '';
  const blockOf = (id: string) => layoutOf(document()).blocks.find(({ burden }) => burden.id === id);

  const changed = (
    id: string,
    change: { text: string } | { note: string } | { size: number },
  ): BalanceCommand => {
    const kind = burdenOf(document(), id) === undefined ? 'change-strength' : 'change-burden';
    return { do: kind, ids: [id], change };
  };
  const sized = (id: string, size: number): BalanceCommand => {
    const within = Math.min(largestSize, Math.max(smallestSize, size));
    return changed(id, { size: Math.round(within * 100) / 100 });
  };

  const added = (id: string, text: string, kind: AddedKind): BalanceCommand => {
    const common = { id, text, size: 1, note: '' };
    if (kind === 'burden') {
      const burdens = [{ ...common, ...nextBurdenPlace(document()) }];
      return { do: 'add', burdens, strengths: [], joins: [] };
    }
    const { weakest } = document();
    // Extra support comes where it is needed; the others make room.
    const { place } = kind === 'extra' && weakest !== null ? weakest : nextStrengthPlace(document());
    return { do: 'add', burdens: [], strengths: [{ ...common, place, extra: kind === 'extra' }], joins: [] };
  };

  const addCopies = (copied: Copied): void => {
    const { command, ids } = pasting(copied, newId);
    does([command], 'paste');
    const there = ids.filter((id) => isThere(document(), id));
    drawing.getState().select(there);
    const said = i18n.t('balance.said.pasted', { names: names(there) });
    announce(there.length < ids.length ? i18n.t('balance.said.full') : said);
  };
  const copiedOf = (ids: readonly string[]): Copied | null => {
    const copied = copiedFrom(document(), ids);
    return copied.burdens.length + copied.strengths.length === 0 ? null : copied;
  };

  const remove = (ids: readonly string[]): void => {
    const { burdens, strengths, joins, weakest } = pickedIn(document(), ids);
    const gone = [...burdens, ...strengths, ...joins].map(({ id }) => id);
    const said = names([...gone, ...(weakest ? [weakestSubject] : [])]);
    if (said === '') {
      if (ids.includes(clientSubject)) announce(i18n.t('balance.said.beamStays', { name: clientName }));
      return;
    }
    const commands: readonly BalanceCommand[] = [
      ...(gone.length > 0 ? [{ do: 'remove' as const, ids: gone }] : []),
      ...(weakest ? [{ do: 'clear-weakest' as const }] : []),
    ];
    const joinsAlone = burdens.length + strengths.length === 0 && !weakest;
    does(commands, gone.length === 0 ? 'weakestGone' : joinsAlone ? 'unjoin' : 'remove');
    drawing.getState().select([], clientSubject);
    if (gone.includes(drawing.getState().opened ?? '')) drawing.getState().show('list', null);
    announce(i18n.t('balance.said.removed', { names: said, beam: beam() }));
  };

  /** Does what moves one block, and says on what it stands now. */
  const moveBlock = (commands: readonly BalanceCommand[] | null, id: string): void => {
    if (commands === null || commands.reduce(editBalance, document()) === document())
      return announce(i18n.t('balance.said.stays', { name: name(id) }));
    does(commands, 'place');
    const on = blockOf(id)?.on ?? null;
    const said = { name: name(id), beam: beam() };
    announce(
      on === null
        ? i18n.t('balance.said.onBeam', said)
        : i18n.t('balance.said.standsOn', { ...said, below: name(on) }),
    );
  };

  return {
    add: (typed, kind) => {
      const { burdens, strengths } = document();
      if (kind === 'burden' ? burdens.length >= mostBurdens : strengths.length >= mostStrengths) {
        announce(i18n.t('balance.said.full'));
        return null;
      }
      const id = newId();
      does([added(id, asText(typed), kind)], 'add');
      drawing.getState().select([], id);
      const said = kind === 'burden' ? 'burdenAdded' : 'strengthAdded';
      announce(i18n.t(`balance.said.${said}`, { name: name(id), beam: beam() }));
      return id;
    },
    rename: (id, typed) => {
      const text = asText(typed);
      if (text === itemOf(id)?.text) return;
      does([changed(id, { text })], 'rename');
      announce(i18n.t('balance.said.renamed', { name: name(id) }));
    },
    setNote: (id, note) => does([changed(id, { note })], 'note', `note ${id}`),
    setExtra: (ids, extra) => {
      does([{ do: 'change-strength', ids: [...ids], change: { extra } }], 'extra');
      announce(i18n.t(extra ? 'balance.said.extra' : 'balance.said.notExtra', { name: names(ids) }));
    },
    resize: (ids, factor) => {
      const commands = ids.map((id) => sized(id, (itemOf(id)?.size ?? 1) * factor));
      does(commands, 'size', `size ${ids.join(' ')}`);
      const said = factor > 1 ? 'larger' : 'smaller';
      announce(i18n.t(`balance.said.${said}`, { name: names(ids), beam: beam() }));
    },
    setSize: (id, size) => {
      const said = size > (itemOf(id)?.size ?? 1) ? 'larger' : 'smaller';
      does([sized(id, size)], 'size');
      announce(i18n.t(`balance.said.${said}`, { name: name(id), beam: beam() }));
    },
    join: (one, other) => {
      const burden = burdenOf(document(), one) ?? burdenOf(document(), other);
      const strength = strengthOf(document(), one) ?? strengthOf(document(), other);
      if (burden === undefined || strength === undefined) return announce(i18n.t('balance.said.needsOther'));
      const ends = { burden: name(burden.id), strength: name(strength.id) };
      const present = document().joins.find(
        (join) => join.burden === burden.id && join.strength === strength.id,
      );
      const id = present?.id ?? newId();
      if (present === undefined)
        does([{ do: 'join', joins: [{ id, burden: burden.id, strength: strength.id }] }], 'join');
      drawing.getState().select([id]);
      announce(i18n.t(present === undefined ? 'balance.said.joined' : 'balance.said.alreadyJoined', ends));
    },
    rejoin: (id, end, to) => {
      const join = joinOf(document(), id);
      if (join === undefined || join[end] === to || !isThere(document(), to)) return;
      const burden = end === 'burden' ? to : join.burden;
      const strength = end === 'strength' ? to : join.strength;
      const ends = { burden: name(burden), strength: name(strength) };
      const present = document().joins.find(
        (other) => other.burden === burden && other.strength === strength,
      );
      // Another join, not the same one changed: two moments beside each other then say which came and which went.
      const moved = present ?? { id: newId(), burden, strength };
      const commands: readonly BalanceCommand[] = [
        { do: 'unjoin', ids: [id] },
        { do: 'join', joins: [moved] },
      ];
      if (present === undefined) does(commands, 'rejoin');
      drawing.getState().select([moved.id]);
      announce(i18n.t(present === undefined ? 'balance.said.joined' : 'balance.said.alreadyJoined', ends));
    },
    drop: (ids, by) => {
      const commands = dropped(document(), ids, by);
      const [only, ...others] = ids;
      if (only !== undefined && others.length === 0 && burdenOf(document(), only) !== undefined)
        return moveBlock(commands, only);
      if (commands.length === 0) return;
      does(commands, 'place');
      announce(i18n.t('balance.said.moved', { name: names([...ids]), beam: beam() }));
    },
    spread: (ids) => {
      const commands = spreadOut(document(), new Set(ids));
      if (commands.length === 0) return announce(i18n.t('balance.said.spreadAlready'));
      does(commands, 'spread');
      announce(i18n.t('balance.said.spread', { beam: beam() }));
    },
    nudge: (ids, dx) => {
      const commands = nudged(document(), new Set(ids), dx);
      if (commands.length === 0) return;
      // Without merging in the queue: a step that changes places with a neighbour does not overwrite the step before it.
      does(commands, 'place');
      announce(i18n.t('balance.said.moved', { name: names(ids), beam: beam() }));
    },
    raise: (id) => moveBlock(raised(document(), id), id),
    lower: (id) => moveBlock(lowered(document(), id), id),
    markWeakest: () => {
      const { selected, select, be } = drawing.getState();
      const { weakest } = document();
      const { blocks, triangles } = layoutOf(document());
      const block = blocks.find(({ burden }) => selected.has(burden.id));
      const tip = triangles.find(({ strength }) => selected.has(strength.id))?.x;
      const picked = block === undefined ? tip : block.box.x + block.box.width / 2;
      if (weakest === null || picked !== undefined) {
        const place = tenth(picked ?? 0);
        does([{ do: 'set-weakest', weakest: { place, word: weakest?.word ?? '' } }], 'weakest');
        announce(i18n.t('balance.said.weakest'));
      }
      select([weakestSubject]);
      be({ with: 'naming', id: weakestSubject });
    },
    nameWeakest: (typed) => {
      const { weakest } = document();
      const word = asText(typed);
      if (weakest === null || word === weakest.word) return;
      does([{ do: 'set-weakest', weakest: { ...weakest, word } }], 'weakestWord');
      announce(i18n.t('balance.said.weakestIs', { word }));
    },
    setLeans: (leans) => {
      does([{ do: 'lean', leans }], 'lean');
      announce(`${i18n.t(leans ? 'balance.said.leanOn' : 'balance.said.leanOff')} ${beam()}`.trim());
    },
    shift: (id, by) => {
      const { burdens, strengths } = document();
      const ids = (burdenOf(document(), id) === undefined ? strengths : burdens).map((each) => each.id);
      const from = ids.indexOf(id);
      const to = from + by;
      if (from < 0 || to < 0 || to >= ids.length) return;
      ids.splice(to, 0, ...ids.splice(from, 1));
      does([{ do: 'order', ids }], 'order');
      announce(i18n.t(by < 0 ? 'balance.up' : 'balance.down'));
    },
    remove,
    copy: (ids) => {
      const copied = copiedOf(ids);
      if (copied === null) return;
      copyFor(clientId, copied);
      announce(i18n.t('balance.said.copied'));
    },
    cut: (ids) => {
      const copied = copiedOf(ids);
      if (copied !== null) copyFor(clientId, copied);
      remove(ids);
    },
    paste: () => {
      const copied = copiedFor(clientId);
      if (copied === undefined) return announce(i18n.t('balance.said.nothingToPaste'));
      addCopies(copied);
    },
    duplicate: (ids) => {
      const copied = copiedOf(ids);
      if (copied !== null) addCopies(copied);
    },
    writeAgreed: (text) => does([{ do: 'write-agreed', text }], 'agreed', 'agreed'),
    writeNote: (note) => does([{ do: 'write-note', note }], 'note', 'note'),
    writePrivateNote: (note) => does([{ do: 'write-private-note', note }], 'note', 'private note'),
    undo: () => announceStep('undone', store.getState().undo()),
    redo: () => announceStep('redone', store.getState().redo()),
  };
}
