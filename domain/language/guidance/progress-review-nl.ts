import type { Guidance } from './guidance-form.ts';

export const progressReviewGuidanceDutch: Guidance = {
  name: 'Stavaza',
  what: [
    'Stavaza is kort voor stand van zaken. Je kijkt samen waar de cliënt staat, naast een eerder moment: de start of POP, een tussenstap, nu.',
    'De cliënt vult eerst alleen in. Per domein dat de cliënt kiest, komt er een cijfer van 0 tot 10 en wat woorden als die er zijn. Daarna bespreken jullie het. Het eigen cijfer en het cijfer na het gesprek blijven allebei staan.',
    'Een keerpunt is een vlag bij een moment: toen draaide er iets. Bij elk domein kan je schrijven wat veranderde en wat hielp.',
  ],
  why: [
    'Wie er middenin zit, ziet vaak niet wat er al veranderde. Twee momenten naast elkaar maken dat zichtbaar, ook als het moeilijker werd.',
    'De cliënt denkt eerst zelf na, zonder de eerdere cijfers en zonder dat jij meekijkt. Zo krijg je het eigen verhaal, en niet het antwoord dat iemand verwacht.',
    'Weten wat hielp, helpt bij de volgende stap. Je ziet ook welk domein de weg naar werk lichter of zwaarder maakt.',
  ],
  when: [
    'Na enkele gesprekken, als er al iets gebeurd is.',
    'Bij een tussenstap of aan het einde van een traject.',
    'In een crisis, om te zien wat er al bereikt is en blijft staan.',
  ],
  how: [
    'Zeg wat je gaat doen en waarom. Vraag over welke domeinen de cliënt het wil hebben. Niets moet, en niets kiezen is ook een antwoord.',
    'Geef het scherm of de pen aan de cliënt en ga even weg. De eerdere cijfers blijven verborgen tot de cliënt klaar is. Overslaan en stoppen mag altijd; later gaat het verder waar het stopte.',
    'Kijk daarna samen naar de tabel en naar de weg. Vraag eerst naar het verhaal bij het eigen cijfer. Komt er na het gesprek een ander cijfer, schrijf dat dan ernaast.',
    'Een cijfer is een woord om over te praten. Tel niets op en vergelijk met niemand. Een lager cijfer kan ook betekenen dat iemand nu eerlijker kijkt.',
    'Vraag bij elke verandering wat hielp, ook het kleine. Duid een keerpunt aan als er een was. Eindig bij wat blijft staan.',
  ],
  questions: [
    {
      title: 'Bij het eigen cijfer',
      questions: [
        'Wat maakt dat je dit cijfer geeft?',
        'Waar dacht je aan toen je het invulde?',
        'Wat zou iemand die jou goed kent hier zeggen?',
        'Is er iets dat niet in een cijfer past?',
      ],
    },
    {
      title: 'Tussen twee momenten',
      questions: [
        'Wat is er anders dan toen?',
        'Wat is hetzelfde gebleven, en is dat goed zo?',
        'Waar ben je trots op?',
        'Wat was moeilijker dan je dacht? Hoe ben je daar doorheen gekomen?',
      ],
    },
    {
      title: 'Wat hielp',
      questions: [
        'Wat heb je zelf gedaan?',
        'Wie heeft er geholpen, en waarmee?',
        'Wat deed je anders dan vroeger?',
        'Wat wil je zeker blijven doen?',
      ],
    },
    {
      title: 'Keerpunten',
      questions: [
        'Was er een moment waarop iets draaide?',
        'Wat gebeurde er toen?',
        'Wat had je op dat moment nodig?',
      ],
    },
    {
      title: 'In een crisis',
      questions: [
        'Wat houdt nu nog stand?',
        'Wat heb je eerder al doorstaan, en hoe?',
        'Wat is er ondanks alles toch bereikt?',
      ],
    },
    {
      title: 'En nu verder',
      questions: [
        'Welk domein verdient nu aandacht?',
        'Wat doet dat met je weg naar werk?',
        'Wat is een eerste kleine stap?',
      ],
    },
  ],
  followUp: [
    'Cijfers die al bij de schaalvragen staan, kan je hier overnemen. Ze blijven ook daar staan.',
    'Wat nu aandacht vraagt, kan een doel worden in het welzijnsplan of het begin van een doorverwijzing.',
    'Spreek af wanneer jullie opnieuw kijken, en voeg dan een moment toe.',
    'Geef het blad mee. Het is van de cliënt. Wie het nog mag zien, kiest de cliënt elke keer opnieuw.',
  ],
  source:
    'Naar de instrumenten van Generalistisch Werkt (OASeS, Universiteit Antwerpen, met Recht-Op, De Ploeg en Weerwerk).',
};
