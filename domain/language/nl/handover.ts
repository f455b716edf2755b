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
  thereInOther: 'staat daar al',
  kinds: {
    strength: 'geeft kracht',
    burden: 'weegt',
    wish: 'een wens',
    domain: 'besproken',
    service: 'een dienst',
  },
  score: '{{domain}}: {{score}}',
  withoutScore: '{{domain}}: zonder cijfer',
  withStep: 'met stap: {{step}}',
  noSource: {
    balance:
      'In dit dossier is er nog geen ecogram of mindmap. Maak er eerst een: wie je steunt en wat je kracht geeft, kan dan hierheen.',
    mindmap:
      'In dit dossier is er nog geen vacature, schaalvragen of ecogram. Maak er eerst een: wat erin staat, kan dan hierheen.',
    'wellbeing-plan':
      'In dit dossier is er nog geen vacature, schaalvragen of mindmap. Maak er eerst een: wat je nodig hebt of wenst, kan dan hier een doel worden.',
    'progress-review':
      'In dit dossier zijn er nog geen schaalvragen. Stel die eerst: de cijfers die je daar geeft, kunnen dan hierheen.',
    referral:
      'In dit dossier is er nog geen vacature en zijn er geen schaalvragen. Maak er eerst een: wat je nodig hebt, kan dan hierheen.',
    services:
      'In dit dossier is er nog geen ecogram. Maak er eerst een: welke diensten je kent, kan dan hierheen.',
  },
  nothing: {
    vacancy: 'In deze vacature staat nog niets dat hierheen kan.',
    'scale-questions': 'In deze schaalvragen staat nog niets dat hierheen kan.',
    ecogram: 'In dit ecogram staat nog niemand die hierheen kan.',
    mindmap:
      'In deze mindmap is nog niets aangeduid. Duid daar eerst aan wat een kracht of een hindernis is.',
  },
  unreadable: 'Dit werkblad kan nu niet gelezen worden. Er is niets veranderd. Kies een ander werkblad.',
  reading: 'Even lezen …',
  taken: 'Overgenomen: {{names}}.',
  takenPart: 'Overgenomen: {{names}}. De rest stond er al of paste er niet meer bij.',
  nothingNew: 'Wat je aanvinkte, staat hier al of past er niet meer bij. Er is niets veranderd.',
  give: {
    group: 'Verder met wat hier staat',
    to: {
      balance: 'Zet op de balans',
      mindmap: 'Maak er een mindmap van',
      'wellbeing-plan': 'Maak er doelen van',
      'progress-review': 'Breng naar de stavaza',
      referral: 'Begin een doorverwijzing',
    },
    title: 'Doorgeven',
    intro: 'Vink aan wat mee mag. Dit werkblad blijft zoals het is.',
    target: 'Naar welk werkblad',
    fresh: 'Nieuw werkblad: {{name}}',
    what: 'Wat je kunt doorgeven',
    nothing: 'In dit werkblad staat nog niets dat daarheen kan.',
    give_one: '{{count}} doorgeven',
    give_other: '{{count}} doorgeven',
    giveNothing: 'Doorgeven',
    unreadable: 'Dit werkblad kan nu niet gelezen worden. Er is niets veranderd en niets verloren.',
    targetUnreadable:
      'Dat werkblad kan nu niet gelezen worden. Er is niets veranderd. Kies een ander werkblad.',
    given: 'Doorgegeven aan {{name}}: {{names}}.',
    givenMore: 'Doorgegeven aan {{name}}: {{names}} en nog {{more}}.',
    nothingNew: 'Wat je aanvinkte, staat in {{name}} al of past er niet meer bij. Er is niets veranderd.',
    open: 'Openen',
    undone: '{{name}} is weer zoals ervoor.',
    undoneNew: '{{name}} is weer weg.',
    changedSince: 'Aan {{name}} is sindsdien nog gewerkt. Haal daar zelf weg wat niet mee moest.',
  },
  origin: {
    from: 'uit {{name}}, {{date}}',
    gone: 'Dat werkblad is er niet meer.',
  },
} as const;
