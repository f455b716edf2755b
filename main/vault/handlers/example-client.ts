import { instrumentIds } from '../../../domain/instruments/instrument.ts';
import type { Language } from '../../../domain/language/language.ts';
import type { House } from '../house.ts';
import type { Tables } from '../store/store.ts';

export function addExample(_h: House, _t: Tables, _l: Language, _n: string): { id: string } {
  void instrumentIds;
  throw new Error('soon');
}
