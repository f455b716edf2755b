import type { Language } from '../../domain/language/language.ts';

/** A principle of the method, and the words by which a text would break it. */
interface Principle {
  readonly name: string;
  readonly words: Readonly<Record<Language, RegExp>>;
  /** Words in the same sentence that turn it around: "niets is verplicht". */
  readonly unless?: Readonly<Record<Language, RegExp>>;
}

const counted = String.raw`\{\{(?:count|number|done|filled|answered|discussed|score|figure|value|total|all)\}\}`;
const number = String.raw`(?:\d+|${counted})`;
const tens = String.raw`(?:10|tien|ten|${counted})`;

const principles: readonly Principle[] = [
  {
    name: 'no totals',
    words: {
      nl: /\b(?:totalen?|totaal(?:score|cijfer)?|eindscore|eindcijfer|puntentotaal|som van|opgeteld)\b/iu,
      en: /\b(?:totals?|total score|final score|overall score|sum of|added up)\b/iu,
    },
  },
  {
    name: 'no averages',
    words: { nl: /\b(?:gemiddeld\w*|mediaan)\b/iu, en: /\b(?:averages?|averaged|mean score|median)\b/iu },
  },
  {
    name: 'no percentages',
    words: {
      nl: /\b(?:procent|percentages?|pct)\b|(?:\d|\}\})\s?%/iu,
      en: /\b(?:per ?cent|percentages?|pct)\b|(?:\d|\}\})\s?%/iu,
    },
  },
  {
    name: 'no so many of so many',
    words: {
      nl: new RegExp(
        String.raw`(?<![\d/-])${number}\s(?:van de|van|op)\s${tens}(?![\d/])|(?<![\d/-])\d\d?\s?/\s?10(?![\d/])`,
        'iu',
      ),
      en: new RegExp(
        String.raw`(?<![\d/-])${number}\s(?:out of|of the|of)\s${tens}(?![\d/])|(?<![\d/-])\d\d?\s?/\s?10(?![\d/])`,
        'iu',
      ),
    },
  },
  {
    name: 'no measure of completeness',
    words: {
      nl: /\b(?:nog niet (?:ingevuld|beantwoord|besproken|volledig)|onvolledig|volledig ingevuld|nog in te vullen|ontbrekende (?:velden|antwoorden))\b/iu,
      en: /\b(?:not (?:yet )?(?:filled in|answered|complete)|not yet discussed|incomplete|completeness|\d+ completed|missing (?:fields?|answers?))\b/iu,
    },
  },
  {
    name: 'nothing compulsory',
    words: {
      nl: /\b(?:verplicht\w*|vereist\w*|moet (?:je )?(?:alles |eerst )?(?:invullen|ingevuld)|vul eerst alles)\b/iu,
      en: /\b(?:compulsory|mandatory|required|obligatory|must (?:be filled|fill) in)\b/iu,
    },
    unless: {
      nl: /\b(?:niets?|geen|nooit|niemand|zonder)\b/iu,
      en: /\b(?:not|nothing|never|no|nobody|without)\b|n’t\b/iu,
    },
  },
  {
    name: 'no ranking',
    words: {
      nl: /\b(?:ranglijst\w*|rangorde|rangschik\w*|(?:beste|slechtste|hoogste|laagste) (?:score|cijfer|domein)\w*)\b/iu,
      en: /\b(?:ranking\w*|ranked|league table|(?:best|worst|highest|lowest) (?:scores?|figures?|domains?))\b/iu,
    },
  },
  {
    name: 'no traffic light',
    words: {
      nl: /\b(?:verkeerslicht\w*|stoplicht\w*|(?:rood|rode)(?!\s?kruis)|oranje|in het (?:rood|groen))\b/iu,
      en: /\b(?:traffic lights?|red(?! cross)|amber|orange)\b/iu,
    },
  },
  {
    name: 'no verdict',
    words: {
      nl: /\b(?:is onvoldoende|onvoldoende (?:score|punten)|(?:je|bent) (?:niet )?(?:geslaagd|gezakt|gebuisd)|(?:score|cijfer) is te laag|te weinig punten)\b/iu,
      en: /\b(?:is insufficient|insufficient (?:score|points)|pass mark|failing score|(?:score|figure) is too low)\b/iu,
    },
  },
  {
    name: 'no comparison between clients',
    words: {
      nl: /\b(?:beter|slechter|meer|minder|hoger|lager|vaker) dan (?:andere|de meeste|gemiddelde) (?:cliënten|mensen|klanten)|vergele?[ij]k\w* (?:\S+ ){0,3}(?:andere )?(?:cliënten|klanten)\b/iu,
      en: /\b(?:better|worse|more|less|higher|lower) than (?:other|most|average) (?:clients|people)|compar\w+ (?:\S+ ){0,3}(?:other )?clients\b/iu,
    },
  },
];

/** Which principles a text breaks, sentence by sentence. */
export function breaches(text: string, language: Language): readonly string[] {
  return principles.flatMap(({ name, words, unless }) =>
    text
      .split(/(?<=[.!?:;…])\s+|\n/u)
      .filter((sentence) => words[language].test(sentence) && unless?.[language].test(sentence) !== true)
      .map((sentence) => `${name}: ${sentence.trim()}`),
  );
}

/** The words in a source file: what stands between quotes, without the comments and the paths of imports. */
export function wordsIn(source: string): readonly string[] {
  const code = source
    .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '')
    .replaceAll(/^(?:import|export) .*from .*$/gmu, '');
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/gu)].flatMap(([, quoted, template]) => {
    const text =
      quoted ??
      template?.replaceAll(/\$\{([^}]*)\}/gu, (_, inner: string) => `{{${inner.replaceAll(/\W/gu, '')}}}`) ??
      '';
    return /\s/u.test(text) && !/\b(?:translate|calc|rotate|scale)\(/u.test(text) ? [text] : [];
  });
}

/** Whether a colour (#rrggbb) is one that people call red, bright or dark. */
export function isRed(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255,
  );
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  if (most === least || most !== red) return false;
  const hue = (60 * ((green - blue) / (most - least)) + 360) % 360;
  const lightness = (most + least) / 2;
  const saturation = (most - least) / (1 - Math.abs(2 * lightness - 1));
  return (hue < 16 || hue > 345) && saturation > 0.4 && lightness > 0.15;
}
