import type { Guidance } from './guidance-form.ts';

export const mindmapGuidanceDutch: Guidance = {
  name: 'Mindmap',
  what: [
    'Een mindmap is een tekening van wat telt in iemands leven. In het midden staat de cliënt, of de vraag welk werk er mogelijk is. De cliënt kiest.',
    'Rond het midden groeien takken. Een tak kan een levensdomein zijn, zoals inkomen of gezin, of iets helemaal anders. Geen enkel domein moet. Aan een tak hangt wat de cliënt daarover vertelt, in eigen woorden en zo ver als nodig.',
    'Een pijl toont dat iets invloed heeft op iets anders, ook tussen twee takken. Een teken zegt wat iets is voor de cliënt: een kracht, een hindernis, een wens, iets om niet op te geven, of wat eerst komt.',
  ],
  why: [
    'Je brengt samen orde in veel tegelijk. Wat los leek, blijkt soms samen te hangen: geen opvang, dus geen vroege shift; schulden, dus slecht slapen.',
    'De cliënt ziet het eigen verhaal op één blad en houdt het in handen. Je vult de mindmap in mét de cliënt, nooit over de cliënt.',
    'De levensdomeinen horen bij grondrechten. Dat iemand recht heeft op wonen, een inkomen of zorg, hoeft niemand te verdienen. De mindmap toont waar dat recht nog niet in orde is, en hoe dat de weg naar werk raakt.',
  ],
  when: [
    'Als er veel te vertellen is en jullie samen de draad zoeken.',
    'Na de schaalvragen, de vacature of het ecogram: neem mee wat daar naar boven kwam.',
    'Bij elk gesprek opnieuw. De mindmap groeit mee: er komt iets bij, er gaat iets weg, er verandert iets.',
    'Voor je doelen kiest in de welzijnspop.',
  ],
  how: [
    'Zet het scherm zo dat jullie er allebei goed op kijken. Vraag wat er in het midden mag staan: de cliënt zelf of de vraag over werk.',
    'Laat de cliënt een eerste tak kiezen. Typ wat je hoort, met de woorden van de cliënt, en druk op Enter voor het volgende. Met Tab hang je er iets onder.',
    'Weet de cliënt niet goed waar te beginnen? Bij elke tak staat wat er vaak bij hoort. Lees een paar voor. De cliënt neemt wat past, of niets.',
    'Kijk daarna naar het geheel. Trek pijlen waar iets invloed heeft op iets anders. Vraag welke tekens erbij horen, en wat helpt bij werk of werk tegenhoudt.',
    'Duw niet. Een domein waar de cliënt niet over wil praten, komt er niet op. Eén tak is ook een mindmap. Eindig bij een kracht of een wens.',
  ],
  questions: [
    {
      title: 'Om te beginnen',
      questions: [
        'Wat mag er in het midden staan: jijzelf, of de vraag welk werk er kan?',
        'Waar ben je deze dagen het meest mee bezig?',
        'Waar wil je het vandaag over hebben? En waar liever niet?',
        'Wat telt er nog, dat niet op een lijstje staat?',
      ],
    },
    {
      title: 'Bij een tak',
      questions: [
        'Wat hoort er voor jou bij?',
        'Wat loopt daar goed? Wat is daar moeilijk?',
        'Wie of wat helpt je daar?',
        'Hoe zou je het liever hebben?',
        'Wil je daar nog iets onder hangen?',
      ],
    },
    {
      title: 'Wat hangt samen?',
      questions: [
        'Heeft dit invloed op iets anders op het blad?',
        'Wat maakt dat dit moeilijk blijft? Waar komt het vandaan?',
        'Als dit in orde komt, wat verandert er dan nog?',
      ],
    },
    {
      title: 'De tekens',
      questions: [
        'Wat op dit blad geeft je kracht?',
        'Wat staat je in de weg?',
        'Waar droom je van?',
        'Wat wil je zeker niet opgeven, ook niet voor werk?',
        'Wat wil je als eerste aanpakken?',
      ],
    },
    {
      title: 'Op weg naar werk',
      questions: [
        'Wat op dit blad helpt je om te werken of werk te zoeken?',
        'Wat houdt werk nu nog tegen?',
        'Welk werk past bij wat hier staat?',
        'Wat moet een werkgever hiervan weten, en wat gaat niemand aan?',
      ],
    },
  ],
  followUp: [
    'Een hindernis of een wens kan een doel worden in de welzijnspop. Een kracht kan als driehoek op het draaglast-draagkrachtbalkje komen.',
    'Neem de mindmap bij het volgende gesprek weer op. Wat kwam erbij? Wat mag weg? Leg twee momenten naast elkaar.',
    'Vraagt iets meer dan jullie samen kunnen? Zoek dan samen welke dienst kan helpen, als de cliënt dat wil.',
    'Geef het blad mee. Het is van de cliënt. Wie het nog mag zien, kiest de cliënt elke keer opnieuw.',
  ],
  source: 'Naar De Ploeg, Nadenken over de toekomst.',
};
