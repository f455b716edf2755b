import { aligned, spread, type Alignment, type Shift, type Standing } from '../../domain/geometry/align.ts';
import type { Way } from '../../domain/geometry/span.ts';
import { announce } from '../components/announcer.ts';
import { i18n } from '../language/setup.ts';
import { spokenNames } from './spoken.ts';

/** One of the ways to put several things in order: a side or middle to align, or a way to spread. */
export type Order = Alignment | Way;

const isSpread = (order: Order): order is Way => order === 'across' || order === 'down';

/** The deed for undo. */
export const deedOfOrder = (order: Order): 'align' | 'spread' => (isSpread(order) ? 'spread' : 'align');

const byKey: Readonly<Record<string, Order>> = {
  arrowleft: 'left',
  arrowright: 'right',
  arrowup: 'top',
  arrowdown: 'bottom',
  c: 'centre',
  m: 'middle',
  h: 'across',
  j: 'down',
};

/** The order that a key with Ctrl and Shift gives. */
export const orderOfKey = ({ key, shiftKey }: KeyboardEvent): Order | undefined =>
  shiftKey ? byKey[key.toLowerCase()] : undefined;

export interface Ordering {
  readonly order: Order;
  readonly things: readonly Standing[];
  readonly nameOf: (id: string) => string;
  /** Carries it out as one step of undo. */
  readonly move: (shifts: readonly Shift[]) => void;
}

/** Aligns or spreads things and says so. */
export function putInOrder({ order, things, nameOf, move }: Ordering): void {
  const shifts = isSpread(order) ? spread(things, order) : aligned(things, order);
  if (shifts.length === 0) return announce(i18n.t('worksheet.align.already'));
  move(shifts);
  const names = spokenNames(things.map(({ id }) => nameOf(id)));
  announce(i18n.t(`worksheet.align.said.${order}`, { names }));
}
