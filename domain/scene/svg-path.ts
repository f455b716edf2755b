import type { Placement } from '../geometry/box.ts';
import { placed } from '../geometry/box.ts';
import type { PagePoint } from '../geometry/point.ts';
import { arcCurves } from './arc.ts';
import type { PathStep } from './shapes.ts';

const counts: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, a: 7, z: 0 };

/**
 * Reads the path data of an icon (SVG 2, chapter 9: all commands but T) and brings it to its place
 * on the page.
 *
 * @throws SyntaxError for other path data; icons are part of the program.
 */
export function pathSteps(data: string, placement: Placement): PathStep[] {
  const steps: PathStep[] = [];
  let start: PagePoint = { x: 0, y: 0 };
  let at = start;
  for (const { command, numbers } of commandsOf(data)) {
    const from = command === command.toLowerCase() ? at : { x: 0, y: 0 };
    const point = (index: number): PagePoint => ({
      x: from.x + (numbers[index] ?? 0),
      y: from.y + (numbers[index + 1] ?? 0),
    });
    const [first = 0] = numbers;
    switch (command.toLowerCase()) {
      case 'm':
        at = point(0);
        start = at;
        steps.push({ to: 'move', point: at });
        break;
      case 'l':
        at = point(0);
        steps.push({ to: 'line', point: at });
        break;
      case 'h':
        at = { x: from.x + first, y: at.y };
        steps.push({ to: 'line', point: at });
        break;
      case 'v':
        at = { x: at.x, y: from.y + first };
        steps.push({ to: 'line', point: at });
        break;
      case 'c':
        at = point(4);
        steps.push({ to: 'cubic', control1: point(0), control2: point(2), point: at });
        break;
      case 's':
        // The curve goes on as smoothly as the one before it ended.
        steps.push({
          to: 'cubic',
          control1: mirrored(steps.at(-1), at),
          control2: point(0),
          point: point(2),
        });
        at = point(2);
        break;
      case 'q':
        at = point(2);
        steps.push({ to: 'quadratic', control: point(0), point: at });
        break;
      case 'a': {
        const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0] = numbers;
        steps.push(
          ...arcCurves({ from: at, to: point(5), rx, ry, turn, large: large === 1, sweep: sweep === 1 }),
        );
        at = point(5);
        break;
      }
      default:
        at = start;
        steps.push({ to: 'close' });
    }
  }
  return steps.map((step) => placedStep(step, placement));
}

function mirrored(before: PathStep | undefined, at: PagePoint): PagePoint {
  if (before?.to !== 'cubic') return at;
  return { x: 2 * at.x - before.control2.x, y: 2 * at.y - before.control2.y };
}

interface Command {
  readonly command: string;
  readonly numbers: readonly number[];
}

function commandsOf(data: string): Command[] {
  const commands: Command[] = [];
  for (const [, letter = '', list = ''] of data.matchAll(/([a-z])([^a-z]*)/giu)) {
    const numbers = Array.from(list.matchAll(/-?(?:\d+\.?\d*|\.\d+)/gu), ([number]) => Number(number));
    const count = counts[letter.toLowerCase()];
    if (count === undefined || (count > 0 && numbers.length % count !== 0)) {
      throw new SyntaxError(`Path data that is not understood: ${letter}${list}`);
    }
    if (count === 0) {
      commands.push({ command: letter, numbers: [] });
      continue;
    }
    // A further pair after a move is a line.
    const again = letter === 'm' ? 'l' : letter === 'M' ? 'L' : letter;
    for (let index = 0; index < numbers.length; index += count) {
      commands.push({ command: index === 0 ? letter : again, numbers: numbers.slice(index, index + count) });
    }
  }
  return commands;
}

function placedStep(step: PathStep, placement: Placement): PathStep {
  switch (step.to) {
    case 'close':
      return step;
    case 'quadratic':
      return { ...step, control: placed(step.control, placement), point: placed(step.point, placement) };
    case 'cubic':
      return {
        to: 'cubic',
        control1: placed(step.control1, placement),
        control2: placed(step.control2, placement),
        point: placed(step.point, placement),
      };
    default:
      return { ...step, point: placed(step.point, placement) };
  }
}
