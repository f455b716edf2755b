import type { Translation } from '../../language/translation.ts';
import type { dutchWords } from './nl.ts';

export const englishWords: Translation<typeof dutchWords> = {
  foot: 'This sheet is yours. You choose who may see it.',
  pageOf: 'sheet {{page}} of {{pages}}',
  name: 'name',
  date: 'date',
  recovery: {
    title: 'Recovery sheet',
    subtitle: 'The key on paper',
    method: 'Houvast, recovery sheet',
    foot: 'Confidential. Do not copy.',
    lead: 'With this key you open the folder of client files when you have forgotten the passphrase. Without the passphrase and without this sheet nobody can open them any more.',
    letters:
      'The letters I, L, O and U do not occur: what looks like one is a 1 or a 0. Small letters and spaces are fine.',
    keepHead: 'Keep this sheet',
    keep1: 'in another place than the laptop',
    keep2: 'in a cupboard that locks, or in the safe of the organisation',
    keep3: 'on paper: no photo, no e-mail, no scan',
    useHead: 'How to use it',
    use1: 'Open Houvast and choose: passphrase forgotten.',
    use2: 'Type the groups in the order of the numbers.',
    use3: 'Make a new passphrase. This sheet stays valid until you make a new sheet.',
    lostHead: 'Is this sheet gone, or has somebody seen it?',
    lost: 'Make a new key in Houvast at once. This one then stops working.',
    belongsTo: 'Belongs to',
    madeOn: 'Made on',
    keptBy: 'Kept by',
  },
};
