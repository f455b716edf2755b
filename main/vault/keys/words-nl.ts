/**
 * Plain Dutch words of 4 to 9 letters for generated passphrases: things that can be seen, heard, eaten or done, spelled
 * without accents, none of them unkind. Compiled for Houvast.
 */
export const wordsNl: readonly string[] = `
aalbes aambeeld aanbouw aankomst aanleg aanloop aardappel aardbei aarde aardig aardnoot abdij abrikoos accent acht
achtbaan achter acteur actie adelaar adem ader adres afdak afslag afspraak agenda akker akkoord alarm albatros album
alfabet algen alinea alleen allerlei almanak alpaca altijd altviool amandel ambacht anders andijvie anemoon anijs
anker ansicht antenne antiek antwoord appel applaus april aquarel arbeid architect arena arend armband artiest artikel
asperge atelier atlas atleet atoom augurk augustus auto autobus avocado avond avontuur azijn baan baard babbel badjas
badkamer badkuip badmat badpak bagage bakboord baken baker bakfiets bakker bakmeel baksteen balans balie balkon ballet
ballon bamboe banaan band banjo bank bankje barok basilicum basis basket bassin bast batterij bazaar bazuin beek beeld
beer beetje begin begonia beige beitel beker bekken belang belofte beloning benzine berg bergpad bergtop bericht berk
beslag bestek besteld beton beuk bever bewaker bewijs bewoner bezem bezoek bidon biefstuk bies bieslook biet bijenkorf
bijl bijna biljart binnen biscuit blaadje blad bladgoud blauw blazer bleek blij blik bliksem bloei bloem bloembed
bloemkool bloesem blokfluit blokje blond blouse blozen bocht bodem boeg boei boek boekrol boel boer boerderij bolhoed
bolus bond bonen bonsai bontjas boodschap boog boom boomgaard boomhut boon boord boot bord borduren borg borrel
borstel bosbes bosje bospad boter boterham bouw bouwdoos boven bowling braam brand brasem brede breed breien brein
brem breuk brief briefje bries bril broccoli broek broer brok brons brood broodje brug bruiloft bruin bruis bruisend
brunch bruto buffel buffet buik buiten buizerd bultje bundel bureau burger burgerij buurman buurt buurvrouw cabaret
cacao cactus cadeau camera camping canyon caramel caravan cavia ceder cello cement centrum chalet chef chocolade cider
cijfer circus cirkel citroen clown club cobra cocon code colbert collega college colonne compact compagnon compas
compost computer concert contact contract convooi corridor coupe courgette cowboy croissant cultuur cursus cyclus
cypres daad daarna dagboek dagje daglicht dahlia dakgoot dakpan dakraam daling dambord damp dans danser dansvloer
dapper darts datum dauw december deeg deel dekbed deken deksel delta denken dennen dessert detail deur deurbel deurmat
diamant dicht dichter dieet diepte dier dijk dille diner dinsdag diploma dirigent diskus dobber docent dochter doek
doelman doelpunt dolfijn dolmen domein domino donder donker donsdeken doopvont dorp dorst dozijn draad draak draf
dragon drama dreef drempel drie driehoek droger dromer droog droom druif druk drukte drum drup dubbel duif duik
duikboot duikbril duim duin duizend durf duur dwars dweil echo echt economie edel edelhert eekhoorn eelt eend eenhoorn
eenvoud eerlijk eerst eeuw effect egaal egel eigen eiland eindpunt eiwit ekster eland elastiek elders elegant element
elfde elftal elleboog email emmer energie engel enkel enorm erfgoed ergens eruit erwt esdoorn etage etalage etappe
etmaal evenaar event fabel fabriek fagot fakkel familie fanfare fauteuil fazant februari feest feit fenomeen festival
fiets fietsbel fietspad figuur film filter finale fitness fjord flamingo flanel flank flensje flesje flits fluit
fluweel flux folder folie fonds fontein forel forens formaat formule fornuis fort foto framboos frambozen fries fris
frisbee fruit fuchsia fuik functie galerij galjoen galm galop gambiet gang gans garage garen garnaal gast gastheer
gauw gazelle gazon gebaar gebak gebied gebouw gedachte gedicht geduld geel geest geheugen gehoor geit gekko gelaat
geld geldig geluid geluk gemak gember gemeente gemoed genoeg gerecht gerst geschenk gesprek getij getuige geur gevel
gevoel gewas geweten gewicht gewoon gezang gezellig gezicht gezin gezond gids gieter gist gitaar glans glas glazuur
gletsjer glimlach glimworm globe gloed goed goedemaat golf golfbaan golfslag gondel gong goot gordel gordijn goud
gouden goudvis graad graan grabbel grafiek gras grasland gratis grendel grens griek griffel grijs gril grind groei
groen groente groep groet grond groot grot gulden gulle gunst guur gymzaal haag haak haan haard haardvuur haas haast
hagedis hagel hakbijl halfweg hallo halm halster halte hamer hamster hand handbal handdoek handel handig handvat
hangar hangmat haring hark harlekijn harmonie harnas harp hars hart hartelijk haven haver havik hazelaar hazelnoot
hectare heden heel heelal heer heide heilig heimwee heining hekje hekwerk held helder helling helm help hemd hemel
hengel herberg herder herfst herinner hertog heuvel hiel hijskraan hinkel hobbel hobby hockey hoed hoef hoek hoera
hoeve hofdame hofje holte hommel hond honderd honger honing hoofd hoofdstad hoog hooi hooiberg hooiland hoop hoorn
hopper horizon horloge hortensia hotel houding hout houtskool houtwerk huid huidje huis huisdier huiswerk hulp hulst
humor huppel huren hyacint icoon ideaal idee ijsbeer ijsberg ijsje ijskast ijslolly ijver imker indruk ingang inhoud
inkt inktvis insect inval inwoner iris ivoor jaar jaargang jacht jager jaguar januari jarig jasje jasmijn jaszak jeugd
jojo jongen journaal jubel juist juli jungle juni jurk juweel kaars kaart kaas kaatsbal kabaal kabel kabouter kachel
kade kader kajuit kakelen kalebas kalender kalkoen kalm kameel kamer kamille kamp kampioen kampvuur kanaal kanarie
kandelaar kaneel kangoeroe kano kans kant kantoor kapel kapitein kapper kapstok karaf karakter karavaan karper karton
karwei kastanje kasteel kastje kater katje katoen kauw kegel keizer kelder kelk kelner kennis kerk kermis kern kers
kerst ketel ketting keuken keus kever kiezel kiezen kijker kikker kind kinderen kiosk kiwi klaar klank klant klap
klaproos klarinet klas klaver kleding kleed klei klein klem klep kleur kleurboek kleuter klim klimop klinker klok
klomp klooster klop kluis kluwen knal knap knie knikker knipoog knoflook knol knoop knop knuffel koala koek koekje
koekoek koel koelkast koepel koers koets koffer koffie kokos kolibrie kolom komedie komeet komkommer kompas konijn
koning koningin kooi kookboek kool koor koord koorts koper koraal koren korenaar korf korrel korst kostuim kraag kraai
kraam kraan krab kracht krans krant krater kreeft krekel krent krijt kring kristal kroket krokus kroon kruid kruik
kruin kruk krul kubus kudde kuif kuiken kuil kunst kurk kussen kust kwaliteit kwark kwartet kwartier kweepeer kwiek
laag laars laat label lach ladder lade ladekast lagune lama lamp lampion land landhuis landkaart lang lantaarn laurier
lava lavendel lawaai lawine leeftijd leeg leem leer leeuw leeuwerik legende lekker lelie lengte lente lepel leraar
lerares lessenaar letter leuk leuning leven lever lezer lezing lichaam licht liedje lief liefde lift lijm lijn lijst
lijster limonade linde liniaal linker links linnen lint lintje lipje lokaal loket lonk lood loods loop loper lotus
lucht luchtig luid luifel luik luipaard luister lunch lupine maaltijd maan maand maandag maanlicht maart maat machine
madelief magazijn magneet mais maken maker makreel mama mand mandarijn mango manier mantel maquette marathon margriet
markt marmer marmot masker mast matras medaille meel meer meerkoet meikever meisje melding melk melodie meloen mensen
menu merel merk metaal meter metgezel metro meubel middag midden mier mijn mild miljoen mimosa minuut mist mixer
modder mode model moeder moeras moment monnik monteur mooi morgen mossel mosterd motor motto mouw muesli muis munt
museum musical muts muur muziek naald naam naast nacht nagel najaar narcis natie natuur navel neef neerslag negen nest
netjes netwerk neus nevel nieuw nijlpaard noorden noot notaris notenboom notitie november nummer oase ober oceaan
ochtend oefening oever oker okkernoot oksel oktober olie olielamp olifant olijf omgeving omslag omweg onder onderzoek
oneven ontbijt ontdekken onthaal onweer oogst ooievaar oostkust opdracht open opera oplossing opname oprit optocht
oranje orchidee oregano orgel orka orkaan orkest otter ouder oven overal overkant overzicht paal paard paars paasei
pacht pagina pakket paleis palet paling palm pand panda paneel panter papa papaja papaver papegaai papier paprika
paraplu parasol parel parfum park parkiet partij pasta pastei pastoor patat patroon pauw pauze peddel peer pels
pennenzak penseel peper perceel perk perron pers perzik peter pianist piano picknick pienter pier pijl pijnboom piloot
pilsje pincet pinda pits plaat plaats plafond plak plan planeet plank plant plantage plas plastic plein plezier ploeg
plons plooi pluim plus podium poetsdoek poging polder polka pollepel polo pomp pompoen pony poort poot porselein port
porto post postbode postkaart postzegel potje potlood prachtig praktijk prent pret prieel prijs prima prins prinses
prisma proef programma promenade proost proper pudding pukkel punt puree puzzel raadhuis raadsel raaf raam raap
rabarber race radar radijs radio raket rand ranja rapport ratel ravioli recept rechts record redder rede reeks regel
regen regenboog regenjas regie reiger reis reisgids rekenen rekening reling rendier republiek reuk reus reuzenrad
richting ridder riem riet rijbaan rijk rijm rijp rijst rijtuig ring ritme rits rivier robijn robot roede roeiboot roem
roer roggen roltrap roman ronde rondje rood roodborst room roomijs roos rooster rots route rozijn rubber rugzak ruim
ruimte ruit ruiter rups rust rustig saffier sage salade salon samba sambal samen sandaal satijn sauna saus savanne
saxofoon schaaf schaal schaap schaats schaduw schakel schans schap schare scharnier schat schatkist scheepje schelp
schema schep scherm schets schijf schild schilder schip schoen schommel schoof school schoon schop schort schotel
schouder schouw schrift schrijver schroef schuim schuit schuur seconde seizoen selderij september serie serre servet
sesam sfeer sheriff sieraad signaal singel siroop sjaal slaap slager slang sleutel slijper slinger slip sloep sloot
slot sluier sluis smaak smaragd smid smoking snaar snavel sneeuw sneeuwpop snel snoek snor soep soepel soeplepel solo
sonate soort spaak spaarpot spaghetti spanning spar specht speelgoed speelman speeltuin speer spek spel spelbord speld
speler spiegel spier spijker spin spinazie spiraal spits sponning spons spoor sport sportveld spreuk spriet springen
sprinter sprong sprookje spruit spuit staal staart stad stadhuis stadion stadspark stal stam stamboom stamper stap
stapel start statief station stee steeg steel steen steiger stekker stelling stem stemmig stempel step ster sterk
sterren steun stevig sticker stil stilte stip stoel stoep stoer stof stok stoom stoomboot stoplicht straal straat
strand streek streep strik strip strobloem stromend strooien strook stroom stroop struik student studie stuifmeel
stuiver stuk stuur suiker surfer symfonie systeem taak taal taart tachtig tafel talent tamboer tandarts tandem tango
tante tapijt tarwe tegel tegoed teken tekening tekst telefoon tempel tempo tennis tent terras terug theater thee
theekopje theelepel theepot thema thuis tien tijd tijdens tijger tijm timmerman titel toast tocht toekan toekomst
toets toga toilet tomaat toneel tong toon toorts toost topaas toren torenflat tortel tosti touw toverstaf tractor tram
transport trap trapper trechter treffer trein trekker trekvogel trommel trompet troon tros trots trouw trui tuba tuin
tuinbank tuinman tuinslang tulband tulp tunnel turf turkoois tussen twaalf tweeling twijg uitgang uitje uitleg uitstap
uitzicht uniform vaandel vaarroute vaart vaas vader vakantie vakman valk vallei vandaag vangnet vanille varen varken
vast veel veen veer veerboot veilig veld veldfles velours venkel venster veranda verbaasd verband verf verhaal verkeer
vers verse vest vesting veter vijf vijg vijver vilt vinger vink violet viool visser vlag vlak vlam vlas vleugel vlieg
vlieger vlier vliet vlinder vloed vloer vlok vlonder vlot vocht voedsel voegwoord voet voetbal voetpad vogel volgorde
volk volkslied volle voordeel voorhoofd voorjaar vork vorm vorst vouw vracht vrede vreugde vriend vriezer vrij vrijdag
vroeg vrolijk vrouw vrucht vulpen vuur vuurtoren vuurwerk waaier wafel wagen wagon walnoot walrus wals walvis wand
wandelaar wang warm warmte wasbeer wasmand water waterval watten wedstrijd week weer wegwijzer weide wekker welkom
wereld werf werk werkplek wervel wesp west weten wever wieg wiel wijk wijs wild wilg wimpel wind windmolen winkel
winter wisent woensdag wolk wolkje wonder woning woord worm wortel woud wulp yoga zaad zaag zaal zacht zadel zakdoek
zakje zalf zalm zand zandbak zandpad zang zanger zebra zebrapad zeef zeehond zeemeeuw zeep zege zegel zeil zeilboot
zeker zelf zending zenit zetel zeven zicht zijde zilver zink zitbank zoen zoetjes zolder zomer zondag zonnig zoom
zoutvat zuid zuil zuivel zuiver zuring zuster zwaan zwaluw zwart zwembad zwerm
`
  .trim()
  .split(/\s+/);
