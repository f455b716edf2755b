import { host } from './host-link.ts';
import { strictClass, StrictEmitter } from './strict.ts';

type Source = 'system' | 'light' | 'dark';

export class NativeTheme extends StrictEmitter {
  readonly shouldUseHighContrastColors: boolean = false;
  readonly shouldUseInvertedColorScheme: boolean = false;
  readonly inForcedColorsMode: boolean = false;
  #source: Source = 'system';

  constructor() {
    super('nativeTheme', ['updated']);
  }
  get themeSource(): Source {
    return this.#source;
  }
  set themeSource(source: Source) {
    this.#source = source;
    host.tell('setTheme', source);
    this.emit('updated');
  }
  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }
}
strictClass('nativeTheme', NativeTheme);

export const nativeTheme = new NativeTheme();
