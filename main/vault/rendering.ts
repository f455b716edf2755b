import type { Language } from '../../domain/language/language.ts';
import type { SheetRequest } from '../../preload/contract/contract.ts';
import type { House } from './house.ts';
import type { RenderedFile } from './protocol.ts';

export function renderSheet(_h: House, _r: SheetRequest, _f: 'pdf' | 'svg'): RenderedFile {
  throw new Error('soon');
}
export function renderRecoverySheet(_h: House, _l: Language): RenderedFile {
  throw new Error('soon');
}
