import type { Guidance } from './guidance-form.ts';

export const ecogramGuidanceDutch: Guidance = {
  name: 'Ecogram',
  what: [
    'Een ecogram is een tekening van de mensen en de organisaties rond iemand. In het midden staat de cliënt. Daarrond komt wie er in het leven van de cliënt is: familie, vrienden, collega’s, buren, en ook organisaties zoals het OCMW, de school of de sportclub.',
    'Een cirkel is iemand of een groep mensen. Een vierkant is een organisatie. Een lijn zegt hoe het contact is: dik als er steun is, dun als het contact gewoon is, met streepjes als er spanning is.',
    'Bij een lijn kan een plus of een min staan: zo voelt het voor de cliënt. Een pijl zegt van wie de steun of de spanning komt, en naar wie ze gaat.',
  ],
  why: [
    'Je ziet samen wie er is, ook wie je in een gesprek snel vergeet. Steun die er al is, wordt zichtbaar. Plekken waar het moeilijk loopt ook.',
    'De cliënt vertelt en kiest. Jij schrijft niet over de cliënt, je tekent samen.',
    'Werk zoeken gaat vlotter als er iemand is die mee oppast, rijdt, luistert of iemand kent. De tekening helpt om die mensen te vinden.',
  ],
  when: [
    'Als je wil weten op wie de cliënt kan rekenen.',
    'Als je samen zoekt wie of wat kan helpen, of voor je doorverwijst.',
    'Als er veel verandert: een verhuis, een scheiding, een nieuwe job. Leg dan een nieuwe tekening naast de oude.',
  ],
  how: [
    'Zet het scherm zo dat jullie er allebei goed op kijken. Zeg dat de cliënt kiest wie erop komt, en dat niemand erop moet.',
    'Laat de cliënt namen noemen. Typ een naam en druk op Enter: die staat erbij, met een lijn naar het midden. Eerst namen, daarna pas de lijnen.',
    'Overloop dan elke lijn. Hoe is het contact? Hoe voelt dat? Wie geeft, wie krijgt? Je mag een lijn openlaten.',
    'Zet wie dicht staat ook dicht bij het midden, als de cliënt dat wil. Kijk op het einde samen naar het geheel en vraag wat opvalt. Geef zelf geen oordeel.',
    'Weinig namen is ook goed. Een leeg blad zegt niets over iemand.',
  ],
  questions: [
    {
      title: 'Om te tekenen',
      questions: [
        'Wie zie je in een gewone week?',
        'Wie hoort er bij je familie? Wie zou je er zelf bij zetten?',
        'Met wie praat je als er iets leuk gebeurt? En als het tegenzit?',
        'Welke buren, vrienden of collega’s ken je?',
        'Bij welke organisaties kom je, of van welke krijg je brieven?',
        'Is er een club, een groep of een plek waar je graag komt?',
        'Wie zou je missen als die er niet meer was?',
        'Is er iemand die we nog vergeten zijn?',
      ],
    },
    {
      title: 'Over de lijnen',
      questions: [
        'Hoe gaat het tussen jullie?',
        'Krijg je er energie van, of kost het je energie?',
        'Wie helpt wie? Gaat dat in twee richtingen?',
        'Waar zit de spanning, en van wie komt die?',
        'Staat die dicht bij jou of veraf?',
        'Kennen deze mensen elkaar? Hoe gaat het tussen hen?',
      ],
    },
    {
      title: 'Om verder te praten',
      questions: [
        'Hoe vaak hoor of zie je elkaar? Is dat genoeg voor jou?',
        'Kan je daar altijd terecht? Hoe bereik je die persoon of die dienst?',
        'Hoe lang kennen jullie elkaar al?',
        'Wie zette de eerste stap?',
        'Wat valt je op als je naar de tekening kijkt?',
        'Wie zou je graag dichterbij zetten? Wat is daarvoor nodig?',
        'Wie kan iets betekenen als je werk zoekt of begint te werken?',
      ],
    },
  ],
  followUp: [
    'Een organisatie op de tekening kan een plek zijn om samen naartoe te gaan.',
    'Mensen die steunen, zijn krachten. Ze kunnen op de balans van draaglast en draagkracht komen.',
    'Teken na enkele maanden opnieuw. Vergelijk de twee momenten: wie kwam erbij, wie ging weg, welke lijn werd anders?',
    'Geef het blad mee. Het is van de cliënt. Wie het nog mag zien, kiest de cliënt elke keer opnieuw.',
  ],
  source: 'Naar Poulin (2010), Strengths-Based Generalist Practice.',
};
