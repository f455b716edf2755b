import type { PagePoint } from '../../../domain/geometry/point.ts';
import type { Gift } from '../../../domain/handover/gift.ts';
import { giveToBalance } from '../../../domain/handover/to-balance.ts';
import type { BalanceCommand } from '../../../domain/instruments/balance/commands.ts';
import {
  clientSubject,
  largestSize,
  longestText,
  smallestSize,
  weakestSubject,
  type BalanceDocument,
} from '../../../domain/instruments/balance/document.ts';
import { editBalance } from '../../../domain/instruments/balance/edits.ts';
import { layoutOf } from '../../../domain/instruments/balance/layout.ts';
import { leanOf } from '../../../domain/instruments/balance/lean.ts';
import { leanInWords } from '../../../domain/instruments/balance/speech.ts';
import { announce } from '../../components/announcer.ts';
import { deed } from '../../document/deed.ts';
import type { Incoming } from '../../drawing/sheet-clipboard.ts';
import { sayStep, spokenNames } from '../../drawing/spoken.ts';
import { putPasted } from '../../drawing/use-clipboard.ts';
import { i18n } from '../../language/setup.ts';
import type { BalanceDeed, BalanceStore } from './balance-store.ts';
import { clipboard, type Copied } from './clipboard.ts';
import { addingText, addingTexts, copiedFrom, pasting, roomFor, sizeOfCopy, type Adding } from './copying.ts';
import { deedUpon, nameDeed } from './deeds.ts';
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
  /** Give false when there is no shape to copy among what is picked. */
  readonly copy: (ids: readonly string[]) => boolean;
  readonly cut: (ids: readonly string[]) => boolean;
  /** What the system's clipboard brings; null for what was copied last in this window. */
  readonly paste: (incoming: Incoming) => void;
  /** Several at once: the lines of a text from elsewhere. */
  readonly addLines: (texts: readonly string[], kind: AddedKind) => void;
  readonly duplicate: (ids: readonly string[]) => void;
  /** Takes things over that another worksheet of the client hands out. */
  readonly take: (gifts: readonly Gift[]) => void;
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
const addWords = { burden: 'addBurden', strength: 'addStrength', extra: 'addExtra' } as const;

const asText = (typed: string): string => typed.trim().slice(0, longestText).trim();

