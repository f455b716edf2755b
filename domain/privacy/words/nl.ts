export const dutchWords = {
  frame: {
    method: 'Houvast, privacy',
    foot: 'Voor de eigen administratie van de organisatie.',
  },
  register: {
    title: 'Register',
    subtitle: 'Verwerking: cliëntdossiers in Houvast (AVG, artikel 30)',
    lead: 'Dit blad hoort in het register van verwerkingen van je organisatie. Houvast vulde in wat het zelf weet. Schrijf de rest op de lijnen.',
    controller: 'Verantwoordelijke',
    contact: 'Contact voor privacy',
    purpose: 'Waarvoor',
    purposeIs:
      'Cliënten begeleiden: gesprekken voorbereiden en opvolgen, samen in beeld brengen wat speelt, afspraken bijhouden en op vraag van de cliënt doorverwijzen.',
    ground: 'Rechtsgrond (artikel 6)',
    people: 'Over wie',
    peopleAre:
      'Cliënten. Mensen uit hun omgeving, als de cliënt over hen vertelt. Contactpersonen van diensten waarnaar verwezen wordt.',
    data: 'Welke gegevens',
    dataAre:
      'Naam, geboortedatum, adres, telefoon en e-mail, voor zover ingevuld. Data en korte nota’s van gesprekken. Werkbladen met wat de cliënt vertelt over de tien levensdomeinen. Afspraken en toestemmingen. Er is geen veld voor het rijksregisternummer.',
    special: 'Bijzondere gegevens (artikel 9)',
    specialAre:
      'Gezondheid komt bijna altijd ter sprake. Soms ook geloof, afkomst, seksuele geaardheid of lidmaatschap van een vakbond. Soms feiten rond politie of justitie (artikel 10). Alleen als de cliënt erover vertelt en als het nodig is voor de begeleiding.',
    specialGround: 'Grond voor bijzondere gegevens (artikel 9, lid 2)',
    recipients: 'Wie krijgt ze te zien',
    recipientsAre:
      'De coach. Andere diensten alleen als de cliënt daar toestemming voor gaf; die staat dan in het dossier. Een collega die het dossier overneemt. Houvast stuurt zelf niets door: er is geen verwerker, geen cloud en geen statistiek.',
    outside: 'Buiten de EU',
    outsideIs: 'Geen doorgifte door Houvast. Alles staat op de computer van de coach.',
    retention: 'Bewaartermijn',
    keptMonths:
      '{{count}} maanden na het einde van de begeleiding, tenzij in het dossier een latere dag met reden staat.',
    keptYear:
      '{{count}} jaar na het einde van de begeleiding, tenzij in het dossier een latere dag met reden staat.',
    keptYears:
      '{{count}} jaar na het einde van de begeleiding, tenzij in het dossier een latere dag met reden staat.',
    security: 'Beveiliging in Houvast',
    securityIs:
      'Elke bladzijde van het bestand is versleuteld (ChaCha20 met Poly1305). De sleutel gaat alleen open met een wachtzin van minstens 15 tekens (Argon2id) of met het herstelblad.\nHouvast vergrendelt zichzelf na enkele minuten en als de laptop dichtgaat. Het maakt geen verbinding met het internet.\nReservekopieën zijn op dezelfde manier versleuteld en worden nagekeken.\nEen verzegeld logboek zegt wie wat deed met welk dossier, en nooit wat erin stond.\nDossiers kunnen beperkt worden, en definitief gewist, ook uit de reservekopieën.',
    ownSecurity: 'Wat de organisatie zelf doet (schijfversleuteling, updates, kast op slot, opleiding)',
    rights: 'Rechten van de cliënt',
    rightsAre:
      'Inzien en meenemen: alles over één persoon als pdf en als bestand. Verbeteren: in het dossier. Wissen: met bewijs zonder naam. Beperken: het dossier gaat op slot. Toestemming stoppen: in het dossier, op elk moment. Klacht: bij de Gegevensbeschermingsautoriteit.',
    assessment: 'Effectbeoordeling (artikel 35): gedaan of niet nodig, en waarom',
    checked: 'Nagekeken door, op',
  },
  breach: {
    title: 'Als het misgaat',
    subtitle: 'Gegevens van cliënten kwijt, gestolen of bij de verkeerde persoon',
    lead: 'Druk dit blad nu af en bewaar het waar je het vindt zonder laptop. Een fout melden is geen schande. Ze verzwijgen maakt ze groter.',
    firstHour: 'Het eerste uur',
    stop: 'Stop wat nog loopt. Vergrendel Houvast (Ctrl+L). Vraag een mail aan de verkeerde persoon terug, en vraag om ze te wissen.',
    tell: 'Bel: {{contact}}. Ook als je niet zeker bent. Ook ’s avonds.',
    nobodyYet: '______________________________ (contact voor privacy)',
    write: 'Schrijf op wat je weet: hieronder staat wat nodig is. Noteer ook het uur waarop je het merkte.',
    keep: 'Wis niets en herstel nog niets. Wie het onderzoekt, heeft de sporen nodig.',
    passwords:
      'Laptop weg? Doe aangifte. Verander je wachtwoorden van mail en andere programma’s. Vraag de informaticadienst om de laptop op afstand te blokkeren.',
    hours: 'Binnen 72 uur',
    authority:
      'De organisatie meldt het aan de Gegevensbeschermingsautoriteit (www.gegevensbeschermingsautoriteit.be) binnen 72 uur nadat iemand het merkte, behalve als er waarschijnlijk geen risico is voor de mensen om wie het gaat (AVG, artikel 33).',
    highRisk:
      'Is het risico groot? Dan hoort ook de cliënt het, zo snel mogelijk en in gewone woorden (artikel 34): wat er gebeurde, wat dat kan betekenen, wat jullie doen en wie ze kunnen bellen.',
    late: 'Is 72 uur te kort om alles te weten? Meld dan wat je weet, en vul later aan. Te laat? Meld toch, met de reden.',
    record: 'Ook wat niet gemeld moet worden, noteert en bewaart de organisatie: dit blad is daarvoor.',
    laptop: 'Laptop gestolen of verloren: wat de versleuteling van Houvast wel en niet doet',
    locked:
      'Stond de laptop uit of was Houvast vergrendeld? Dan leest niemand de dossiers zonder je wachtzin of je herstelblad. Het risico is dan meestal klein, als de wachtzin goed is.',
    open: 'Stond Houvast open? Dan kon iemand alles lezen tot het zichzelf vergrendelde. Reken erop dat het gelezen is.',
    known:
      'Lag de wachtzin of het herstelblad erbij, of kent iemand ze? Dan beschermt de versleuteling niet. Een nieuwe wachtzin geldt niet voor de kopie die al weg is.',
    copies:
      'Pdf’s, afdrukken, mails en overdrachtsbestanden buiten Houvast zijn niet door Houvast beschermd. Zonder schijfversleuteling zijn ze leesbaar.',
    after:
      'Zet een reservekopie terug op een andere computer. Maak daar een nieuwe wachtzin en een nieuw herstelblad.',
    notes: 'Wat we weten',
    what: 'Wat gebeurde er?',
    when: 'Wanneer?',
    noticed: 'Gemerkt door, op (dag en uur)',
    whose: 'Over hoeveel mensen gaat het, en wie?',
    which: 'Welke gegevens?',
    state: 'Stond Houvast open, vergrendeld, uit? Wie kent de wachtzin?',
    done: 'Wat is al gedaan?',
    told: 'Wie weet het al (dag en uur)?',
    decided: 'Gemeld of niet gemeld, waarom, door wie beslist',
  },
  proof: {
    title: 'Bewijs van wissing',
    subtitle: 'Een cliëntdossier is definitief gewist',
    lead: 'Op dit blad staat wanneer een dossier gewist is en hoeveel erin zat. Van wie het was, staat nergens meer.',
    number: 'Nummer',
    organisation: 'Organisatie',
    when: 'Gewist op',
    reason: 'Reden',
    reasons: {
      retention: 'de bewaartermijn was voorbij',
      asked: 'de persoon vroeg het',
      'consent-withdrawn': 'de persoon trok de toestemming in',
      mistake: 'het dossier was bij vergissing gemaakt',
      other: 'een andere reden',
    },
    gone: 'Gewist',
    conversations: 'gesprekken',
    worksheets: 'werkbladen',
    moments: 'momenten van werkbladen',
    agreements: 'afspraken',
    consents: 'toestemmingen',
    searchEntries: 'regels om in te zoeken',
    backups: 'herschreven reservekopieën',
    elsewhere: 'Wat Houvast niet kan wissen',
    elsewhereLead: 'Kijk na of dit nog ergens is. Vink aan wat weg is of nooit bestond.',
    files: 'pdf’s en andere bestanden die buiten Houvast bewaard zijn',
    handovers: 'overdrachtsbestanden, en het dossier bij een collega die ze opende',
    copies: 'kopieën van de hele map, en reservekopieën van de organisatie of van de informaticadienst',
    paper: 'afdrukken en blaadjes op papier',
    mail: 'mails en bijlagen',
    signing: 'Nagekeken door',
    name: 'Naam en dag',
    signature: 'Handtekening',
  },
} as const;
