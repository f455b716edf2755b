import type { Guidance } from './guidance-form.ts';

export const balanceGuidanceDutch: Guidance = {
  name: 'Draaglast-draagkrachtbalkje',
  what: [
    'Een balk ligt in het midden van het blad. De balk is de cliënt. Op de balk liggen blokken: lasten, alles wat weegt. Onder de balk staan driehoeken: krachten, alles wat de cliënt recht houdt.',
    'De cliënt kiest hoe groot een blok of een driehoek is. Een groot blok weegt veel, een grote driehoek draagt veel. Een kracht kan je verbinden met de last waar ze bij helpt.',
    'Een ruit op de balk is het zwakste punt: daar kan het doorzakken. Een driehoek met een dubbele rand is steun die erbij komt. Een leeg blok of een lege driehoek mag ook: soms weet je het nog niet.',
  ],
  why: [
    'Je ziet samen wat er tegelijk op iemand weegt, en ook wat er al draagt. Dat tweede blijft in een gesprek vaak onder tafel.',
    'De cliënt kijkt naar het eigen leven en zegt zelf wat zwaar is. Wat voor jou klein lijkt, kan voor de cliënt veel wegen.',
    'Je zoekt samen welke kracht kan helpen waar het weegt. Wie minder draagt, krijgt weer plaats om aan werk te denken.',
  ],
  when: [
    'Als er veel tegelijk speelt en je samen wil zien waar de vraag zit.',
    'Na een crisis, als het weer wat rustiger is.',
    'Als de cliënt zelf geen krachten meer ziet.',
  ],
  how: [
    'Zet het scherm zo dat jullie er allebei goed op kijken. Zeg dat de balk van de cliënt is en vraag welke naam erop mag.',
    'Begin met wat weegt. Typ een woord of een paar en druk op Enter: het blok valt op de balk. Vraag dan hoe groot het is. Ga daarna naar wat recht houdt.',
    'Laat de cliënt schuiven: wat hoort bij elkaar, wat staat waar, welke kracht helpt bij welke last? Duid dan samen het zwakste punt aan en zoek welke steun daar kan komen.',
    'De balk leunt zachtjes mee met wat erop ligt. Het is een beeld, geen meting. Stoort het, zet het dan af.',
    'Je mag een stap overslaan of later terugkomen. Sluit niet af met de lasten: eindig bij wat draagt.',
  ],
  questions: [
    {
      title: 'Wat weegt op jou?',
      questions: [
        'Wat weegt op dit moment het meest?',
        'Waar denk je aan als je niet kan slapen?',
        'Hoe groot is dat blok? Is het altijd zo groot?',
        'Liggen er dingen bovenop iets anders?',
        'Is er iets dat je nog niet wil of kan noemen, en dat een leeg blok mag krijgen?',
      ],
    },
    {
      title: 'Wat houdt je recht?',
      questions: [
        'Wat maakt dat je volhoudt?',
        'Op wie kan je rekenen?',
        'Waar ben je goed in? Wat zouden anderen over jou zeggen?',
        'Waar krijg je rust of plezier van?',
        'Wat heb je al doorstaan, en wat hielp toen?',
        'Wat ontbreekt er nog, en mag een lege driehoek krijgen?',
      ],
    },
    {
      title: 'Wat helpt waar?',
      questions: [
        'Op wie kan je rekenen voor deze last?',
        'Welke kracht staat nu op een plaats waar weinig weegt? Kan ze verschuiven?',
        'Welke last draag je helemaal alleen?',
      ],
    },
    {
      title: 'Waar is het zwak?',
      questions: [
        'Waar zou de balk het eerst doorzakken?',
        'Hoe zou je dat zwakste punt noemen: geld, wonen, familie, iets anders?',
        'Wat zou er gebeuren als daar nog iets bij komt?',
      ],
    },
    {
      title: 'Welke steun komt daar?',
      questions: [
        'Wie of wat kan daar mee dragen?',
        'Wat heeft je vroeger al geholpen?',
        'Bij wie durf je dit te vragen?',
        'Wat spreken we af, en wie doet wat?',
      ],
    },
  ],
  followUp: [
    'Mensen die op het ecogram steunen, kunnen hier als kracht komen. Een last kan een doel worden, of het begin van een doorverwijzing.',
    'Kom na enkele weken terug op de steun die jullie afspraken.',
    'Leg later een nieuwe balk naast de oude. Wat weegt minder? Wat draagt er nu mee?',
    'Geef het blad mee. Het is van de cliënt. Wie het nog mag zien, kiest de cliënt elke keer opnieuw.',
  ],
  source:
    'Naar Bind-Kracht in armoede (Vansevenant e.a., 2008) en W² Werk en Welzijn Verankerd (Sannen e.a., 2011), met Callens (2007).',
};
