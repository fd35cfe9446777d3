/**
 * The words of fingerprints, of our own choosing: known far beyond English, three to seven letters, no two with the same
 * first three letters or one letter apart, so that nobody takes one for another on the telephone.
 */
export const FINGERPRINT_WORDS: readonly string[] = (
  'acorn airport album alpaca amber anchor apple april arctic arena atlas august avocado badge balcony ' +
  'bamboo banana beaver bicycle biscuit blanket bonus bottle bread bridge bronze brush bucket buffalo ' +
  'butter cabin cactus camel candle caravan castle cello cement cherry chimney cinema circus cloud cobra ' +
  'cocoa coffee compass copper coral cosmos cotton cowboy cricket crystal dance delta dentist desert ' +
  'diamond dinner doctor dolphin domino dragon drum eagle echo eclipse elbow emerald engine fabric falcon ' +
  'family feather finger flag flute forest fossil friday galaxy garage giraffe glacier globe golf gondola ' +
  'grape guitar hammer harp hazel helmet hobby honey horizon hotel iceberg idea igloo insect island ivory ' +
  'jaguar jasmine jazz jelly jungle jupiter karate ketchup kimono kitchen kiwi koala ladder lagoon lantern ' +
  'laptop lemon leopard library limit lion lizard lobster logic lunch magnet mango maple market medal ' +
  'melody menu metro milk minute mirror model monkey mosaic mustard napkin nature nectar needle neon nylon ' +
  'oasis ocean october olive omega onion opera orange orbit organ ostrich oxygen palace panda paper parrot ' +
  'pasta pearl pelican pencil perfume piano picnic pilot pirate pizza planet pocket poem poncho potato ' +
  'prism pumpkin puzzle pyramid python quartz quiz rabbit radar raisin ribbon river robot rodeo rubber ' +
  'safari salad sandal saturn sauna school scooter shark signal silver sofa sonata spider sponge stadium ' +
  'studio sugar summer swan syrup taxi teacher temple tennis thunder ticket tiger toast tomato tornado ' +
  'tractor trumpet tulip tundra turtle twist unicorn vanilla velvet victory video village violin visa ' +
  'vitamin volcano waffle walnut water weekend whale winter wombat yacht yellow yoga zebra zero zipper ' +
  'zodiac '
)
  .trim()
  .split(' ');
