import { createStore } from 'zustand/vanilla';
import type { VaultStatus } from '../../../preload/contract/contract.ts';

export type PlaceKind = NonNullable<VaultStatus['place']>['kind'];

/** The kind of folder about which the coach is asked whether to use it all the same; null when nothing is asked. */
export const anyway = createStore<{ readonly asked: PlaceKind | null }>()(() => ({ asked: null }));

export const askAnyway = (kind: PlaceKind): void => anyway.setState({ asked: kind });
export const closeAnyway = (): void => anyway.setState({ asked: null });
