import type { LifeDomain } from '../../../domain/life-domains/life-domains.ts';

/** What is on the screen: one thing at a time. */
export type Shown =
  | { readonly screen: 'choose' }
  | { readonly screen: 'nothing' }
  | { readonly screen: 'domain'; readonly domain: LifeDomain }
  | { readonly screen: 'overview'; readonly domain: LifeDomain | null }
  | { readonly screen: 'end' };
