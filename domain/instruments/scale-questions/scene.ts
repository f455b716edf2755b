import type { Scene, SceneElement } from '../../scene/scene.ts';
import type { Shape } from '../../scene/shapes.ts';
import { stampScene } from '../../scene/stamp.ts';
import { domainChip } from '../../sheet/domain-chip.ts';
import { type Block, flowed } from '../../sheet/flow.ts';
import { lifeDomainWords } from '../../life-domains/words.ts';
import type { Naming } from './description.ts';
import { promptsPast, type ScaleAnswer, type ScaleQuestionsDocument } from './document.ts';
import { domainBlocks, sentenceBlock } from './paper/domain-page.ts';
import { newestRound } from './reading.ts';
import { scaleWords } from './words/words.ts';

/** Millimetres: the words and scales, and the air around them on their card. */
const width = 173;
const air = 12;
const between = 10;

/**
 * What coach and client look at together: each domain of the last round on a card of its own, with its scale and the client's
 * words. What was told of the past stays folded, and notes beside the sheet are not there.
 */
export function scaleQuestionsScene(
  document: ScaleQuestionsDocument,
  { language }: Pick<Naming, 'language'>,
): Scene {
  const words = scaleWords(language);
  const newest = newestRound(document);
  const answers = newest?.answers ?? [];
  const cards: readonly Card[] =
    answers.length === 0
      ? [
          {
            id: 'nothing',
            name: '',
            blocks: sentenceBlock(newest === undefined ? words.nothingYet : words.nothing, width),
          },
        ]
      : answers.map((answer) => ({
          id: answer.domain,
          name: lifeDomainWords(answer.domain, language).name,
          blocks: domainBlocks(withoutPast(answer), { language, names: true, width, points: [] }),
        }));
  const elements: SceneElement[] = [];
  let y = 0;
  for (const card of cards) {
    const element = cardAt(card, y);
    elements.push(element.element);
    y += element.height + between;
  }
  return { bounds: { x: 0, y: 0, width: width + 2 * air, height: y - between }, elements };
}

interface Card {
  readonly id: string;
  readonly name: string;
  readonly blocks: readonly Block[];
}

function cardAt(
  { id, name, blocks }: Card,
  y: number,
): { readonly element: SceneElement; readonly height: number } {
  const room = { x: air, y: y + air, width, height: Number.MAX_SAFE_INTEGER };
  const { pages, end } = flowed(blocks, room);
  const box = { x: 0, y, width: width + 2 * air, height: end - y + air };
  const ground: Shape = {
    shape: 'rectangle',
    box,
    corner: 2,
    fill: 'paper',
    stroke: { colour: 'hair', width: 0.25 },
  };
  const shapes = [ground, ...pages.flat()];
  return {
    element: { id, subject: id, kind: 'page', shapes, hit: { area: 'rectangle', box }, name },
    height: box.height,
  };
}

function withoutPast(answer: ScaleAnswer): ScaleAnswer {
  const notes = { ...answer.notes };
  for (const prompt of promptsPast) delete notes[prompt];
  return { ...answer, notes };
}

/** At the size of a stamp, where letters cannot be read: the signs of what was talked about, without a figure. */
export function scaleQuestionsStamp(document: ScaleQuestionsDocument): Scene {
  const chip = 17;
  const step = 20;
  const across = 5;
  const answers = newestRound(document)?.answers ?? [];
  const rows = Math.max(1, Math.ceil(answers.length / across));
  const bounds = { x: 0, y: 0, width: across * step + 10, height: 62 };
  const top = 14 + (bounds.height - 14 - rows * step) / 2;
  const circles = Array.from({ length: 11 }, (_, each): Shape => ({
    shape: 'circle',
    centre: { x: 8 + each * 9.4, y: 9 },
    radius: 3.4,
    stroke: { colour: 'edge', width: 0.6 },
  }));
  const chips = answers.flatMap(({ domain }, index) => {
    const row = Math.floor(index / across);
    const inRow = Math.min(across, answers.length - row * across);
    const x = (bounds.width - inRow * step) / 2 + (index % across) * step;
    return domainChip(domain, x, top + row * step + chip / 2, chip);
  });
  return stampScene(bounds, [...circles, ...chips]);
}
