/**
 * Plain English words of 4 to 9 letters for generated passphrases: things that can be seen, heard, eaten or done, none of
 * them unkind. Compiled for Houvast.
 */
export const wordsEn: readonly string[] = `
able acorn acre actor adapt adult after again agenda agree airport aisle album alert algae alley almond alphabet amber
anchor angle animal ankle answer antelope apple apricot april apron aqua arch arena arrow artist asparagus aspen aster
atlas atom attic august aunt author autumn avenue avocado award axle baby badge badger bagel baker bakery balance
balcony ball ballet balloon bamboo banana band banjo bank banner barley barn barrel basil basin basket bath bathtub
battery bazaar beach beacon bead beaker beam bean bear beard bedroom beech beehive beet beetle begin bell belt bench
berry bicycle bike birch bird biscuit bison blanket blazer blend blossom blouse blue blueberry board boat bobbin bolt
bonfire bonnet bonus book bookcase boot border botany bottle boulder bounce bowl bowling bracelet braid branch brave
bread breakfast breeze brick bridge bright brisk broccoli bronze brook broom brother brown brush bubble bucket buckle
budget buffalo bugle builder bulb bumper bunch bundle bunny burger bush butter buttercup butterfly button cabbage
cabin cable cactus cake calendar calf calm camel camera camp campfire canal canary candle candy canoe canopy canvas
canyon captain caramel caravan card cardigan cargo carnival carol carpet carriage carrot cart cartoon carve cashew
castle catalog cattle cave cedar ceiling celery cellar cello cement center century cereal chain chair chalk champion
channel chapel chapter charcoal chariot chart cheddar cheek cheer cheerful cheese cheetah cherry chess chest chestnut
chicken child chimney chips chisel chocolate choice choir chorus chutney cider cinema cinnamon circle circus citrus
city clap clarinet class classic clay clean clever cliff climb cloak clock cloud clover coach coast coastline coat
cobbler coffee coin collar college colour column comet comfort comic compass compost concert concrete cookbook cookie
copper coral cork corn corner cosmos costume cottage cotton couch country county courage cousin cover cowboy crab
cradle craft crane crater crayon cream creek cricket crisp crocus crop crossing crow crowd crown cruise crumb crust
crystal cube cuckoo cucumber cupboard curl currant curtain curve cushion custard cycle cymbal daffodil dahlia dairy
daisy dance dancer dandelion daring dawn daylight deck decorate deer delight delta denim dentist depot desert desk
dessert diamond diary dice diner dinner diploma dish dive doctor dollar dolphin domino donkey door doorbell doorway
double dough dove dragon dragonfly drama drawer drawing dream dress drift drink drive drizzle drum dryer duck duet
dune duvet eager eagle early earth easel east easy echo eclair edge editor effort eggshell eight elbow elder elephant
eleven emerald empire engine enjoy entrance envelope equal eraser errand estate evening event evergreen exact exhibit
exit expert explore express fabric face factory fair falcon family famous fancy farm farmer farmhouse father feast
feather february fence fennel fern ferry festival fiddle field fifteen fifty film finch finger finish fireplace
fireside first fish fisher five flag flame flamingo flannel flask fleece flight flint float flock flour flower flute
foam focus foil folder folk forest fork form fort fortune fossil fountain foxglove fragment frame freckle free freedom
fresh freshly fridge friend frost fruit fudge full funnel furniture future galaxy gallery gallop game garage garden
gardener garland garlic gate gather gazelle gecko gentle geranium giant gift ginger giraffe give glacier glade glass
glider glimmer globe glove glow goal goat goblet gold golden goldfish golf gondola good goose gorge gown grain granary
grand granite grape grapes graph grass gravel gravy great green greenery greet grin grocer groove ground group grove
guava guest guide guitar habit hail hallway hamlet hammer hammock hamster hand handbag handle hangar happy harbour
hare harmony harp harvest hatch hawk hawthorn hazel hazelnut headband heart hearth heather hedge hedgehog helmet
helper herald herb herd heron hexagon hibiscus hickory hilltop hinge hippo history hobby hockey holiday holly home
honest honey honeycomb hood hoof hook hope horizon horn horse hotel hour house hubcap humble hummus hundred hurdle
iceberg icicle icing idea igloo impala indigo inkwell insect inside island ivory jacket jaguar january jasmine jaunty
jazz jeans jelly jersey jewel jigsaw jogger join journal journey joyful juggle juice juicy july jumbo jump jumper june
jungle juniper justice kale kangaroo karate kayak keel kennel kernel kettle keyboard khaki kilt kimono kind kindness
king kingdom kiosk kitchen kite kitten kiwi knead knight knit knot koala label lace ladder lady lagoon lake lamb lamp
land landing language lantern lapwing large lark lasso laugh laundry laurel lava lavender lawn layer leaf leaflet
league leather lecture ledge leek legend lemon lemonade length lens lentil leopard lesson letter lettuce level lever
library lift light lilac lily lime limestone line linen lion list listen little lively llama lobby lobster local
locket lodge loft logbook lotus lounge lovely loyal lucky luggage lullaby lumber lunch lupin machine magazine magic
magnet magnolia magpie mailbox mallard mallet mammoth mandarin mango mantle maple marathon marble march margin
marigold marina market marmalade marsh marzipan mask mattress meadow meal measure medal medley mellow melody melon
member memory mentor menu merit merry message metal meteor meter midday midnight milk mill miller mimosa mineral
minnow mint minute mirror mist mitten mixer model modern moment monarch month moon moonlight moose morning mosaic moss
mother motor mountain mouse mouth movie muffin mulberry mural muscle museum mushroom music musical mussel mustard
myrtle name napkin narrow nation native nature navy nectar needle nephew nest nettle network newborn nickel niece
night nimble nine ninety noble noodle noon north notebook notice novel november nugget number nurse nursery nutmeg
oasis oatmeal oats object oboe ocean october octopus office olive omelette onion opal open opera orange orbit orchard
orchid order oregano origami osprey ostrich otter outdoor outfit outline oval oven overcoat owner oxygen oyster paddle
paddock padlock page pagoda paint painter painting palace palm pancake panda panel panther papaya paper paprika parade
park parka parlour parrot parsley parsnip party passage pasta pastel pastry patch path patio pattern pavement pavilion
peace peach peacock peanut pear pearl pebble pecan pedal pelican pencil penguin pennant peony people pepper perch
perfect perfume petal petunia phoenix phone piano picnic picture pier pigeon pillow pilot pine pineapple pink pipe
pitcher pizza planet plank plant planter plaster plate plateau platform play player plaza plenty plough plum plumber
pocket podium poem poet polar polish polka pollen poncho pond pony poodle popcorn poplar poppy porch porridge port
portrait post postcard poster potato potter pottery powder prairie present pretty pretzel primrose prince princess
print prism prize produce promise proof proud pudding puddle puffin pulley pumpkin puppet puppy purple purse puzzle
pyramid quaint quarry quartet quartz quay queen quest question quick quiet quill quilt quince quiver quiz rabbit
raccoon radar radio radish raft rafter rail railway rainbow raincoat rainy raisin ramp ranch range rapid raspberry
ravine reader ready rebuild recipe record reef referee reflect refresh region reindeer remember repair reptile rescue
rest return reward rhubarb rhythm ribbon rice riddle ridge ring ripple river road roast robe robin robot rocket
rocking roller romance roof room rooster root rope rose rosebush rosemary roster rotate round route rowboat royal
rubber ruby rucksack rudder ruffle runner rural rustic sachet saddle saffron sage sail sailor salad salmon salsa salt
sample sand sandal sandwich sandy sapphire sardine satchel satin sauce saucer sauna savanna scale scallop scarf
scenery school schooner science scissors scone scooter score scout screen screw scroll sculpture seafood seagull seal
seashell season seat seaweed second secret seed select september sequin sesame seven shade shadow shallow shamrock
shape share sheep shelf shell shelter shepherd sheriff shiny ship shirt shore short shoulder shovel shower shrimp
shrub shutter shuttle siesta signal silence silk silver simple singer sister sixteen sketch skier skill skirt skylark
skyline sleeve slice slide slipper slope small smart smile smooth snack snow snowball snowflake snowman soap soccer
social socket socks sofa solar solid sonata song sorbet soup south spaniel spark sparkle sparrow spatula special
speech spice spinach spiral spire splash sponge spoon sport spring sprinkle sprout spruce square squirrel stable
stadium staff stage stairs stamp star starfish starling station statue steam steel steep stem step stereo stew stilt
stitch stone stool stork story stove strand straw stream street string stripe stroll strong student studio study
sturdy style sugar suitcase sultana summer summit sunbeam sundial sunflower sunlight sunny sunrise sunset surf
surprise swallow swan sweater sweet swift swim swing symbol symphony syrup system table tablet tailor talent talk
tandem tangerine tango target tarragon taxi teacher teacup team teapot teaspoon telephone temple tempo tennis tent
terrace theatre theory thicket thimble thirty thistle thousand thread three throne thumb thunder thyme ticket tidy
tiger timber time tinsel toast toaster toffee together tomato tonic topaz torch tortoise toucan towel tower town track
tractor trade traffic trail train trainer trapeze travel tray treasure treat tree trek triangle trick tricycle trio
trolley trombone trophy tropical trout trowel truck trumpet trunk truth tuba tulip tuna tundra tunic tunnel turbine
turkey turnip turquoise turtle tutor twelve twenty twig twilight twine twinkle twist umbrella uncle under unicorn
uniform union unique unity universe upstairs useful usher valley value vanilla vase vault velvet vendor verse vest
viaduct victory video village vine vineyard vintage viola violet violin visit vista vitamin voice volcano volume
voyage waffle wagon waist waiter walk walker wallet walnut walrus waltz wander ward wardrobe warm water waterfall wave
weather weaver website weekend welcome west whale wharf wheat wheel whisper whistle white wicker wide wildlife willow
windmill window winner winter wisdom wise wish wisteria wombat wonder wood woodland woodpile wool word work workshop
world wrap wreath wren writer yacht yard yarn year yellow yoghurt yonder young youth zebra zenith zero zigzag zinc
zipper zodiac zone zoology
`
  .trim()
  .split(/\s+/);
