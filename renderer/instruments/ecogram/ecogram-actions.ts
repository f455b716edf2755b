import {
  clientEnd,
  emptyFacts,
  longestName,
  mostActors,
  type Actor,
  type ActorFacts,
  type ActorKind,
  type Circle,
  type Direction,
  type EcogramDocument,
  type Feeling,
  type Relation,
  type Strength,
} from '../../../domain/instruments/ecogram/document.ts';
import type { EcogramCommand } from '../../../domain/instruments/ecogram/commands.ts';
import type { PagePoint } from '../../../domain/geometry/point.ts';
import { arrangeEcogram } from '../../../domain/instruments/ecogram/arrange.ts';
import { placeNext } from '../../../domain/instruments/ecogram/layout.ts';
import { announce } from '../../components/announcer.ts';
import { i18n } from '../../language/setup.ts';
import { copiedFor, copyFor } from './clipboard.ts';
import type { DrawingStore } from './drawing-state.ts';
import type { EcogramDeed, EcogramStore } from './ecogram-store.ts';
import { nameOf, pickedIn, relationBetween, relationOf } from './lookup.ts';

/** Millimetres that a copy lies beside its original. */
const besideOriginal = 8;
const smallest = 0.6;
const largest = 3;

/**
 * Everything that can be done to an open ecogram, by whichever road: the drawing, the list, the bars and the keys all come
 * here, so that they do the same. Each deed is one step of undo and is announced.
 */
