import type { Guidance } from './guidance-form.ts';

export const wellbeingPlanGuidanceDutch: Guidance = {
  name: 'Welzijnspop',
  what: [
    'Een welzijnspop is een persoonlijk plan: wat wil de cliënt bereiken, en met welke stappen? Het hoeft niet over werk te gaan. Een vaste woning, opvang voor de kinderen of rust over schulden kan ook.',
    'Onder elk doel staan stappen. Bij een stap kan je opschrijven wie ze doet, welke dienst kan helpen, wat jullie doen, wat jullie elk afspreken, wanneer, en hoe het staat.',
    'Het plan heeft ook plaats om terug te kijken: wat is het resultaat, wat ging goed, wat ging minder goed, wat is nog nodig.',
  ],
  why: [
    'Rust op andere levensdomeinen maakt de weg naar werk mogelijk. Wie niet weet waar hij volgende maand woont, heeft zijn hoofd niet bij solliciteren.',
    'Een plan op papier maakt een grote zorg kleiner: er is een eerste stap, en het is duidelijk wie wat doet.',
    'Jij spreekt ook iets af. Zo is het plan van jullie samen, en geen lijst met plichten voor de cliënt.',
  ],
  when: [
    'Als uit een ander instrument duidelijk werd wat de cliënt wil veranderen.',
    'Als er veel tegelijk moet gebeuren en jullie een volgorde zoeken.',
    'Elke keer dat jullie elkaar zien: om terug te kijken en het plan bij te sturen.',
  ],
  how: [
    'Begin met één doel, in de woorden van de cliënt. Typ het en druk op Enter: dan kan je meteen stappen typen.',
    'Maak een stap zo klein dat ze kan lukken. Gebruik de vragen bij een doel om samen concreet te worden. Het zijn vragen, geen test: een leeg vak mag.',
    'Schrijf bij “Wanneer?” een dag of gewone woorden: “mei” of “na de vakantie” is goed genoeg.',
    'De cliënt kiest wat op het plan komt en wat eraf gaat. Een stap laten vallen is geen mislukking. Noteer hoe het staat in de woorden van de cliënt.',
    'Druk op het einde het blad van de cliënt af: groot, en alleen met wat de cliënt zelf afsprak.',
  ],
  questions: [
    {
      title: 'Wat wil je bereiken?',
      questions: [
        'Wat zou er nu het meeste rust geven?',
        'Als er één ding mag veranderen tegen de zomer, wat is dat dan?',
        'Hoe zou je dag eruitzien als dit gelukt is?',
        'Waarom is dit belangrijk voor jou?',
      ],
    },
    {
      title: 'Welke stappen?',
      questions: [
        'Wat is een eerste kleine stap?',
        'Wat heb je al geprobeerd, en wat hielp?',
        'Wat moet eerst, en wat kan wachten?',
        'Wie kan je daarbij helpen? Ken je een dienst?',
      ],
    },
    {
      title: 'Wat spreken we af?',
      questions: [
        'Wat doe jij, wat doe ik, wat doen we samen?',
        'Wanneer past dat voor jou?',
        'Wat heb je van mij nodig om het te doen?',
        'Hoe laat je mij weten hoe het ging?',
      ],
    },
    {
      title: 'Hoe liep het?',
      questions: [
        'Wat is er gebeurd sinds de vorige keer?',
        'Wat ging goed? Wat heb jij daarvoor gedaan?',
        'Wat ging minder goed, en wat maakte het moeilijk?',
        'Wat is er nog nodig?',
        'Wil je nog altijd hetzelfde, of mag het plan anders?',
      ],
    },
    {
      title: 'Waaraan zien we dat het helpt?',
      questions: ['Waaraan zou je merken dat het beter gaat?', 'Wie kijkt er mee, en wanneer?'],
    },
  ],
  followUp: [
    'Afspraken met een dag komen in het dossier en op de startpagina, zodat je ze niet vergeet.',
    'Spreek een moment af om samen terug te kijken, en vul dan de terugblik in.',
    'Heeft een stap een andere dienst nodig? Bereid dat voor met het stappenplan voor een doorverwijzing.',
    'Het plan kan naar Word, als de cliënt of een dienst er zelf in wil schrijven. Vraag de cliënt eerst wie het mag zien.',
  ],
  source: 'Naar Generalistisch Werkt (OASeS, Universiteit Antwerpen, met Recht-Op, De Ploeg en Weerwerk).',
};