export function balanceActions({ store, drawing, clientId, clientName }: BalancePlace): BalanceActions {
  const document = (): BalanceDocument => store.getState().document;
  const does = (commands: readonly BalanceCommand[], done: BalanceDeed, merge?: string): void =>
    store.getState().apply(commands, done, merge);
  const upon = (word: 'place' | 'size' | 'remove', ids: Iterable<string>): BalanceDeed =>
    deedUpon(word, document(), ids);
  const name = (id: string): string => nameOf(document(), id, clientName);
  const names = (ids: readonly string[]): string => spokenNames(ids.map(name));
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

  /** Adds what comes from elsewhere and picks it; gives the ids. */
  const putAll = (adding: Adding, word: 'paste' | 'duplicate' | 'take'): readonly string[] => {
    const ids = [...adding.burdens, ...adding.strengths].map(({ id }) => id);
    does([adding], deed(word, ids.length));
    drawing.getState().select(ids);
    return ids;
  };
  const addAll = (adding: Adding, word: 'paste' | 'duplicate'): void => {
    const ids = putAll(adding, word);
    announce(
      `${i18n.t('worksheet.copying.pasted', { count: ids.length, names: names(ids) })} ${beam()}`.trim(),
    );
  };
  const copiedOf = (ids: readonly string[]): Copied | null => {
    const copied = copiedFrom(document(), ids);
    return sizeOfCopy(copied) === 0 ? null : copied;
  };
  const copy = (ids: readonly string[]): boolean => {
    const copied = copiedOf(ids);
    if (copied === null) return false;
    const texts = [...copied.burdens, ...copied.strengths].map(({ id }) => name(id));
    clipboard.copy(clientId, copied, texts);
    const said = { count: texts.length, names: spokenNames(texts) };
    announce(i18n.t('worksheet.copying.copied', said));
    return true;
  };
  /** Lines of text become burdens, or strengths beside a strength. */
  const addLines = (texts: readonly string[], kind: AddedKind): void =>
    addAll(addingTexts(document(), texts, kind, newId), 'paste');

  const remove = (ids: readonly string[], cut = false): void => {
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
    does(commands, cut ? deed('cut', burdens.length + strengths.length) : upon('remove', ids));
    drawing.getState().select([], clientSubject);
    if (gone.includes(drawing.getState().opened ?? '')) drawing.getState().show('list', null);
    announce(i18n.t('balance.said.removed', { names: said, beam: beam() }));
  };

  /** Does what moves one block, and says on what it stands now. */
  const moveBlock = (commands: readonly BalanceCommand[] | null, id: string): void => {
    if (commands === null || commands.reduce(editBalance, document()) === document())
      return announce(i18n.t('balance.said.stays', { name: name(id) }));
    does(commands, upon('place', [id]));
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
      if (roomFor(document(), kind) === 0) {
        announce(i18n.t('balance.said.full'));
        return null;
      }
      const id = newId();
      does([addingText(document(), asText(typed), kind, id)], deed(addWords[kind]));
      drawing.getState().select([], id);
      const said = kind === 'burden' ? 'burdenAdded' : 'strengthAdded';
      announce(i18n.t(`balance.said.${said}`, { name: name(id), beam: beam() }));
      return id;
    },
    rename: (id, typed) => {
      const text = asText(typed);
      if (text === itemOf(id)?.text) return;
      does([changed(id, { text })], deed('rename'));
      announce(i18n.t('balance.said.renamed', { name: name(id) }));
    },
    setNote: (id, note) => does([changed(id, { note })], deed('note'), `note ${id}`),
    setExtra: (ids, extra) => {
      does([{ do: 'change-strength', ids: [...ids], change: { extra } }], deed('extra'));
      announce(i18n.t(extra ? 'balance.said.extra' : 'balance.said.notExtra', { name: names(ids) }));
    },
    resize: (ids, factor) => {
      const commands = ids.map((id) => sized(id, (itemOf(id)?.size ?? 1) * factor));
      does(commands, upon('size', ids), `size ${ids.join(' ')}`);
      const said = factor > 1 ? 'larger' : 'smaller';
      announce(i18n.t(`balance.said.${said}`, { name: names(ids), beam: beam() }));
    },
    setSize: (id, size) => {
      const said = size > (itemOf(id)?.size ?? 1) ? 'larger' : 'smaller';
      does([sized(id, size)], upon('size', [id]));
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
        does([{ do: 'join', joins: [{ id, burden: burden.id, strength: strength.id }] }], deed('join'));
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
      if (present === undefined) does(commands, deed('rejoin'));
      drawing.getState().select([moved.id]);
      announce(i18n.t(present === undefined ? 'balance.said.joined' : 'balance.said.alreadyJoined', ends));
    },
    drop: (ids, by) => {
      const commands = dropped(document(), ids, by);
      const [only, ...others] = ids;
      if (only !== undefined && others.length === 0 && burdenOf(document(), only) !== undefined)
        return moveBlock(commands, only);
      if (commands.length === 0) return;
      does(commands, upon('place', ids));
      announce(i18n.t('balance.said.moved', { name: names([...ids]), beam: beam() }));
    },
    spread: (ids) => {
      const commands = spreadOut(document(), new Set(ids));
      if (commands.length === 0) return announce(i18n.t('balance.said.spreadAlready'));
      does(commands, deed('spread', ids.length));
      announce(i18n.t('balance.said.spread', { beam: beam() }));
    },
    nudge: (ids, dx) => {
      const commands = nudged(document(), new Set(ids), dx);
      if (commands.length === 0) return;
      // Without merging in the queue: a step that changes places with a neighbour does not overwrite the step before it.
      does(commands, upon('place', ids));
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
        does([{ do: 'set-weakest', weakest: { place, word: weakest?.word ?? '' } }], deed('weakest'));
        announce(i18n.t('balance.said.weakest'));
      }
      select([weakestSubject]);
      be({ with: 'naming', id: weakestSubject });
    },
    nameWeakest: (typed) => {
      const { weakest } = document();
      const word = asText(typed);
      if (weakest === null || word === weakest.word) return;
      does([{ do: 'set-weakest', weakest: { ...weakest, word } }], deed('weakestWord'));
      announce(i18n.t('balance.said.weakestIs', { word }));
    },
    setLeans: (leans) => {
      does([{ do: 'lean', leans }], deed('lean'));
      announce(`${i18n.t(leans ? 'balance.said.leanOn' : 'balance.said.leanOff')} ${beam()}`.trim());
    },
    shift: (id, by) => {
      const { burdens, strengths } = document();
      const ids = (burdenOf(document(), id) === undefined ? strengths : burdens).map((each) => each.id);
      const from = ids.indexOf(id);
      const to = from + by;
      if (from < 0 || to < 0 || to >= ids.length) return;
      ids.splice(to, 0, ...ids.splice(from, 1));
      does([{ do: 'order', ids }], deed('order'));
      announce(i18n.t(by < 0 ? 'balance.up' : 'balance.down'));
    },
    remove: (ids) => remove(ids),
    copy,
    cut: (ids) => {
      const copied = copy(ids);
      if (copied) remove(ids, true);
      return copied;
    },
    paste: (incoming) => {
      const pasted = clipboard.paste(clientId, incoming);
      const kind = pickedIn(document(), [drawing.getState().focused ?? '']).strengths[0]
        ? 'strength'
        : 'burden';
      putPasted({
        pasted,
        room: roomFor(document(), pasted.from === 'instrument' ? pasted.copied : kind),
        countOf: sizeOfCopy,
        putCopied: (copied) => addAll(pasting(copied, newId), 'paste'),
        putTexts: (texts) => addLines(texts, kind),
      });
    },
    addLines: (texts, kind) =>
      putPasted<Copied>({
        pasted: { from: 'texts', texts },
        room: roomFor(document(), kind),
        countOf: sizeOfCopy,
        putCopied: () => {},
        putTexts: () => addLines(texts, kind),
      }),
    duplicate: (ids) => {
      const copied = copiedOf(ids);
      if (copied === null) return;
      if (sizeOfCopy(copied) > roomFor(document(), copied)) announce(i18n.t('balance.said.full'));
      else addAll(pasting(copied, newId), 'duplicate');
    },
    take: (gifts) => {
      const adding = giveToBalance(document(), gifts, newId);
      if (adding.burdens.length + adding.strengths.length === 0)
        return announce(i18n.t('handover.nothingNew'));
      const ids = putAll(adding, 'take');
      const said = ids.length < gifts.length ? 'takenPart' : 'taken';
      announce(`${i18n.t(`handover.${said}`, { names: names(ids) })} ${beam()}`.trim());
    },
    writeAgreed: (text) => does([{ do: 'write-agreed', text }], deed('agreed'), 'agreed'),
    writeNote: (note) => does([{ do: 'write-note', note }], deed('note'), 'note'),
    writePrivateNote: (note) => does([{ do: 'write-private-note', note }], deed('note'), 'private note'),
    undo: () => sayStep('undone', nameDeed(store.getState().undo())),
    redo: () => sayStep('redone', nameDeed(store.getState().redo())),
  };
}
