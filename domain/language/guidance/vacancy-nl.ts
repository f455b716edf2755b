import type { Guidance } from './guidance-form.ts';

export const vacancyGuidanceDutch: Guidance = {
  name: 'De vacature',
  what: [
    'Je legt samen een vacature op tafel van een job die de cliënt graag zou doen. Dan kijk je wat er nodig is om te kunnen solliciteren, en wat er al is.',
    'Alles komt op kaarten. Bovenaan staat wat de cliënt kan (competenties en vaardigheden) en wat in orde moet zijn (randvoorwaarden). Onderaan staat wat helpt (succesfactoren) en wat tegenhoudt (drempels).',
    'Een kaart kan een levensdomein krijgen: dan zie je in de kleur waar ze over gaat. Met een pijl toon je dat het ene tot het andere leidt. Bij een kaart kan je schrijven wat nog nodig is voor de cliënt solliciteert.',
  ],
  why: [
    'Solliciteren vraagt meer dan de job kunnen. Opvang, vervoer, geld, gezondheid en wonen spelen mee, en ze hangen samen. Met een echte vacature wordt dat tastbaar.',
    'De cliënt ontdekt het zelf. Dat is iets anders dan van een coach horen dat je nog niet klaar bent.',
    'De cliënt ziet ook wat er al is: wat goed gaat en wie helpt, staat evengoed op het blad. En je weet daarna allebei waar eerst iets moet gebeuren.',
  ],
  when: [
    'Vroeg in de begeleiding, als je nog zoekt waar het over moet gaan.',
    'Als er meer dan één ding tussen de cliënt en werk staat.',
    'Als de cliënt een job ziet die aanspreekt, en je samen wil nagaan wat daarvoor nodig is.',
  ],
  how: [
    'Zoek samen een vacature die de cliënt echt zou willen. De droom mag groot zijn. Plak de tekst in het werkblad of typ over wat telt.',
    'Vraag eerst: kan ik solliciteren? Ja, nee, of ja als er iets verandert. Schrijf de reden op in de woorden van de cliënt, zonder ze mooier te maken.',
    'Vraag dan door naar wat de cliënt kan en naar een gewone werkdag, van opstaan tot slapengaan. Vraag naar wat iemand doet, niet naar wat iemand is. Elk antwoord wordt een kaart: typ het en druk op Enter.',
    'Sleep een kaart naar waar ze hoort. De cliënt beslist of iets helpt of tegenhoudt. Hetzelfde ding kan voor de ene een hulp zijn en voor de andere een drempel. Wat nog geen plaats heeft, mag liggen.',
    'Kies samen het levensdomein, als dat iets verheldert. Geen enkel domein moet aan bod komen.',
    'Kijk op het einde wat samenhangt en zet er een pijl tussen. Schrijf bij een drempel wat nog nodig is. Begin en eindig met wat de cliënt al kan.',
  ],
  questions: [
    {
      title: 'De job',
      questions: [
        'Wat spreekt je aan in deze job?',
        'Wat zou je de hele dag doen, denk je?',
        'Wat staat er in de vacature dat je niet goed begrijpt?',
        'Als je vandaag zou bellen: kan je solliciteren? Wat maakt dat je dat zegt?',
      ],
    },
    {
      title: 'Wat ik kan',
      questions: [
        'Wat uit deze vacature heb je al eens gedaan, betaald of niet?',
        'Kan je vertellen over één keer dat het goed ging? Hoe deed je dat precies?',
        'Wat zeggen anderen dat je goed kan?',
        'Wat zou je nog willen leren voor deze job? Hoe leer jij het best iets?',
        'Hoe gaat het met Nederlands lezen, schrijven en spreken op een werkdag?',
      ],
    },
    {
      title: 'De ochtend van een werkdag',
      questions: [
        'Hoe laat moet je op het werk zijn? Hoe laat sta je dan op?',
        'Wat doe je allemaal voor je de deur uitgaat?',
        'Wie brengt de kinderen naar school of naar de opvang?',
        'Hoe ga je naar het werk? Waar stap je op, hoe lang duurt het, wat als je de bus mist?',
        'Wat doe je als een kind die ochtend ziek is?',
      ],
    },
    {
      title: 'De rest van de dag',
      questions: [
        'Hoe gaat het met je lichaam als je lang rechtstaat, tilt of stilzit?',
        'Wie haalt de kinderen af? Wie is er thuis als jij nog werkt?',
        'Wat vindt je partner ervan dat je gaat werken?',
        'Wat doe je ’s avonds, en hoe slaap je?',
        'Welke afspraken heb je nu in de week, en wat gebeurt daarmee als je werkt?',
      ],
    },
    {
      title: 'Geld',
      questions: [
        'Wat kost het je om te gaan werken: vervoer, opvang, kleren, eten?',
        'Wat gebeurt er met je uitkering als je begint?',
        'Wat moet er betaald worden voor je eerste loon er is?',
      ],
    },
    {
      title: 'Wat helpt en wat houdt tegen?',
      questions: [
        'Wie zou blij zijn als je deze job had? Wie kan er iets doen?',
        'Wat van dit alles helpt je nu al?',
        'Wat houdt je het meest tegen? Wat zou er veranderen als dat weg was?',
        'Wat maakt iets anders zwaarder, of net lichter?',
        'Wat is nog nodig voor je kan solliciteren? Wat eerst?',
      ],
    },
  ],
  followUp: [
    'Maak er een mindmap van: wat helpt en wat tegenhoudt, komt onder zijn levensdomein, met de pijlen erbij.',
    'Een drempel kan een doel worden in de welzijnspop, of het begin van een doorverwijzing. De cliënt kiest of en wanneer.',
    'Neem het blad er later weer bij. Welke kaart staat nu op een andere plaats? Is het antwoord op de eerste vraag veranderd?',
    'Geef het blad mee. Het is van de cliënt. Wie het nog mag zien, kiest de cliënt elke keer opnieuw.',
  ],
  source:
    'Naar het instrument De vacature uit Generalistisch Werkt (OASeS, Universiteit Antwerpen, met Recht-Op, De Ploeg en Weerwerk).',
};
