import {
  clientEnd,
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
import { announce } from '../../components/announcer.ts';
import { i18n } from '../../language/setup.ts';
import { deed } from '../../document/deed.ts';
import { deedOfOrder, putInOrder, type Order } from '../../drawing/aligning.ts';
import type { Incoming } from '../../drawing/sheet-clipboard.ts';
import { sayStep, spokenNames } from '../../drawing/spoken.ts';
import { putPasted } from '../../drawing/use-clipboard.ts';
import { clipboard } from './clipboard.ts';
import { addingNames, copiedFrom, newActor, newRelation, pasting, type Adding } from './copying.ts';
import type { DrawingStore } from './drawing-state.ts';
import type { EcogramDeed, EcogramStore } from './ecogram-store.ts';
import { nameOf, pickedIn, relationBetween, relationOf } from './lookup.ts';
import { shiftedPlaces, standing } from './places.ts';

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
  /** Aligns or spreads them. */
  readonly putInOrder: (ids: readonly string[], order: Order) => void;
  readonly nudge: (ids: readonly string[], dx: number, dy: number) => void;
  readonly arrange: () => void;
  readonly shift: (id: string, by: -1 | 1) => void;
  readonly remove: (ids: readonly string[]) => void;
  /** Give false when there is nobody to copy among what is picked. */
  readonly copy: (ids: readonly string[]) => boolean;
  readonly cut: (ids: readonly string[]) => boolean;
  /** What the system's clipboard brings; null for what was copied last in this window. */
  readonly paste: (incoming: Incoming) => void;
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
  const does = (command: EcogramCommand, done: EcogramDeed, merge?: string): void =>
    store.getState().apply([command], done, merge);
  const name = (id: string): string => nameOf(document(), id, clientName);
  const relationNames = (ids: readonly string[]): string[] =>
    pickedIn(document(), ids).relations.map(({ first, second }) =>
      i18n.t('ecogram.between', { first: name(first), second: name(second) }),
    );

  const changeRelations = (
    ids: readonly string[],
    change: Partial<Pick<Relation, 'strength' | 'feeling' | 'direction'>>,
    word: 'strength' | 'feeling' | 'direction',
    value: string,
  ): void => {
    does({ do: 'change-relation', ids: [...ids], change }, deed(word, ids.length));
    say(relationNames(ids), value);
  };

  const room = (): number => mostActors - document().actors.length;

  /** Adds what was pasted or doubled and picks it. */
  const addAll = (adding: Adding, word: 'paste' | 'duplicate'): void => {
    does(adding, deed(word, adding.actors.length));
    drawing.getState().select(adding.actors.map(({ id }) => id));
    const names = spokenNames(adding.actors.map((actor) => actor.name));
    announce(i18n.t('worksheet.copying.pasted', { count: adding.actors.length, names }));
  };

  /** Remembers what is picked; false when there is nobody among it. */
  const copy = (ids: readonly string[]): boolean => {
    const copied = copiedFrom(document(), ids);
    const names = copied.actors.map((actor) => actor.name);
    if (names.length === 0) return false;
    clipboard.copy(clientId, copied, names);
    announce(i18n.t('worksheet.copying.copied', { count: names.length, names: spokenNames(names) }));
    return true;
  };

  const remove = (ids: readonly string[], cut = false): void => {
    const { actors, relations, client } = pickedIn(document(), ids);
    const removed = [...actors.map((actor) => actor.name), ...relationNames(relations.map(({ id }) => id))];
    if (removed.length === 0) {
      if (client) announce(i18n.t('ecogram.said.clientStays', { name: clientName }));
      return;
    }
    const next = neighbourOf(document(), actors);
    const word = cut ? 'cut' : actors.length > 0 ? 'remove' : 'removeLine';
    does(
      { do: 'remove', ids: [...actors, ...relations].map(({ id }) => id) },
      deed(word, actors.length || relations.length),
    );
    drawing.getState().select([], next);
    if (actors.some(({ id }) => id === drawing.getState().opened)) drawing.getState().show('list', null);
    announce(i18n.t('ecogram.said.removed', { names: spokenNames(removed) }));
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
      const actor = newActor(document(), given, kind);
      does({ do: 'add', actors: [actor], relations: [newRelation(clientEnd, actor.id)] }, deed('add'));
      drawing.getState().select([], actor.id);
      announce(
        i18n.t('ecogram.said.added', { name: given, kind: i18n.t(`ecogram.${kind}`), client: clientName }),
      );
      return actor.id;
    },
    rename: (id, typed) => {
      const given = typed.trim().slice(0, longestName).trim();
      if (given === '' || given === name(id) || id === clientEnd) return;
      does({ do: 'change-actor', ids: [id], change: { name: given } }, deed('rename'));
      announce(i18n.t('ecogram.said.renamed', { name: given }));
    },
    setKind: (ids, kind) => {
      does({ do: 'change-actor', ids: [...ids], change: { kind } }, deed('kind', ids.length));
      say(ids.map(name), i18n.t(`ecogram.${kind}`));
    },
    setCircle: (ids, circle) => {
      does({ do: 'change-actor', ids: [...ids], change: { circle } }, deed('circle', ids.length));
      say(ids.map(name), i18n.t(circle === null ? 'ecogram.noCircle' : `ecogram.${circle}`));
    },
    setRole: (id, role) =>
      does(
        { do: 'change-actor', ids: [id], change: { role: role.slice(0, longestName) } },
        deed('role'),
        `role ${id}`,
      ),
    setNote: (id, note) =>
      does({ do: 'change-actor', ids: [id], change: { note } }, deed('note'), `note ${id}`),
    setFact: (id, fact, text) =>
      does(
        { do: 'change-actor', ids: [id], change: { facts: { [fact]: text } } },
        deed('facts'),
        `${fact} ${id}`,
      ),
    resize: (ids, factor) => {
      const sizes = ids.map((id) => resized(id, (sizeOf(id) ?? 1) * factor));
      store.getState().apply(sizes, deed('size', ids.length), `size ${ids.join(' ')}`);
      say(ids.map(name), i18n.t(factor > 1 ? 'ecogram.larger' : 'ecogram.smaller'));
    },
    setSize: (id, size) => {
      const larger = size > (sizeOf(id) ?? 1);
      does(resized(id, size), deed('size'));
      say([name(id)], i18n.t(larger ? 'ecogram.larger' : 'ecogram.smaller'));
    },
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
      does({ do: 'add', actors: [], relations: [relation] }, deed('connect'));
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
      store.getState().apply(commands, deed('reconnect'));
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
      does({ do: 'change-relation', ids: [id], change: { note } }, deed('note'), `note ${id}`),
    move: (places) => {
      does({ do: 'move', places: places.map(copyOfPlace) }, deed('move', places.length));
      sayMoved(
        places.map(({ id }) => id),
        name,
      );
    },
    putInOrder: (ids, order) =>
      putInOrder({
        order,
        things: standing(document(), ids),
        nameOf: name,
        move: (shifts) =>
          does(
            { do: 'move', places: shiftedPlaces(document(), shifts) },
            deed(deedOfOrder(order), ids.length),
          ),
      }),
    nudge: (ids, dx, dy) => {
      const { actors, client } = pickedIn(document(), ids);
      const shifts = [...actors.map(({ id }) => id), ...(client ? [clientEnd] : [])].map((id) => ({
        id,
        by: { x: dx, y: dy },
      }));
      if (shifts.length === 0) return;
      const places = shiftedPlaces(document(), shifts);
      does({ do: 'move', places }, deed('move', places.length), `nudge ${ids.join(' ')}`);
      sayMoved(
        shifts.map(({ id }) => id),
        name,
      );
    },
    arrange: () => {
      does({ do: 'arrange', places: arrangeEcogram(document()).map(copyOfPlace) }, deed('arrange'));
      announce(i18n.t('ecogram.said.arranged'));
    },
    shift: (id, by) => {
      const ids = document().actors.map((actor) => actor.id);
      const from = ids.indexOf(id);
      const to = from + by;
      if (from < 0 || to < 0 || to >= ids.length) return;
      ids.splice(to, 0, ...ids.splice(from, 1));
      does({ do: 'order', ids }, deed('order'));
      announce(i18n.t(by < 0 ? 'ecogram.up' : 'ecogram.down'));
    },
    remove: (ids) => remove(ids),
    copy,
    cut: (ids) => {
      const copied = copy(ids);
      if (copied) remove(ids, true);
      return copied;
    },
    paste: (incoming) =>
      putPasted({
        pasted: clipboard.paste(clientId, incoming),
        room: room(),
        countOf: ({ actors }) => actors.length,
        putCopied: (copied) => addAll(pasting(document(), copied), 'paste'),
        putTexts: (texts) => addAll(addingNames(document(), texts), 'paste'),
      }),
    duplicate: (ids) => {
      const copied = copiedFrom(document(), ids);
      if (copied.actors.length > room()) announce(i18n.t('ecogram.said.full'));
      else if (copied.actors.length > 0) addAll(pasting(document(), copied), 'duplicate');
    },
    writeNote: (note) => does({ do: 'write-note', note }, deed('note'), 'note'),
    writePrivateNote: (privateNote) =>
      does({ do: 'write-private-note', note: privateNote }, deed('note'), 'private note'),
    undo: () => sayStep('undone', nameDeed(store.getState().undo())),
    redo: () => sayStep('redone', nameDeed(store.getState().redo())),
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

const say = (names: readonly string[], value: string): void =>
  announce(i18n.t('ecogram.said.changed', { name: spokenNames(names), value }));

const resized = (id: string, size: number): EcogramCommand => {
  const within = Math.min(largest, Math.max(smallest, size));
  if (id === clientEnd) return { do: 'resize-client', size: within };
  return { do: 'change-actor', ids: [id], change: { size: within } };
};

const sayMoved = (ids: readonly string[], names: (id: string) => string): void =>
  announce(i18n.t('ecogram.said.moved', { names: spokenNames(ids.map(names)) }));

const nameDeed = (done: EcogramDeed | null): string | null =>
  done && i18n.t(`ecogram.done.${done.word}`, { count: done.count });
