import type { Guidance } from './guidance-form.ts';

export const referralGuidanceDutch: Guidance = {
  name: 'Stappenplan voor een doorverwijzing',
  what: [
    'Een weg van zeven stenen, van erover praten tot terugkijken. Bij elke steen staan vragen om samen te bespreken.',
    'Je zoekt een dienst die past, je spreekt af wie contact opneemt en wat de dienst mag weten, en je bereidt het eerste gesprek voor.',
    'Wat jullie afspreken, komt op een kaartje om mee te nemen: waar, wanneer, bij wie, wat breng ik mee en wat wil ik vragen.',
  ],
  why: [
    'Een adres geven is niet genoeg. Wie goed voorbereid vertrekt en zelf gekozen heeft, gaat vaker en blijft vaker.',
    'De cliënt beslist bij elke steen of het goed is. Nee zeggen mag, en later terugkomen ook.',
    'Informatie is van de cliënt. Ze gaat pas naar een ander als de cliënt toestemming gaf, en die schrijven jullie op.',
  ],
  when: [
    'Als er een vraag op tafel ligt waar een andere dienst beter bij kan helpen.',
    'Als eerdere verwijzingen niet lukten, om te zien waar het misliep.',
    'Als de cliënt zelf een dienst noemt en er niet alleen naartoe wil.',
  ],
  how: [
    'Begin bij de eerste steen: wat vraagt de cliënt, wat hoopt die, waar ziet die tegenop? Vraag pas daarna of jullie verder zoeken. Bij een nee stopt het hier, zonder verwijt. Het kan later terug opengaan.',
    'Vraag eerst naar de ideeën van de cliënt. Leg daar de jouwe naast: uit je eigen kennis, de sociale kaart, het ecogram of het adresboek. Zet samen op wat ervoor en ertegen spreekt. De cliënt kiest.',
    'Zoek op hoe de dienst werkt en vink af wat besproken is. Vraag ook naar gewone dingen: hoe ziet het gebouw eruit, is het er druk, hoe word je ontvangen?',
    'Laat de cliënt zelf bellen als dat kan. Bel je samen, zet dan de luidspreker aan. Bel je zelf, doe het dan met de cliënt erbij. Spreek vooraf af wat je zegt en schrijf de toestemming op.',
    'Loop samen het gesprek door: hoe geraak je er, waar meld je je aan, wat wil je zeggen en wat niet? Druk het kaartje af. Kies welke vijf lijnen erop komen.',
    'Ga je mee, laat dan het woord aan de cliënt. Leg alleen iets uit als de cliënt dat wil.',
    'Kom er nadien op terug, ook als het goed ging. Vraag opnieuw toestemming voor je met de dienst over de cliënt praat.',
    'Je hoeft de stenen niet op volgorde te nemen en niet alle vragen te stellen.',
  ],
  questions: [
    {
      title: 'Erover praten',
      questions: [
        'Wat zou er veranderen als dit opgelost geraakt?',
        'Wil je iets vertellen over hulp die je vroeger kreeg, of liever niet?',
        'Waar ben je bang voor als er een dienst bij komt?',
        'Wat moet zeker niet gebeuren?',
        'Wil je dat we samen verder zoeken?',
      ],
    },
    {
      title: 'Samen zoeken',
      questions: [
        'Wie ken je die al eens geholpen werd? Waar was dat?',
        'Waar zou jij zelf eerst aankloppen?',
        'Wat spreekt er voor deze dienst, en wat niet?',
        'Wat zou je doen als we er niet bij zaten?',
      ],
    },
    {
      title: 'Uitleg over de dienst',
      questions: [
        'Wat wil je zeker weten voor je gaat?',
        'Wat doen ze als je een keer niet komt?',
        'Wat vragen ze van jou, en wat mag jij van hen vragen?',
        'Wat mag je weigeren?',
      ],
    },
    {
      title: 'Afspraak maken',
      questions: [
        'Wil je zelf bellen, of doen we het samen?',
        'Wat mogen ze al weten? Wat hou je liever voor jezelf?',
        'Welke dag en welk uur past bij jou?',
        'Welke papieren heb je al, en welke zoeken we nog?',
      ],
    },
    {
      title: 'Het gesprek voorbereiden',
      questions: [
        'Zullen we het eens oefenen?',
        'Wat zeg je als ze iets vragen dat je niet wil vertellen?',
        'Wanneer is het gesprek voor jou geslaagd?',
        'Wat doe je als je het niet begrijpt?',
      ],
    },
    {
      title: 'Eerste gesprek, samen',
      questions: [
        'Waar wil je dat ik zit?',
        'Met welk teken laat je zien dat ik iets mag zeggen?',
        'Welke beslissing neem je liever niet meteen?',
      ],
    },
    {
      title: 'Hoe was het?',
      questions: [
        'Wat viel mee, en wat viel tegen?',
        'Voelde je je er welkom?',
        'Wil je er opnieuw naartoe?',
        'Wat mag ik aan hen vragen, en wat niet?',
        'Wat doen we nu eerst?',
      ],
    },
  ],
  followUp: [
    'De dag van het eerste gesprek en wie contact opneemt, staan bij de afspraken van het dossier.',
    'Een dienst die je vaker nodig hebt, bewaar je in het adresboek. Over de cliënt gaat niets mee.',
    'Lukt het niet, zoek dan samen verder bij de tweede steen. De andere ideeën staan er nog.',
    'Is er een nieuwe dienst rond de cliënt, teken die dan bij op het ecogram.',
  ],
  source: 'Naar Generalistisch Werkt (OASeS, Universiteit Antwerpen), met Recht-Op, De Ploeg en Weerwerk.',
};
