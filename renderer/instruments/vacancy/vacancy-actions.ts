import {
  type CardField,
  cardFields,
  cardsIn,
  fieldOf,
  movedTo,
} from '../../../domain/instruments/vacancy/fields.ts';
import {
  type Card,
  type Job,
  mostCards,
  type VacancyDocument,
} from '../../../domain/instruments/vacancy/document.ts';
import type { VacancyCommand } from '../../../domain/instruments/vacancy/commands.ts';
import { shortly } from '../../../domain/instruments/vacancy/card-names.ts';
import { vacancyWords } from '../../../domain/instruments/vacancy/words/words.ts';
import type { Language } from '../../../domain/language/language.ts';
import { announce } from '../../components/announcer.ts';
import { deed } from '../../document/deed.ts';
import { i18n } from '../../language/setup.ts';
import type { VacancyDeed, VacancyStore } from './vacancy-store.ts';
import type { VacancyStateStore } from './vacancy-state.ts';

export type Start = Pick<Card, 'kind' | 'effect' | 'domain'>;
export type Way = 'up' | 'down' | 'left' | 'right';

export type VacancyActions = ReturnType<typeof vacancyActions>;

/** How a card is called on screen. */
export const nameOf = ({ text }: Pick<Card, 'text'>): string => shortly(text) || i18n.t('vacancy.unnamed');

export const fieldTitle = (field: CardField | null, language: Language): string => {
  const { fields, loose } = vacancyWords(language);
  return (field === null ? loose : fields[field]).title;
};

/** Which field lies beside another on screen; null when there is none. */
function fieldBeside(field: CardField | null, way: Way): CardField | null {
  if (field === null) return way === 'up' ? 'success' : way === 'left' ? 'skill' : null;
  const place = cardFields.indexOf(field);
  const isRight = place % 2 === 1;
  const isBelow = place > 1;
  if (way === 'left') return isRight ? (cardFields[place - 1] ?? null) : null;
  if (way === 'right') return isRight ? null : (cardFields[place + 1] ?? null);
  if (way === 'up') return isBelow ? (cardFields[place - 2] ?? null) : null;
  return isBelow ? null : (cardFields[place + 2] ?? null);
}

const titleOf = (field: CardField | null): string => fieldTitle(field, i18n.language === 'en' ? 'en' : 'nl');

/** What a card is at first that is typed in a field. */
const startIn = (field: CardField | null): Start => ({
  kind: null,
  effect: null,
  domain: null,
  ...movedTo(field),
});

