import type { TFunction } from 'i18next';
import { chord } from './key-names.ts';

export interface KeyGroup {
  readonly name: string;
  readonly keys: readonly { readonly action: string; readonly chords: readonly string[] }[];
}

const key = (action: string, ...chords: string[]): KeyGroup['keys'][number] => ({ action, chords });

/** Every key of the application, by place. Keys are written as they stand on the keyboard. */
export function keyGroups(t: TFunction): readonly KeyGroup[] {
  const { arrows, shift, space, wheel } = {
    arrows: t('common.keyNames.arrows'),
    shift: t('common.keyNames.shift'),
    space: t('common.keyNames.space'),
    wheel: t('common.keyNames.wheel'),
  };
  return [
    {
      name: t('settings.keys.everywhere'),
      keys: [
        key(t('settings.keys.find'), chord(t, 'K')),
        key(t('settings.keys.lock'), chord(t, 'L')),
        key(t('settings.keys.save'), chord(t, 'S')),
        key(t('settings.keys.list'), 'F1'),
        key(t('settings.keys.messages'), 'F6'),
        key(t('settings.keys.leave'), 'Esc'),
      ],
    },
    {
      name: t('settings.keys.drawing'),
      keys: [
        key(t('settings.keys.add'), 'Enter'),
        key(t('settings.keys.next'), 'Tab'),
        key(t('settings.keys.rename'), 'F2'),
        key(t('settings.keys.remove'), 'Delete'),
        key(t('settings.keys.undo'), chord(t, 'Z')),
        key(t('settings.keys.redo'), chord(t, 'Y'), chord(t, 'Z', true)),
        key(t('settings.keys.all'), chord(t, 'A')),
        key(t('settings.keys.copy'), chord(t, 'C'), chord(t, 'X'), chord(t, 'V')),
        key(t('settings.keys.duplicate'), chord(t, 'D')),
        key(t('settings.keys.move'), arrows, `${shift} ${arrows}`),
        key(t('settings.keys.print'), chord(t, 'P')),
        key(t('settings.keys.pick'), space),
        key(t('settings.keys.line'), 'L'),
        key(t('settings.keys.forms'), '1', '2', '3'),
        key(t('settings.keys.sizes'), '+', '-'),
        key(t('settings.keys.arrow'), 'P'),
        key(t('settings.keys.findHere'), chord(t, 'F')),
        key(t('settings.keys.zoom'), chord(t, '+'), chord(t, '-'), chord(t, wheel)),
        key(t('settings.keys.fit'), chord(t, '0')),
        key(t('settings.keys.pan'), space),
      ],
    },
    {
      name: t('settings.keys.lists'),
      keys: [
        key(t('settings.keys.rows'), arrows),
        key(t('settings.keys.open'), 'Enter'),
        key(t('settings.keys.rename'), 'F2'),
      ],
    },
  ];
}
