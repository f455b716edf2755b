import type { PageBox } from '../../geometry/point.ts';
import { type Block, blockAt, fitBlock } from '../../scene/block-text.ts';
import { centreRadii } from './measures.ts';

/** What stands in the middle of the plane: a circle, or for a long text a form with round ends. Millimetres. */
export interface CentreForm {
  readonly box: PageBox;
  readonly corner: number;
  readonly text: Block;
}

const size = 16;
const padding = 2.2;
const widest = { width: 66, height: 26 };

/** The smallest form that holds a text in large letters; a text that is too long for any gets smaller letters. */
export function centreForm(text: string, textScale = 1): CentreForm {
  const options = { name: text, role: '', size: size * textScale, weight: 700 } as const;
  for (const radius of centreRadii) {
    const block = blockAt({ ...options, room: { form: 'circle', radius: radius * textScale - padding } });
    if (block !== undefined || text === '') {
      return formed(2 * radius * textScale, 2 * radius * textScale, block ?? nothing);
    }
  }
  const [width, height] = [widest.width * textScale, widest.height * textScale];
  const room = { form: 'rectangle', width: width - height / 2, height: height - 2 * padding } as const;
  return formed(width, height, fitBlock({ ...options, room }));
}

const nothing: Block = { lines: [], whole: true, shortened: false };

const formed = (width: number, height: number, text: Block): CentreForm => ({
  box: { x: -width / 2, y: -height / 2, width, height },
  corner: height / 2,
  text,
});
