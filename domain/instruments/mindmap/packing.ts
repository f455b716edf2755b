import type { PageBox } from '../../geometry/point.ts';
import { clearance, type Profile, profileOf, shiftedDown, stacked } from './profile.ts';

/** Something that stands in a row of siblings from top to bottom. */
export interface Packed {
  /** Its own size, without what hangs on it. */
  readonly width: number;
  readonly height: number;
  /** With everything that hangs on it. */
  readonly profile: Profile;
  /** Air that it wants above itself and below itself. */
  readonly air: number;
}

/** Where each stands, from the middle between the first and the last, and the profile of them all. */
export interface Row {
  readonly places: readonly number[];
  readonly profile: Profile;
}

/**
 * Stacks siblings as tightly as their profiles allow. `inTheWay` are boxes that were put there by hand, seen from where the
 * row begins: x outwards, y down from its middle. Siblings go around them, from the middle of the row up and down.
 */
export function packed(siblings: readonly Packed[], inTheWay: readonly PageBox[] = []): Row {
  const { places, profile } = tight(siblings);
  const meets =
    inTheWay.length > 0 && siblings.some((item, index) => meet(item, places[index] ?? 0, inTheWay));
  if (!meets) return { places, profile };
  const around = aroundOthers(siblings, places, inTheWay);
  return { places: around, profile: together(siblings, around) };
}

const airBetween = (one: Packed, other: Packed): number => Math.max(one.air, other.air);

function tight(siblings: readonly Packed[]): Row {
  const places: number[] = [];
  let profile = profileOf([]);
  for (const [index, item] of siblings.entries()) {
    const before = siblings[index - 1];
    const place = before === undefined ? 0 : clearance(profile, item.profile) + airBetween(before, item);
    places.push(place);
    profile = stacked(profile, item.profile, place);
  }
  const middle = (places.at(-1) ?? 0) / 2;
  return { places: places.map((place) => place - middle), profile: shiftedDown(profile, -middle) };
}

function together(siblings: readonly Packed[], places: readonly number[]): Profile {
  let profile = profileOf([]);
  for (const [index, item] of siblings.entries())
    profile = stacked(profile, item.profile, places[index] ?? 0);
  return profile;
}

function meet(item: Packed, place: number, boxes: readonly PageBox[]): PageBox | undefined {
  const reach = item.height / 2;
  return boxes.find(
    ({ x, y, width, height }) =>
      x < item.width && x + width > 0 && y < place + reach - tiny && y + height > place - reach + tiny,
  );
}

const tiny = 1e-6;

/** From the one nearest to the middle downwards and upwards, each as near to its own place as what is in the way allows. */
function aroundOthers(
  siblings: readonly Packed[],
  wished: readonly number[],
  boxes: readonly PageBox[],
): readonly number[] {
  const middle = wished.reduce(
    (best, place, index) => (Math.abs(place) < Math.abs(wished[best] ?? Infinity) ? index : best),
    0,
  );
  const centre = siblings[middle];
  const places = [...wished];
  if (centre === undefined) return places;
  const down = freeFrom(centre, wished[middle] ?? 0, boxes, 1);
  const up = freeFrom(centre, wished[middle] ?? 0, boxes, -1);
  const at = down - (wished[middle] ?? 0) <= (wished[middle] ?? 0) - up ? down : up;
  places[middle] = at;
  for (const turn of [1, -1]) {
    let profile = shiftedDown(centre.profile, at);
    for (let index = middle + turn; siblings[index] !== undefined; index += turn) {
      const item = siblings[index];
      const before = siblings[index - turn];
      if (item === undefined || before === undefined) break;
      const wish = wished[index] ?? 0;
      const air = airBetween(before, item);
      const nearest =
        turn === 1
          ? Math.max(wish, clearance(profile, item.profile) + air)
          : Math.min(wish, -clearance(item.profile, profile) - air);
      const place = freeFrom(item, nearest, boxes, turn);
      places[index] = place;
      profile = turn === 1 ? stacked(profile, item.profile, place) : stacked(item.profile, profile, -place);
      if (turn === -1) profile = shiftedDown(profile, place);
    }
  }
  return places;
}

/** The nearest place from a wish on, downwards or upwards, where something meets none of the boxes. */
function freeFrom(item: Packed, wish: number, boxes: readonly PageBox[], turn: number): number {
  let place = wish;
  for (let box = meet(item, place, boxes); box !== undefined; box = meet(item, place, boxes)) {
    place = turn === 1 ? box.y + box.height + item.height / 2 : box.y - item.height / 2;
  }
  return place;
}
