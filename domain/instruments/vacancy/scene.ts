import type { PageBox } from '../../geometry/point.ts';
import { lifeDomainWords } from '../../life-domains/words.ts';
import { lookOf } from '../../life-domains/looks.ts';
import type { Language } from '../../language/language.ts';
import type { Scene, SceneElement } from '../../scene/scene.ts';
import type { Shape, TextStyle } from '../../scene/shapes.ts';
import { measureText, millimetresPerPoint } from '../../scene/text-measure.ts';
import { linesBelow, textAt } from '../../sheet/draw.ts';
import { baselineIn, linesIn } from '../../sheet/flow.ts';
import { iconAt } from '../../sheet/icons.ts';
import { tidy } from '../tidy.ts';
import { calledIn, lettersIn, shortly } from './card-names.ts';
import type { Card, VacancyDocument } from './document.ts';
import { cardFields, cardsIn, type CardField } from './fields.ts';
import { letterRing, ringSize } from './paper/signs.ts';
import { vacancyWords } from './words/words.ts';

/** For whom and how the sheet is looked at on a screen. */
export interface VacancyLook {
  readonly language: Language;
  /** Multiplies the size of the letters. */
  readonly textScale?: number;
}

/** Widths that a field may have, in millimetres: the one that makes the letters largest on a screen is taken. */
const fieldWidths = [112, 132, 152, 172] as const;
/** Width by height of what a screen has room for. */
const screenShape = 2;
const gap = 5;
const inset = 4;
const iconSize = 7;
const cardGap = 1.8;
const leastField = 22;
const bar = 1.6;
/** A longer text is read on the card itself, in UTF-16 code units. */
const mostOnCard = 240;

interface Letters {
  readonly card: TextStyle;
  readonly line: number;
  readonly small: TextStyle;
  readonly smallLine: number;
  readonly title: TextStyle;
  readonly job: TextStyle;
}

const lineOf = (style: TextStyle): number => style.size * millimetresPerPoint * 1.24;

function lettersOf(scale: number): Letters {
  const card = { size: 13 * scale, weight: 400 } as const;
  const small = { size: 11.5 * scale, weight: 400, italic: true } as const;
  return {
    card,
    line: lineOf(card),
    small,
    smallLine: lineOf(small),
    title: { size: 14.5 * scale, weight: 600 },
    job: { size: 16 * scale, weight: 700 },
  };
}

/**
 * The sheet as one drawing in the width of a screen, for client and coach to look at together: the job with the answer, the four
 * fields as they lie on the screen, what has no place yet. The coach's own notes are not in it.
 */
export function vacancyScene(document: VacancyDocument, look: VacancyLook): Scene {
  const [narrowest, ...wider] = fieldWidths;
  return wider
    .map((width) => sceneWith(width, document, look))
    .reduce(
      (best, scene) => (shownSize(scene) > shownSize(best) ? scene : best),
      sceneWith(narrowest, document, look),
    );
}

/** How large a scene is shown on a screen when all of it is to be seen. */
const shownSize = ({ bounds }: Scene): number => Math.min(screenShape / bounds.width, 1 / bounds.height);

function sceneWith(
  fieldWidth: number,
  document: VacancyDocument,
  { language, textScale = 1 }: VacancyLook,
): Scene {
  const letters = lettersOf(textScale);
  const words = vacancyWords(language);
  const width = 2 * fieldWidth + gap;
  const head = headElement(document, language, letters, fieldWidth);
  const elements: SceneElement[] = head.element === undefined ? [] : [head.element];
  let y = head.height;
  const rows: readonly (readonly CardField[])[] = [cardFields.slice(0, 2), cardFields.slice(2)];
  for (const row of rows) {
    const fields = row.map((field, index) =>
      fieldElements(document, field, language, letters, {
        x: index * (fieldWidth + gap),
        y,
        width: fieldWidth,
      }),
    );
    const height = Math.max(leastField, ...fields.map((field) => field.height));
    for (const field of fields) elements.push(...field.elements(height));
    y += height + gap;
  }
  if (cardsIn(document.cards, null).length > 0) {
    const loose = fieldElements(document, null, language, letters, { x: 0, y, width });
    elements.push(...loose.elements(loose.height));
    y += loose.height + gap;
  }
  const bounds = { x: 0, y: 0, width, height: y - gap };
  return { bounds, elements: elements.length > 0 ? elements : [groundOf(words.sheetTitle, bounds)] };
}

const groundOf = (name: string, box: PageBox): SceneElement => ({
  id: 'sheet',
  subject: 'sheet',
  kind: 'field',
  shapes: [{ shape: 'rectangle', box, fill: 'paper' }],
  hit: { area: 'rectangle', box },
  name,
});

