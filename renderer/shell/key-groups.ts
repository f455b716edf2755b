import type { TFunction } from 'i18next';
import { chord } from './key-names.ts';

export interface KeyGroup {
  readonly name: string;
  readonly keys: readonly { readonly action: string; readonly chords: readonly string[] }[];
}

const key = (action: string, ...chords: string[]): KeyGroup['keys'][number] => ({ action, chords });

/** Every key of the application, by place. Keys are written as they stand on the keyboard. */
export function keyGroups(t: TFunction): readonly KeyGroup[] {
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
    ...drawingGroups(t),
    { name: t('vacancy.name'), keys: vacancyKeys(t) },
    { name: t('scale-questions.name'), keys: scaleKeys(t) },
    { name: t('wellbeing-plan.name'), keys: planKeys(t) },
    {
      name: t('settings.keys.lists'),
      keys: [
        key(t('settings.keys.rows'), t('common.keyNames.arrows')),
        key(t('settings.keys.open'), 'Enter'),
        key(t('settings.keys.rename'), 'F2'),
      ],
    },
  ];
}

const vacancyKeys = (t: TFunction): KeyGroup['keys'] => [
  key(t('vacancy.keys.add'), 'Enter'),
  key(t('vacancy.keys.field'), chord(t, t('common.keyNames.arrows'))),
  key(t('vacancy.keys.order'), 'Alt ↑', 'Alt ↓'),
  key(t('vacancy.keys.remove'), 'Delete'),
];

const scaleKeys = (t: TFunction): KeyGroup['keys'] => [
  key(t('scale-questions.keys.give'), '0 … 9'),
  key(t('scale-questions.keys.ten'), '1 0'),
  key(t('scale-questions.keys.step'), t('common.keyNames.arrows')),
  key(t('scale-questions.keys.ends'), 'Home', 'End'),
  key(t('scale-questions.keys.none'), 'Delete'),
];

const planKeys = (t: TFunction): KeyGroup['keys'] => [
  key(t('wellbeing-plan.keys.cells'), t('common.keyNames.arrows'), 'Tab'),
  key(t('wellbeing-plan.keys.edit'), 'Enter', 'F2'),
  key(t('wellbeing-plan.keys.line'), `${t('common.keyNames.shift')} Enter`),
  key(t('wellbeing-plan.keys.ends'), 'Home', 'End'),
  key(t('wellbeing-plan.keys.order'), 'Alt ↑', 'Alt ↓'),
  key(t('wellbeing-plan.keys.clear'), 'Delete'),
  key(t('wellbeing-plan.keys.remove'), chord(t, 'Delete')),
  key(t('wellbeing-plan.keys.leave'), 'Esc'),
];

/** What goes for every drawing, how one looks at it, and what goes for one of them alone. */
function drawingGroups(t: TFunction): readonly KeyGroup[] {
  const space = t('common.keyNames.space');
  return [
    {
      name: t('settings.keys.drawing'),
      keys: [
        key(t('settings.keys.add'), 'Enter'),
        key(t('settings.keys.pick'), space),
        key(t('settings.keys.addPick'), `${t('common.keyNames.shift')} ${t('common.keyNames.click')}`),
        key(t('settings.keys.all'), chord(t, 'A')),
        key(t('settings.keys.rename'), 'F2'),
        key(t('settings.keys.remove'), 'Delete'),
        key(t('settings.keys.undo'), chord(t, 'Z')),
        key(t('settings.keys.redo'), chord(t, 'Y'), chord(t, 'Z', true)),
        key(t('settings.keys.copy'), chord(t, 'C'), chord(t, 'X'), chord(t, 'V')),
        key(t('settings.keys.duplicate'), chord(t, 'D')),
        key(t('settings.keys.findHere'), chord(t, 'F')),
        key(t('settings.keys.print'), chord(t, 'P')),
      ],
    },
    {
      name: t('settings.keys.looking'),
      keys: [
        key(t('settings.keys.zoom'), chord(t, '+'), chord(t, '-'), chord(t, t('common.keyNames.wheel'))),
        key(t('settings.keys.fit'), chord(t, '0')),
        key(t('settings.keys.natural'), chord(t, '1')),
        key(t('settings.keys.selection'), chord(t, '2')),
        key(t('settings.keys.pan'), `${space} ${t('common.keyNames.drag')}`, t('common.keyNames.wheel')),
      ],
    },
    { name: t('ecogram.name'), keys: ecogramKeys(t) },
    { name: t('balance.name'), keys: balanceKeys(t) },
    { name: t('mindmap.name'), keys: mindmapKeys(t) },
  ];
}

/** Going from shape to shape, moving and making larger: where shapes stand where the client puts them. */
function placingKeys(t: TFunction): KeyGroup['keys'] {
  const arrows = t('common.keyNames.arrows');
  return [
    key(t('settings.keys.next'), 'Tab'),
    key(t('settings.keys.goOn'), `Alt ${arrows}`),
    key(t('settings.keys.move'), arrows, `${t('common.keyNames.shift')} ${arrows}`),
    key(t('settings.keys.sizes'), '+', '-', chord(t, arrows)),
  ];
}

const ecogramKeys = (t: TFunction): KeyGroup['keys'] => [
  ...placingKeys(t),
  key(t('settings.keys.align'), chord(t, t('common.keyNames.arrows'), true)),
  key(t('settings.keys.middles'), chord(t, 'C', true), chord(t, 'M', true)),
  key(t('settings.keys.spread'), chord(t, 'H', true), chord(t, 'J', true)),
  key(t('settings.keys.free'), `Alt ${t('common.keyNames.drag')}`),
  key(t('settings.keys.line'), 'L'),
  key(t('settings.keys.forms'), '1', '2', '3'),
  key(t('settings.keys.nextForm'), 'V'),
  key(t('settings.keys.signs'), '+', '-', '0'),
  key(t('settings.keys.arrow'), 'P'),
];

const balanceKeys = (t: TFunction): KeyGroup['keys'] => [
  ...placingKeys(t),
  key(t('settings.keys.kinds'), '1', '2', '3'),
  key(t('settings.keys.join'), 'L'),
  key(t('settings.keys.weakest'), 'Z'),
  key(t('worksheet.align.across'), chord(t, 'H', true)),
  key(t('settings.keys.free'), `Alt ${t('common.keyNames.drag')}`),
];

function mindmapKeys(t: TFunction): KeyGroup['keys'] {
  const arrows = t('common.keyNames.arrows');
  return [
    key(t('settings.keys.sibling'), 'Enter'),
    key(t('settings.keys.child'), 'Tab'),
    key(t('settings.keys.walk'), arrows),
    key(t('settings.keys.centre'), 'Home'),
    key(t('settings.keys.place'), chord(t, arrows), chord(t, arrows, true)),
    key(t('settings.keys.hang'), `Alt ${arrows}`),
    key(t('settings.keys.influence'), '>'),
    key(t('settings.keys.marks'), '1', '2', '3', '4', '5'),
    key(t('settings.keys.effect'), '6', '7'),
    key(t('settings.keys.clear'), '0'),
    key(t('settings.keys.fold'), '+', '-', '.'),
    key(t('settings.keys.toBar'), `${t('common.keyNames.shift')} F10`),
  ];
}
