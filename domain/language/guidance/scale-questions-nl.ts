import type { Guidance } from './guidance-form.ts';

export const scaleQuestionsGuidanceDutch: Guidance = {
  name: 'Schaalvragen',
  what: [
    'Met schaalvragen praat je over noden op tien levensdomeinen. De cliënt geeft zelf een cijfer van 0 tot 10: 0 is de toestand op haar slechtst, 10 op haar best, zoals de cliënt het beleeft.',
    'Het cijfer is een begin van een gesprek, geen punt. Het is het cijfer van de cliënt: er bestaat geen juist of fout.',
    'Je stelt de vragen opnieuw in een later gesprek. Dan zie je samen wat er veranderde, vooruit of achteruit.',
  ],
  why: [
    'Een cijfer helpt om te zeggen wat moeilijk te zeggen is. Van een 4 kan je vertellen waarom het geen 2 is: wat gaat er al goed?',
    'De tien domeinen horen bij grondrechten (Grondwet, artikels 23 en 24). De samenleving moet ze waarborgen. Een laag cijfer zegt dus niet dat iemand tekortschiet.',
    'Werk hangt samen met al de rest. Wie ziet wat er op andere domeinen speelt, ziet ook wat de weg naar werk helpt of hindert.',
  ],
  when: [
    'In het begin, om samen te ontdekken waar noden en sterktes zitten.',
    'Later opnieuw, met enkele weken of maanden ertussen, om te zien wat er bewoog.',
    'Liever niet midden in een crisis. Dan komt eerst wat dringend is.',
  ],
  how: [
    'Leg uit waarvoor het blad dient, wat ermee gebeurt en wie het mag zien. Spreek dat samen af.',
    'Laat de cliënt de domeinen kiezen. Eén is genoeg. ‘Vandaag niets’ is ook een antwoord.',
    'Neem één domein tegelijk. Laat de cliënt het cijfer zelf aanraken. Liever geen cijfer? Praat dan zonder.',
    'Vraag eerst naar wat goed gaat. De vragen staan er om te stellen, niet om in te vullen: een nota schrijf je alleen als dat helpt, in de woorden van de cliënt.',
    'Vroeger staat dichtgevouwen. Open het alleen als de cliënt daar iets over wil vertellen.',
    'Toon het overzicht alleen als de cliënt het vraagt. Een blad vol lage cijfers ontmoedigt.',
    'Klopt een cijfer van vroeger niet meer, dan kan je het verbeteren. Wat er eerst stond, blijft bewaard.',
  ],
  questions: [
    {
      title: 'Nu',
      questions: [
        'Welk cijfer geef je vandaag? Waarom dat cijfer?',
        'Waarom is het geen 0? Wat gaat er al goed?',
        'Wat gaat minder goed?',
        'Hoe ziet een 0 eruit voor jou? En een 10?',
        'Welk cijfer zou iemand geven die jou goed kent?',
        'Wat doet dit met andere dingen in je leven?',
        'Wat betekent dit voor werk?',
      ],
    },
    {
      title: 'Toekomst',
      questions: [
        'Welk cijfer zou voor jou genoeg zijn?',
        'Hoe ziet dat eruit? Wat is er dan anders?',
        'Wat is een eerste kleine stap, van een 4 naar een 5?',
        'Wat kan je daarvoor doen? Wie kan mee helpen?',
        'Waaraan zou je merken dat het beter gaat?',
      ],
    },
    {
      title: 'Vroeger, alleen als de cliënt dat wil',
      questions: [
        'Was er een tijd dat het beter ging? Hoe zag die eruit?',
        'Wat heb je al gedaan of geprobeerd?',
        'Wat of wie heeft je toen geholpen?',
        'Wat wil je daarvan meenemen?',
      ],
    },
    {
      title: 'Als je de vragen opnieuw stelt',
      questions: [
        'Vorige keer gaf je een ander cijfer. Wat is er gebeurd?',
        'Wat heb jij gedaan waardoor het veranderde?',
        'Bleef het gelijk? Wat maakte dat het niet slechter werd?',
      ],
    },
  ],
  followUp: [
    'De besproken domeinen kunnen naar een mindmap, om te zien hoe ze samenhangen.',
    'De cijfers kunnen naar de stavaza. Een nood kan een doel worden in de welzijnspop, of het begin van een doorverwijzing.',
    'Stel de vragen later opnieuw. Kijk naar wat er veranderde, niet naar hoeveel.',
    'Geef het blad mee als de cliënt dat wil. Wie het nog mag zien, kiest de cliënt elke keer opnieuw.',
  ],
  source:
    'Generalistisch Werkt: Schaalvragen (OASeS Universiteit Antwerpen, Recht-Op, De Ploeg, Weerwerk). Levensdomeinen naar de Belgische Grondwet, artikels 23 en 24.',
};
