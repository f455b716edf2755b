import type { ErrorSentences } from '../error-sentences.ts';

/** Every text ends in a full stop except `next`, which also serves as a button. */
export const errors = {
  'not-allowed': {
    what: 'Dat mag dit venster niet doen.',
    safe: 'Er is niets veranderd aan je dossiers.',
    next: 'Ga terug naar de startpagina',
  },
  'bad-arguments': {
    what: 'Houvast begreep niet wat er gevraagd werd.',
    safe: 'Wat al bewaard was, is veilig.',
    next: 'Kijk na wat je invulde en probeer opnieuw',
  },
  locked: {
    what: 'Houvast is vergrendeld.',
    safe: 'Al je werk is bewaard en versleuteld.',
    next: 'Open Houvast met je wachtzin',
  },
  unexpected: {
    what: 'Er ging iets mis dat we niet kennen.',
    safe: 'Wat bewaard was, is veilig.',
    next: 'Probeer het opnieuw',
  },
  'vault-stopped': {
    what: 'De kluis met je dossiers is gestopt.',
    safe: 'Wat bewaard was, staat veilig op deze laptop.',
    next: 'Sluit Houvast en open het opnieuw',
  },
  'wrong-passphrase': {
    what: 'Dat is niet je wachtzin.',
    safe: 'Er is niets gebeurd met je dossiers. Je mag zo vaak proberen als je wil. Ben je hem kwijt, kies dan Herstelsleutel.',
    next: 'Kijk of Caps Lock aan staat en typ je wachtzin opnieuw',
  },
  'wrong-recovery-key': {
    what: 'Deze herstelsleutel hoort niet bij deze dossiers.',
    safe: 'Er is niets gebeurd met je dossiers.',
    next: 'Zoek het nieuwste herstelblad. Een ouder blad werkt niet meer',
  },
  'recovery-key-mistyped': {
    what: 'Er zit een tikfout in de herstelsleutel.',
    safe: 'Er is niets gebeurd met je dossiers.',
    next: 'Vergelijk elk stukje met je blad',
  },
  'passphrase-too-short': {
    what: 'Deze wachtzin is te kort.',
    safe: 'Je oude wachtzin werkt nog, als je er een had.',
    next: 'Maak een zin van minstens 15 tekens',
  },
  'wrong-organisation-key': {
    what: 'Deze sleutel opent deze dossiers niet.',
    safe: 'Er is niets gebeurd met je dossiers.',
    next: 'Vraag in je organisatie welke sleutel bij deze dossiers hoort',
  },
  'organisation-key-mistyped': {
    what: 'Dit is geen publieke sleutel van age. Zo een begint met age1 en telt 62 tekens.',
    safe: 'Er is niets veranderd aan je sleutels.',
    next: 'Kopieer de sleutel opnieuw, helemaal, en plak hem hier',
  },
  'identity-unreadable': {
    what: 'Hier staat geen geheime sleutel van age in.',
    safe: 'Er is niets gebeurd met je dossiers.',
    next: 'Kies het bestand waarin AGE-SECRET-KEY-1 staat',
  },
  'identity-passphrase-needed': {
    what: 'Dit sleutelbestand is zelf beveiligd met een wachtwoord.',
    safe: 'Er is niets gebeurd met je dossiers.',
    next: 'Typ het wachtwoord van het sleutelbestand',
  },
  'identity-passphrase-wrong': {
    what: 'Het wachtwoord past niet bij dit sleutelbestand, of het bestand is beschadigd.',
    safe: 'Er is niets gebeurd met je dossiers.',
    next: 'Typ het wachtwoord van het sleutelbestand opnieuw',
  },
  'key-file-missing': {
    what: 'Het sleutelbestand ontbreekt in deze map.',
    safe: 'Je dossiers staan er nog, versleuteld. Zonder het sleutelbestand gaan ze niet open.',
    next: 'Zoek de map waar houvast.keys nog in staat en kies die map',
  },
  'key-file-damaged': {
    what: 'Het sleutelbestand is beschadigd, en de kopie ook.',
    safe: 'Je dossiers zelf zijn niet veranderd.',
    next: 'Zet het sleutelbestand terug uit een reservekopie van de map',
  },
  'crypto-self-test-failed': {
    what: 'Deze computer versleutelt niet zoals het moet. Houvast opent daarom niets.',
    safe: 'Je dossiers zijn niet geopend en niet veranderd.',
    next: 'Herstart de computer en probeer opnieuw',
  },
  'store-missing': {
    what: 'Het bestand met je dossiers staat niet in deze map.',
    safe: 'Er is niets gewist door Houvast. Het sleutelbestand is er nog.',
    next: 'Kies de map waar je dossiers staan',
  },
  'store-damaged': {
    what: 'Het bestand met je dossiers is beschadigd.',
    safe: 'Houvast schrijft er niets meer in, zodat het niet erger wordt.',
    next: 'Neem een kopie van de map en haal er iemand bij die je computer beheert',
  },
  'store-empty': {
    what: 'Het bestand met je dossiers is leeg: er staat niets in.',
    safe: 'Houvast maakt er geen nieuw bestand over.',
    next: 'Zet een reservekopie van de map terug, of kies een andere map',
  },
  'store-not-encrypted': {
    what: 'Dit bestand is niet versleuteld. Het komt niet van Houvast.',
    safe: 'Houvast heeft het niet geopend en niet veranderd.',
    next: 'Kies de map waar je dossiers staan',
  },
  'store-foreign': {
    what: 'Dit bestand hoort bij een ander sleutelbestand.',
    safe: 'De twee bestanden zijn niet veranderd.',
    next: 'Kies een map waarin beide bestanden samen horen',
  },
  'store-newer': {
    what: 'Deze dossiers zijn gemaakt met een nieuwere Houvast.',
    safe: 'Ze zijn niet geopend en niet veranderd.',
    next: 'Installeer de nieuwste Houvast op deze computer',
  },
  'store-in-use': {
    what: 'Een andere Houvast heeft deze dossiers nu open.',
    safe: 'Je dossiers zijn veilig.',
    next: 'Sluit het andere venster van Houvast en probeer opnieuw',
  },
  'read-only': {
    what: 'Dat kan nu niet: je kijkt in een kopie, want Houvast is elders open.',
    safe: 'Er is niets veranderd aan je dossiers.',
    next: 'Sluit Houvast op de andere plaats en probeer opnieuw',
  },
  'store-settings-refused': {
    what: 'Het bestand met je dossiers laat zich niet veilig openen op deze computer.',
    safe: 'Het is niet veranderd.',
    next: 'Herstart de computer, of kies een map op de eigen schijf',
  },
  'no-room': {
    what: 'Er is te weinig plaats op de schijf.',
    safe: 'Er is niets veranderd aan je dossiers.',
    next: 'Maak plaats op de schijf en probeer opnieuw',
  },
  'backup-damaged': {
    what: 'Deze reservekopie is niet meer zoals ze gemaakt werd. Houvast gebruikt ze niet.',
    safe: 'Je dossiers van nu zijn niet veranderd.',
    next: 'Kies een andere reservekopie',
  },
  'nothing-to-salvage': {
    what: 'In het beschadigde bestand is niets meer te lezen.',
    safe: 'Houvast heeft er niets in veranderd.',
    next: 'Kies een reservekopie',
  },
  'folder-already-used': {
    what: 'In deze map staan al dossiers van Houvast.',
    safe: 'Die dossiers blijven zoals ze zijn.',
    next: 'Open ze met hun wachtzin, of kies een lege map',
  },
  'disk-full': {
    what: 'De schijf is vol. Je laatste wijziging is nog niet bewaard.',
    safe: 'Wat je ziet, blijft in dit venster staan. Wat eerder bewaard was, is veilig.',
    next: 'Maak plaats op de schijf. Houvast probeert het opnieuw',
  },
  'disk-read-only': {
    what: 'Op deze schijf kan niet geschreven worden.',
    safe: 'Wat al bewaard was, is veilig.',
    next: 'Haal de beveiliging van de schijf af, of kies een andere map',
  },
  'disk-no-permission': {
    what: 'Houvast mag niet schrijven in deze map.',
    safe: 'Wat al bewaard was, is veilig.',
    next: 'Vraag toegang tot de map, of kies een andere map',
  },
  'disk-error': {
    what: 'De schijf geeft een fout bij lezen of schrijven.',
    safe: 'Wat eerder bewaard was, is niet veranderd.',
    next: 'Kijk of de schijf goed vastzit en probeer opnieuw',
  },
  'folder-missing': {
    what: 'De map met je dossiers is er niet.',
    safe: 'Houvast heeft niets gewist. Misschien is een schijf of stick losgekoppeld.',
    next: 'Sluit de schijf aan, of kies een andere map',
  },
  'folder-synced': {
    what: 'Deze map wordt gekopieerd naar het internet. Daar kunnen dossiers stukgaan.',
    safe: 'Er is niets geschreven in deze map.',
    next: 'Kies een map die alleen op deze laptop staat',
  },
  'folder-on-network': {
    what: 'Deze map staat op een andere computer of een netwerk. Daar kunnen dossiers stukgaan.',
    safe: 'Er is niets geschreven in deze map.',
    next: 'Kies een map die op deze laptop zelf staat',
  },
  'not-found': {
    what: 'Wat je zoekt, is hier niet meer.',
    safe: 'De andere dossiers zijn er nog.',
    next: 'Ga terug naar de startpagina',
  },
  'document-unreadable': {
    what: 'Dit werkblad kan niet gelezen worden.',
    safe: 'Het blijft bewaard zoals het is. De andere werkbladen werken gewoon.',
    next: 'Bekijk een vroeger moment in de geschiedenis',
  },
  'document-too-new': {
    what: 'Dit werkblad is gemaakt met een nieuwere Houvast.',
    safe: 'Het blijft bewaard zoals het is.',
    next: 'Installeer de nieuwste Houvast op deze computer',
  },
  'edit-refused': {
    what: 'Deze wijziging past niet in het werkblad.',
    safe: 'Het werkblad is gebleven zoals het was.',
    next: 'Maak ze ongedaan en probeer het anders',
  },
  conflict: {
    what: 'Dit werkblad is intussen op een andere plaats gewijzigd.',
    safe: 'Er is niets overschreven.',
    next: 'Open het werkblad opnieuw',
  },
  'name-needed': {
    what: 'Er is nog geen naam.',
    safe: 'Er is niets verloren.',
    next: 'Typ een naam',
  },
  'name-too-long': {
    what: 'Deze naam is te lang.',
    safe: 'Er is niets verloren.',
    next: 'Maak de naam korter dan 500 tekens',
  },
  'name-mismatch': {
    what: 'Dat is niet de roepnaam van dit dossier.',
    safe: 'Er is niets gewist.',
    next: 'Typ de naam precies zoals hij er staat, met de hoofdletters',
  },
  'file-restricted': {
    what: 'Dit dossier is beperkt. Er mag niets in veranderen.',
    safe: 'Wat erin staat, is veilig bewaard.',
    next: 'Hef eerst de beperking op, bij Instellingen, Privacy',
  },
  'erasure-unfinished': {
    what: 'Het dossier is gewist, maar nog niet uit alle reservekopieën.',
    safe: 'Houvast onthoudt het en werkt het af zodra het kan.',
    next: 'Kijk of er plaats is op de schijf en ga naar de startpagina',
  },
  'export-failed': {
    what: 'Het bestand is niet gemaakt.',
    safe: 'Je werkblad is veilig: er is niets aan veranderd.',
    next: 'Kies een andere plaats',
  },
  'print-failed': {
    what: 'Het afdrukken is niet gelukt.',
    safe: 'Je werkblad is veilig: er is niets aan veranderd.',
    next: 'Kijk of de printer aan staat, of bewaar als pdf',
  },
  'clipboard-failed': {
    what: 'De afbeelding is niet gekopieerd.',
    safe: 'Je werkblad is veilig: er is niets aan veranderd.',
    next: 'Bewaar de afbeelding als bestand',
  },
  'emergency-unreadable': {
    what: 'Dit is geen noodkopie van Houvast, of ze is beschadigd.',
    safe: 'Er is niets veranderd aan je dossiers.',
    next: 'Kies een bestand dat eindigt op .houvast-noodkopie',
  },
  'emergency-foreign': {
    what: 'Deze noodkopie hoort bij andere dossiers.',
    safe: 'Er is niets veranderd aan je dossiers.',
    next: 'Open de map met dossiers waar de noodkopie van gemaakt is',
  },
  'import-failed': {
    what: 'Houvast kan dit bestand niet openen.',
    safe: 'Er is niets veranderd aan je werkblad.',
    next: 'Kijk of het bestand er nog staat en kies het opnieuw',
  },
  'import-too-large': {
    what: 'Dit bestand is groter dan 10 MB. Zo groot is een mindmap niet.',
    safe: 'Er is niets veranderd aan je werkblad.',
    next: 'Kies een ander bestand',
  },
  'import-encoding': {
    what: 'De letters in dit bestand zijn niet te lezen.',
    safe: 'Er is niets veranderd aan je werkblad.',
    next: 'Bewaar het in het andere programma als UTF-8 en kies het opnieuw',
  },
  'import-foreign': {
    what: 'Dit is geen bestand dat Houvast kan overnemen.',
    safe: 'Er is niets veranderd aan je werkblad.',
    next: 'Bewaar je mindmap in het andere programma als OPML en kies dat bestand',
  },
  'import-malformed': {
    what: 'Dit bestand is niet goed opgebouwd. Misschien is het maar half bewaard.',
    safe: 'Er is niets veranderd aan je werkblad.',
    next: 'Bewaar het opnieuw in het andere programma en kies het dan weer',
  },
  'import-forbidden': {
    what: 'Dit bestand bevat een DOCTYPE-regel. Daarmee kan een bestand schade doen, dus Houvast leest het niet.',
    safe: 'Er is niets veranderd aan je werkblad.',
    next: 'Bewaar je mindmap in het andere programma als OPML en kies dat bestand',
  },
  'import-empty': {
    what: 'Hier staan geen gedachten in.',
    safe: 'Er is niets veranderd aan je werkblad.',
    next: 'Kies een ander bestand',
  },
  'import-too-many': {
    what: 'Dit is te veel voor één mindmap.',
    safe: 'Er is niets veranderd aan je werkblad.',
    next: 'Neem een kleiner stuk',
  },
  'import-too-deep': {
    what: 'Hier hangen meer dan 1.000 gedachten onder elkaar. Zo diep gaat een mindmap niet.',
    safe: 'Er is niets veranderd aan je werkblad.',
    next: 'Neem een stuk dat minder diep gaat',
  },
  'import-text-too-long': {
    what: 'Er staat een tekst in die langer is dan 20.000 tekens.',
    safe: 'Er is niets veranderd aan je werkblad.',
    next: 'Maak die tekst korter en probeer opnieuw',
  },
  'transfer-foreign': {
    what: 'Dit is geen dossier dat met Houvast werd overgedragen.',
    safe: 'Er is niets veranderd aan je dossiers.',
    next: 'Kies het bestand dat eindigt op .age',
  },
  'transfer-newer': {
    what: 'Dit dossier is gemaakt met een nieuwere Houvast.',
    safe: 'Er is niets veranderd aan je dossiers.',
    next: 'Installeer de nieuwste Houvast en kies het bestand opnieuw',
  },
  'transfer-malformed': {
    what: 'Het bestand is van wie de sleutel heeft, maar er zit geen dossier in dat klopt.',
    safe: 'Er is niets overgenomen en niets veranderd aan je dossiers.',
    next: 'Vraag je collega om het dossier opnieuw over te dragen',
  },
  'transfer-damaged': {
    what: 'Dit bestand is onderweg beschadigd of veranderd.',
    safe: 'Er is niets overgenomen en niets veranderd aan je dossiers.',
    next: 'Vraag je collega om het bestand opnieuw te sturen',
  },
  'transfer-wrong-words': {
    what: 'Met deze woorden gaat het bestand niet open.',
    safe: 'Er is niets veranderd aan je dossiers. Je mag zo vaak proberen als je wil.',
    next: 'Vraag je collega om de woorden nog eens voor te lezen',
  },
  'transfer-wrong-key': {
    what: 'Dit bestand is niet voor jouw sleutel gemaakt, of het is beschadigd.',
    safe: 'Er is niets veranderd aan je dossiers.',
    next: 'Stuur je collega je sleutel uit de instellingen en vraag een nieuw bestand',
  },
  'transfer-too-large': {
    what: 'Dit bestand is te groot. Een overgedragen dossier is hoogstens 100 MB.',
    safe: 'Er is niets veranderd aan je dossiers.',
    next: 'Kies een ander bestand',
  },
  'transfer-too-costly': {
    what: 'Dit bestand vraagt zo veel rekenwerk dat je computer kan vastlopen. Houvast begint er niet aan.',
    safe: 'Er is niets veranderd aan je dossiers.',
    next: 'Vraag je collega om het dossier met Houvast over te dragen',
  },
  'transfer-key-invalid': {
    what: 'Dit is geen sleutel waarmee je een dossier kan beveiligen.',
    safe: 'Er is niets gemaakt en niets verstuurd.',
    next: 'Kopieer de hele sleutel van je collega. Hij begint met age1',
  },
} as const satisfies ErrorSentences;
