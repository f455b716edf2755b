import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeSmallFile } from '../vault/folder/small-file.ts';

/** Smallest window in which every screen is whole, in pixels: half of a 1366 x 768 laptop beside something else. */
export const leastSize = { width: 720, height: 560 };

const whole = z.number().int();
const placeSchema = z.strictObject({
  x: whole,
  y: whole,
  width: whole.min(leastSize.width).max(20_000),
  height: whole.min(leastSize.height).max(20_000),
  maximized: z.boolean(),
});
/** Where the window stood, in pixels of the desktop. */
export type WindowPlace = z.infer<typeof placeSchema>;

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The place in `file`, if there is one and it can still be seen. @param areas where the screens of today show windows */
export function readPlace(file: string, areas: readonly Area[]): WindowPlace | null {
  const place = placeSchema.safeParse(parse(file));
  return place.success && areas.some((area) => isSeen(place.data, area)) ? place.data : null;
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Enough of the top edge is on the screen to take the window by. */
function isSeen(place: Area, area: Area): boolean {
  const grip = 120;
  return (
    place.y >= area.y &&
    place.y <= area.y + area.height - grip / 2 &&
    place.x + place.width >= area.x + grip &&
    place.x <= area.x + area.width - grip
  );
}

/** Remembers the place. It is a comfort: a disk that refuses is no reason to say anything. */
export async function writePlace(file: string, place: WindowPlace): Promise<void> {
  await writeSmallFile(file, Buffer.from(JSON.stringify(place))).catch(() => undefined);
}
