import { type Stone, stones } from '../../../domain/instruments/referral/document.ts';

/** What another screen gives along to open a referral at one stone. */
export const atStone = (stone: Stone): { readonly stone: Stone } => ({ stone });

/** The stone at which another screen opened this one. */
export function askedStone(): Stone | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('stone' in state)) return undefined;
  return stones.find((stone) => stone === state.stone);
}