export interface EcogramActions {
  /** A new actor beside the last, joined to the client. Gives its id; null for a name of nothing but spaces. */
  readonly add: (name: string, kind: ActorKind) => string | null;
  readonly rename: (id: string, name: string) => void;
  readonly setKind: (ids: readonly string[], kind: ActorKind) => void;
  readonly setCircle: (ids: readonly string[], circle: Circle | null) => void;
  readonly setRole: (id: string, role: string) => void;
  readonly setNote: (id: string, note: string) => void;
  readonly setFact: (id: string, fact: keyof ActorFacts, text: string) => void;
  readonly resize: (ids: readonly string[], factor: number) => void;
  /** One size for one thing, while its handle is dragged. */
  readonly setSize: (id: string, size: number) => void;
  readonly connect: (one: string, other: string) => void;
  /** Brings one end of a line to somebody else; kind, sign, arrow and note stay with it. */
  readonly reconnect: (id: string, end: 'first' | 'second', to: string) => void;
  readonly setStrength: (ids: readonly string[], strength: Strength) => void;
  readonly setFeeling: (ids: readonly string[], feeling: Feeling | null) => void;
  readonly setRelationNote: (id: string, note: string) => void;
  readonly setDirection: (ids: readonly string[], direction: Direction) => void;
  readonly move: (places: readonly { readonly id: string; readonly position: PagePoint }[]) => void;
  readonly nudge: (ids: readonly string[], dx: number, dy: number) => void;
  readonly arrange: () => void;
  readonly shift: (id: string, by: -1 | 1) => void;
  readonly remove: (ids: readonly string[]) => void;
  readonly copy: (ids: readonly string[]) => void;
  readonly cut: (ids: readonly string[]) => void;
  readonly paste: () => void;
  readonly duplicate: (ids: readonly string[]) => void;
  readonly writeNote: (note: string) => void;
  readonly writePrivateNote: (note: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

export interface EcogramPlace {
  readonly store: EcogramStore;
  readonly drawing: DrawingStore;
  readonly clientId: string;
  readonly clientName: string;
}

export function ecogramActions({ store, drawing, clientId, clientName }: EcogramPlace): EcogramActions {
  const document = (): EcogramDocument => store.getState().document;
  const does = (command: EcogramCommand, deed: EcogramDeed, merge?: string): void =>
    store.getState().apply([command], deed, merge);
  const name = (id: string): string => nameOf(document(), id, clientName);
  const relationNames = (ids: readonly string[]): string[] =>
    pickedIn(document(), ids).relations.map(({ first, second }) =>
      i18n.t('ecogram.between', { first: name(first), second: name(second) }),
    );

  const changeRelations = (
    ids: readonly string[],
    change: Partial<Pick<Relation, 'strength' | 'feeling' | 'direction'>>,
    deed: 'strength' | 'feeling' | 'direction',
    value: string,
  ): void => {
    does({ do: 'change-relation', ids: [...ids], change }, deed);
    say(relationNames(ids), value);
  };

  /** Places copies beside their originals and picks them. Lines to the client come along, others when both ends do. */
  const addCopies = (actors: readonly Actor[], relations: readonly Relation[], deed: 'paste'): void => {
    const ids = new Map(actors.map(({ id }) => [id, newId()]));
    const end = (id: string): string => (id === clientEnd ? id : (ids.get(id) ?? id));
    const copies = actors.map((actor) => ({
      ...actor,
      id: end(actor.id),
      position: { x: actor.position.x + besideOriginal, y: actor.position.y + besideOriginal },
    }));
    const lines = relations.map((line) => ({
      ...line,
      id: newId(),
      first: end(line.first),
      second: end(line.second),
    }));
    does({ do: 'add', actors: copies, relations: lines }, deed);
    const added = copies.filter(({ id }) => document().actors.some((actor) => actor.id === id));
    drawing.getState().select(added.map(({ id }) => id));
    announce(
      added.length < copies.length
        ? i18n.t('ecogram.said.full')
        : i18n.t('ecogram.said.pasted', { names: added.map((actor) => actor.name).join(', ') }),
    );
  };

  const copied = (ids: readonly string[]): { actors: readonly Actor[]; relations: readonly Relation[] } => {
    const { actors } = pickedIn(document(), ids);
    const taken = new Set<string>([clientEnd, ...actors.map(({ id }) => id)]);
    const relations = document().relations.filter(
      ({ first, second }) =>
        taken.has(first) &&
        taken.has(second) &&
        (first !== clientEnd || second !== clientEnd) &&
        actors.length > 0,
    );
    return { actors, relations };
  };

  const remove = (ids: readonly string[]): void => {
    const { actors, relations, client } = pickedIn(document(), ids);
    const removed = [...actors.map((actor) => actor.name), ...relationNames(relations.map(({ id }) => id))];
    if (removed.length === 0) {
      if (client) announce(i18n.t('ecogram.said.clientStays', { name: clientName }));
      return;
    }
    const next = neighbourOf(document(), actors);
    does({ do: 'remove', ids: [...actors, ...relations].map(({ id }) => id) }, 'remove');
    drawing.getState().select([], next);
    if (actors.some(({ id }) => id === drawing.getState().opened)) drawing.getState().show('list', null);
    announce(i18n.t('ecogram.said.removed', { names: removed.join(', ') }));
  };

  const sizeOf = (id: string): number | undefined =>
    id === clientEnd ? document().client.size : document().actors.find((actor) => actor.id === id)?.size;

  return {
    add: (typed, kind) => {
      const given = typed.trim().slice(0, longestName).trim();
      if (given === '') return null;
      if (document().actors.length >= mostActors) {
        announce(i18n.t('ecogram.said.full'));
        return null;
      }
      const actor: Actor = {
        id: newId(),
        kind,
        name: given,
        role: '',
        position: { x: 0, y: 0 },
        size: 1,
        circle: null,
        note: '',
        facts: emptyFacts,
      };
      const placed = { ...actor, position: copyOfPoint(placeNext(document())) };
      does({ do: 'add', actors: [placed], relations: [newRelation(clientEnd, actor.id)] }, 'add');
      drawing.getState().select([], actor.id);
      announce(
        i18n.t('ecogram.said.added', { name: given, kind: i18n.t(`ecogram.${kind}`), client: clientName }),
      );
      return actor.id;
    },
    rename: (id, typed) => {
      const given = typed.trim().slice(0, longestName).trim();
      if (given === '' || given === name(id) || id === clientEnd) return;
      does({ do: 'change-actor', ids: [id], change: { name: given } }, 'rename');
      announce(i18n.t('ecogram.said.renamed', { name: given }));
    },
    setKind: (ids, kind) => {
      does({ do: 'change-actor', ids: [...ids], change: { kind } }, 'kind');
      say(ids.map(name), i18n.t(`ecogram.${kind}`));
    },
    setCircle: (ids, circle) => {
      does({ do: 'change-actor', ids: [...ids], change: { circle } }, 'circle');
      say(ids.map(name), i18n.t(circle === null ? 'ecogram.noCircle' : `ecogram.${circle}`));
    },
    setRole: (id, role) =>
      does(
        { do: 'change-actor', ids: [id], change: { role: role.slice(0, longestName) } },
        'role',
        `role ${id}`,
      ),
    setNote: (id, note) => does({ do: 'change-actor', ids: [id], change: { note } }, 'note', `note ${id}`),
    setFact: (id, fact, text) =>
      does({ do: 'change-actor', ids: [id], change: { facts: { [fact]: text } } }, 'facts', `${fact} ${id}`),
    resize: (ids, factor) => {
      const sizes = ids.map((id) => resized(id, (sizeOf(id) ?? 1) * factor));
      store.getState().apply(sizes, 'size', `size ${ids.join(' ')}`);
      say(ids.map(name), i18n.t(factor > 1 ? 'ecogram.larger' : 'ecogram.smaller'));
    },
    setSize: (id, size) => does(resized(id, size), 'size'),
    connect: (one, other) => {
      if (one === other) return;
      const present = relationBetween(document(), one, other);
      const ends = { first: name(one), second: name(other) };
      if (present !== undefined) {
        drawing.getState().select([present.id]);
        announce(i18n.t('ecogram.said.alreadyConnected', ends));
        return;
      }
      // A line with the client is read from the client, whichever way it was drawn.
      const relation = other === clientEnd ? newRelation(other, one) : newRelation(one, other);
      does({ do: 'add', actors: [], relations: [relation] }, 'connect');
      drawing.getState().select([relation.id]);
      announce(i18n.t('ecogram.said.connected', ends));
    },
    reconnect: (id, end, to) => {
      const line = relationOf(document(), id);
      const stays = end === 'first' ? line?.second : line?.first;
      if (line === undefined || stays === undefined || stays === to || line[end] === to) return;
      const ends = { first: name(stays), second: name(to) };
      const present = relationBetween(document(), stays, to);
      if (present !== undefined) {
        drawing.getState().select([present.id]);
        announce(i18n.t('ecogram.said.alreadyConnected', ends));
        return;
      }
      // Another line, not the same one changed: two moments beside each other then say who lost it and who has it now.
      const moved = { ...line, id: newId(), [end]: to };
      const commands: EcogramCommand[] = [
        { do: 'remove', ids: [id] },
        { do: 'add', actors: [], relations: [moved] },
      ];
      store.getState().apply(commands, 'reconnect');
      drawing.getState().select([moved.id]);
      announce(i18n.t('ecogram.said.reconnected', ends));
    },
    setStrength: (ids, strength) =>
      changeRelations(ids, { strength }, 'strength', i18n.t(`ecogram.${strength}`)),
    setFeeling: (ids, feeling) =>
      changeRelations(
        ids,
        { feeling },
        'feeling',
        i18n.t(feeling === null ? 'ecogram.noFeeling' : `ecogram.${feeling}`),
      ),
    setDirection: (ids, direction) => {
      const [relation] = pickedIn(document(), ids).relations;
      if (relation === undefined) return;
      const target = direction === 'to' ? relation.second : relation.first;
      const value =
        direction === 'none' || direction === 'both'
          ? i18n.t(`ecogram.${direction}`)
          : i18n.t('ecogram.to', { name: name(target) });
      changeRelations(ids, { direction }, 'direction', value);
    },
    setRelationNote: (id, note) =>
      does({ do: 'change-relation', ids: [id], change: { note } }, 'note', `note ${id}`),
    move: (places) => does({ do: 'move', places: places.map(copyOfPlace) }, 'move'),
    nudge: (ids, dx, dy) => {
      const { actors, client } = pickedIn(document(), ids);
      const moved = [...actors, ...(client ? [{ id: clientEnd, position: document().client.position }] : [])];
      const places = moved.map(({ id, position: { x, y } }) => ({ id, position: { x: x + dx, y: y + dy } }));
      if (places.length === 0) return;
      does({ do: 'move', places }, 'move', `nudge ${ids.join(' ')}`);
      announce(i18n.t('ecogram.said.moved'));
    },
    arrange: () => {
      does({ do: 'arrange', places: arrangeEcogram(document()).map(copyOfPlace) }, 'arrange');
      announce(i18n.t('ecogram.said.arranged'));
    },
    shift: (id, by) => {
      const ids = document().actors.map((actor) => actor.id);
      const from = ids.indexOf(id);
      const to = from + by;
      if (from < 0 || to < 0 || to >= ids.length) return;
      ids.splice(to, 0, ...ids.splice(from, 1));
      does({ do: 'order', ids }, 'order');
      announce(i18n.t(by < 0 ? 'ecogram.up' : 'ecogram.down'));
    },
    remove,
    copy: (ids) => {
      const taken = copied(ids);
      if (taken.actors.length === 0) return;
      copyFor(clientId, taken);
      announce(i18n.t('ecogram.said.copied'));
    },
    cut: (ids) => {
      const taken = copied(ids);
      if (taken.actors.length > 0) copyFor(clientId, taken);
      remove(ids);
    },
    paste: () => {
      const taken = copiedFor(clientId);
      if (taken === undefined) return announce(i18n.t('ecogram.said.nothingToPaste'));
      addCopies(taken.actors, taken.relations, 'paste');
    },
    duplicate: (ids) => {
      const taken = copied(ids);
      if (taken.actors.length > 0) addCopies(taken.actors, taken.relations, 'paste');
    },
    writeNote: (note) => does({ do: 'write-note', note }, 'note', 'note'),
    writePrivateNote: (privateNote) =>
      does({ do: 'write-private-note', note: privateNote }, 'note', 'private note'),
    undo: () => step('undone', store.getState().undo()),
    redo: () => step('redone', store.getState().redo()),
  };
}

const copyOfPoint = ({ x, y }: PagePoint) => ({ x, y });
const copyOfPlace = ({ id, position }: { readonly id: string; readonly position: PagePoint }) => ({
  id,
  position: copyOfPoint(position),
});

/** Where the focus goes when actors are removed: to the one that stood before them in the list, else to the client. */
function neighbourOf(document: EcogramDocument, removed: readonly Actor[]): string {
  const [first] = removed;
  if (first === undefined) return clientEnd;
  return document.actors[document.actors.indexOf(first) - 1]?.id ?? clientEnd;
}

const newId = (): string => crypto.randomUUID();

const newRelation = (first: string, second: string): Relation => ({
  id: newId(),
  first,
  second,
  strength: 'neutral',
  feeling: null,
  direction: 'none',
  note: '',
});

const say = (names: readonly string[], value: string): void =>
  announce(i18n.t('ecogram.said.changed', { name: names.join(', '), value }));

const resized = (id: string, size: number): EcogramCommand => {
  const within = Math.min(largest, Math.max(smallest, size));
  if (id === clientEnd) return { do: 'resize-client', size: within };
  return { do: 'change-actor', ids: [id], change: { size: within } };
};

const step = (taken: 'undone' | 'redone', deed: EcogramDeed | null): void => {
  if (deed === null) {
    announce(i18n.t(taken === 'undone' ? 'worksheet.nothingToUndo' : 'worksheet.nothingToRedo'));
    return;
  }
  announce(i18n.t(`worksheet.${taken}`, { action: i18n.t(`ecogram.done.${deed}`) }));
};
