export const together = {
  peopleAround: 'De mensen rond {{name}}',
  weighsAndCarries: 'Wat weegt en wat draagt bij {{name}}',
  drawingOf: '{{worksheet}} van {{name}}',
  secondScreen: 'Ook te zien op een tweede scherm',
  stop: 'Stoppen',
  dark: 'Donker',
  light: 'Licht',
  darkRoom: 'Donker beeld, voor een beamer in een donkere kamer',
  lightRoom: 'Licht beeld',
  smaller: 'Kleiner',
  larger: 'Groter',
  whole: 'Alles tonen',
  moveAround:
    'Tekening. Met de pijltjes schuif je, met plus en min maak je groter en kleiner, met nul zie je alles.',
  toWhom: 'naar wie',
  legend: 'Legende',
  begun: 'Samen kijken is begonnen. Met Escape stop je.',
} as const;