/** Everything that can be done on the screen of a vacancy: one step for undo each, and said aloud. */
export function vacancyActions({
  store,
  state,
}: {
  readonly store: VacancyStore;
  readonly state: VacancyStateStore;
}) {
  const present = (): VacancyDocument => store.getState().document;
  const cardOf = (id: string): Card | undefined => present().cards.find((card) => card.id === id);
  const apply = (commands: readonly VacancyCommand[], done: VacancyDeed, merge?: string): void =>
    store.getState().apply(commands, done, merge);
  /** Puts texts on the sheet, each as a card; nothing when they do not all fit. Gives whether they did. */
  const add = (texts: readonly string[], start: Start, done: VacancyDeed): boolean => {
    if (present().cards.length + texts.length > mostCards) {
      announce(i18n.t('vacancy.said.full'));
      return false;
    }
    const cards = texts.map((text) => ({ id: crypto.randomUUID(), text, ...start, needed: '' }));
    apply([{ do: 'add-cards', cards, before: null }], done);
    const [card] = cards;
    if (card === undefined) return false;
    const field = titleOf(fieldOf(start));
    announce(
      cards.length === 1
        ? i18n.t('vacancy.said.added', { card: nameOf(card), field })
        : i18n.t('vacancy.said.pasted', { count: cards.length, field }),
    );
    return true;
  };
  /** To a field, before another card of it or at its end. */
  const move = (id: string, field: CardField | null, before: string | null = null): void => {
    const card = cardOf(id);
    if (card === undefined) return;
    const stays = fieldOf(card) === field;
    apply(
      [
        ...(stays ? [] : [{ do: 'change-cards' as const, ids: [id], change: movedTo(field) }]),
        { do: 'place-cards', ids: [id], before },
      ],
      deed(stays ? 'order' : 'move'),
    );
    if (!stays) announce(i18n.t('vacancy.said.moved', { card: nameOf(card), field: titleOf(field) }));
    state.getState().focusOn(id);
  };

  /** One place up or down among the cards of its field. */
  const shift = (id: string, by: -1 | 1): void => {
    const card = cardOf(id);
    if (card === undefined) return;
    const there = cardsIn(present().cards, fieldOf(card));
    const place = there.indexOf(card) + by;
    if (place < 0 || place >= there.length) return;
    const before = there[by === 1 ? place + 1 : place]?.id ?? null;
    apply([{ do: 'place-cards', ids: [id], before }], deed('order'));
    announce(i18n.t(by === 1 ? 'vacancy.said.lower' : 'vacancy.said.higher', { card: nameOf(card) }));
    state.getState().focusOn(id);
  };

  return {
    type: (text: string, field: CardField | null): boolean => add([text], startIn(field), deed('add')),
    paste: (texts: readonly string[], field: CardField | null): boolean =>
      add(texts, startIn(field), deed('paste', texts.length)),
    takeTheme: (text: string, start: Start): void => {
      const there = present().cards.find((card) => card.text.trim() === text);
      if (there === undefined) add([text], start, deed('theme'));
      else {
        announce(i18n.t('vacancy.said.there', { card: text }));
        state.getState().focusOn(there.id);
      }
    },
    move,
    shift,
    moveBeside: (id: string, way: Way): void => {
      const card = cardOf(id);
      const field = card && fieldBeside(fieldOf(card), way);
      if (field !== undefined && field !== null) move(id, field);
    },
    rename: (id: string, text: string): void => {
      const card = cardOf(id);
      state.getState().rename(null);
      state.getState().focusOn(id);
      if (card === undefined || card.text === text) return;
      apply([{ do: 'change-cards', ids: [id], change: { text } }], deed('rename'));
      announce(i18n.t('vacancy.said.renamed', { card: nameOf({ text }) }));
    },
    /** The letters of one text are one step. */
    write: (id: string, change: Partial<Pick<Card, 'text' | 'needed'>>): void =>
      apply(
        [{ do: 'change-cards', ids: [id], change }],
        deed(change.needed === undefined ? 'rename' : 'needed'),
        `${change.needed === undefined ? 'text' : 'needed'}-${id}`,
      ),
    setKind: (id: string, kind: Card['kind']): void =>
      apply([{ do: 'change-cards', ids: [id], change: { kind } }], deed('kind')),
    setEffect: (id: string, effect: Card['effect']): void =>
      apply([{ do: 'change-cards', ids: [id], change: { effect } }], deed('effect')),
    setDomain: (id: string, domain: Card['domain']): void =>
      apply([{ do: 'change-cards', ids: [id], change: { domain } }], deed('domain')),
    link: (from: string, to: string): void => {
      const [card, other] = [cardOf(from), cardOf(to)];
      if (card === undefined || other === undefined) return;
      apply([{ do: 'link', links: [{ id: crypto.randomUUID(), from, to, text: '' }] }], deed('link'));
      announce(i18n.t('vacancy.said.linked', { card: nameOf(card), other: nameOf(other) }));
    },
    wordLink: (id: string, text: string): void =>
      apply([{ do: 'word-link', id, text }], deed('linkWords'), `link-${id}`),
    unlink: (id: string): void => apply([{ do: 'remove', ids: [id] }], deed('unlink')),
    /** The focus goes to the next card of the field, else to where one types. */
    remove: (id: string): void => {
      const card = cardOf(id);
      if (card === undefined) return;
      const there = cardsIn(present().cards, fieldOf(card));
      const next = there[there.indexOf(card) + 1] ?? there[there.indexOf(card) - 1];
      apply([{ do: 'remove', ids: [id] }], deed('remove'));
      announce(i18n.t('vacancy.said.removed', { card: nameOf(card) }));
      const { opened, close, focusOn } = state.getState();
      if (opened?.card === id) close();
      focusOn(next?.id ?? id, fieldOf(card));
    },
    describeJob: (change: Partial<Job>): void =>
      apply([{ do: 'describe-job', change }], deed('job'), `job-${Object.keys(change).join('-')}`),
    answer: (answer: VacancyDocument['answer']): void => apply([{ do: 'answer', answer }], deed('answer')),
    writeReason: (reason: string): void => apply([{ do: 'write-reason', reason }], deed('reason'), 'reason'),
    writeNote: (note: string): void => apply([{ do: 'write-note', note }], deed('note'), 'note'),
    writePrivateNote: (note: string): void =>
      apply([{ do: 'write-private-note', note }], deed('note'), 'private-note'),
    endMerge: (): void => store.getState().endMerge(),
  };
}
