export const handover = {
  open: 'Overnemen uit een ander werkblad',
  title: 'Overnemen',
  intro: 'Vink aan wat mee mag. Het andere werkblad blijft zoals het is.',
  from: 'Uit welk werkblad',
  worksheetOf: '{{name}}, {{date}}',
  what: 'Wat je kunt overnemen',
  all: 'Alles aanvinken',
  none: 'Niets aanvinken',
  take_one: '{{count}} overnemen',
  take_other: '{{count}} overnemen',
  takeNothing: 'Overnemen',
  there: 'staat hier al',
  kinds: { strength: 'geeft kracht', burden: 'weegt', wish: 'een wens' },
  noSource: {
    balance:
      'In dit dossier is er nog geen ecogram of mindmap. Maak er eerst een: wie je steunt en wat je kracht geeft, kan dan hierheen.',
    mindmap: 'In dit dossier is er nog geen ecogram. Maak er eerst een: wie erin staat, kan dan hierheen.',
  },
  nothing: {
    ecogram: 'In dit ecogram staat nog niemand die hierheen kan.',
    mindmap:
      'In deze mindmap is nog niets aangeduid. Duid daar eerst aan wat een kracht of een hindernis is.',
  },
  unreadable: 'Dit werkblad kan nu niet gelezen worden. Er is niets veranderd. Kies een ander werkblad.',
  reading: 'Even lezen …',
  taken: 'Overgenomen: {{names}}.',
  takenPart: 'Overgenomen: {{names}}. De rest paste er niet meer bij.',
} as const;