/** The job at the left, the answer at the right. */
function headElement(
  { job, answer, reason }: VacancyDocument,
  language: Language,
  letters: Letters,
  fieldWidth: number,
): { readonly element?: SceneElement; readonly height: number } {
  const words = vacancyWords(language);
  const title = shortly(job.title);
  const said =
    answer === null
      ? ''
      : `${words.answers[answer]}${answer === 'if' ? '' : ':'} ${shortly(reason)}`.replace(/: $/u, '').trim();
  if (title === '' && said === '') return { height: 0 };
  const titles = linesIn(title === '' ? words.noJob : title, fieldWidth, letters.job);
  const jobLine = letters.job.size * millimetresPerPoint * 1.2;
  const details = linesIn(
    [job.employer, job.place, job.hours]
      .map((text) => shortly(text))
      .filter(Boolean)
      .join(', '),
    fieldWidth,
    letters.card,
  ).filter((line) => line !== '');
  const answered = said === '' ? [] : linesIn(`${words.question} ${said}`, fieldWidth - 4, letters.card);
  const height = Math.max(
    titles.length * jobLine + details.length * letters.line,
    answered.length * letters.line,
  );
  const right = fieldWidth + gap;
  const box = { x: 0, y: 0, width: 2 * fieldWidth + gap, height };
  return {
    height: height + gap,
    element: {
      id: 'job',
      subject: 'job',
      kind: 'job',
      shapes: [
        ...linesBelow(titles, 0, baselineIn(jobLine, letters.job), jobLine, letters.job),
        ...linesBelow(
          details,
          0,
          titles.length * jobLine + baselineIn(letters.line, letters.card),
          letters.line,
          letters.card,
          'ink-soft',
        ),
        ...(answered.length === 0
          ? []
          : [
              {
                shape: 'rectangle' as const,
                box: { x: right, y: 0, width: 1, height: answered.length * letters.line },
                fill: 'action' as const,
              },
            ]),
        ...linesBelow(
          answered,
          right + 4,
          baselineIn(letters.line, letters.card),
          letters.line,
          letters.card,
        ),
      ],
      hit: { area: 'rectangle', box },
      name: [title, said].filter(Boolean).join('. '),
    },
  };
}

interface FieldPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A field with its cards; its ground is as high as the row in which it lies. */
function fieldElements(
  document: VacancyDocument,
  field: CardField | null,
  language: Language,
  letters: Letters,
  { x, y, width }: FieldPlace,
): { readonly height: number; readonly elements: (height: number) => readonly SceneElement[] } {
  const words = vacancyWords(language);
  const { title, term } = field === null ? words.loose : words.fields[field];
  const titleHeight = letters.title.size * millimetresPerPoint * 1.3;
  const shown = cardsIn(document.cards, field).map((card) =>
    cardShapes(card, document, language, letters, width - 2 * inset),
  );
  let top = y + inset + titleHeight + 2.4;
  const cards = shown.map(({ height, draw, id, name }): SceneElement => {
    const box = { x: x + inset, y: top, width: width - 2 * inset, height };
    top += height + cardGap;
    return {
      id,
      subject: id,
      kind: 'card',
      shapes: draw(box.x, box.y),
      hit: { area: 'rectangle', box },
      name,
    };
  });
  const isRoomy =
    measureText(title, letters.title) + measureText(term, letters.small) + 4 < width - 2 * inset;
  return {
    height: top - y - (cards.length > 0 ? cardGap : 0) + inset,
    elements: (height) => {
      const box = { x, y, width, height };
      const baseline = y + inset + baselineIn(titleHeight, letters.title);
      return [
        {
          id: `field-${field ?? 'loose'}`,
          subject: `field-${field ?? 'loose'}`,
          kind: 'field',
          shapes: [
            { shape: 'rectangle', box, corner: 1.4, fill: 'paper', stroke: { colour: 'hair', width: 0.3 } },
            textAt(title, x + inset, baseline, letters.title),
            ...(isRoomy ? [textAt(term, x + width - inset, baseline, letters.small, 'ink-soft', 'end')] : []),
          ],
          hit: { area: 'rectangle', box },
          name: title,
        },
        ...cards,
      ];
    },
  };
}

function cardShapes(
  card: Card,
  document: VacancyDocument,
  language: Language,
  letters: Letters,
  width: number,
) {
  const words = vacancyWords(language);
  const all = lettersIn(document);
  const letter = all.get(card.id);
  const look = card.domain === null ? undefined : lookOf(card.domain);
  const left = bar + 3 + (look === undefined ? 0 : iconSize + 3);
  const room = width - left - (letter === undefined ? 3 : ringSize + 6);
  const text = shortly(card.text, mostOnCard) || words.unnamed;
  const lines = linesIn(text, room, letters.card);
  const leads = document.links
    .filter(({ from }) => from === card.id)
    .map(({ to, text: said }) => `→ ${tidy(said) || words.leadsTo} ${all.get(to) ?? ''}`);
  const below = leads.flatMap((line) => linesIn(line, room, letters.small));
  const inner = lines.length * letters.line + below.length * letters.smallLine;
  const height = Math.max(10.4, inner + 3.4);
  const on = look?.on ?? 'ink';
  const edge = look?.edge ?? 'edge';
  const draw = (x: number, y: number): readonly Shape[] => {
    const top = y + (height - inner) / 2;
    const middle = y + height / 2;
    return [
      {
        shape: 'rectangle',
        box: { x, y, width, height },
        corner: 1.6,
        fill: look?.fill ?? 'paper',
        stroke: { colour: edge, width: 0.3 },
      },
      {
        shape: 'rectangle',
        box: { x, y: y + 0.6, width: bar, height: height - 1.2 },
        corner: 0.8,
        fill: edge,
      },
      ...(look === undefined ? [] : iconAt(look.icon, x + bar + 3, middle - iconSize / 2, iconSize, on)),
      ...linesBelow(
        lines,
        x + left,
        top + baselineIn(letters.line, letters.card),
        letters.line,
        letters.card,
        on,
      ),
      ...linesBelow(
        below,
        x + left,
        top + lines.length * letters.line + baselineIn(letters.smallLine, letters.small),
        letters.smallLine,
        letters.small,
        on,
      ),
      ...(letter === undefined ? [] : letterRing(letter, x + width - ringSize - 3, middle)),
    ];
  };
  const domain = card.domain === null ? '' : `, ${lifeDomainWords(card.domain, language).name}`;
  return { id: card.id, height, draw, name: `${calledIn(language)(card)}${domain}` };
}
