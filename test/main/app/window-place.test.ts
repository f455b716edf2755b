import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPlace, writePlace } from '../../../main/app/window-place.ts';

const laptop = { x: 0, y: 0, width: 1366, height: 728 };
const beamer = { x: 1366, y: 0, width: 1920, height: 1080 };
const place = { x: 1500, y: 40, width: 1200, height: 800, maximized: false };

describe('the place of the window', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'houvast-place-'));
    file = path.join(folder, 'window.json');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is found back', async () => {
    await writePlace(file, place);
    expect(readPlace(file, [laptop, beamer])).toEqual(place);
  });

  it('is forgotten when the screen it was on has gone', async () => {
    await writePlace(file, place);
    expect(readPlace(file, [laptop])).toBeNull();
  });

  it('needs its top edge within reach', async () => {
    for (const out of [
      { x: 0, y: -50 },
      { x: 0, y: 720 },
      { x: -1150, y: 0 },
      { x: 1300, y: 0 },
    ]) {
      await writePlace(file, { ...place, ...out });
      expect(readPlace(file, [laptop])).toBeNull();
    }
  });

  it.each(['', '{}', 'null', '{"x":1e99,"y":0,"width":900,"height":700,"maximized":false}'])(
    'is the usual one when the file holds %j',
    (text) => {
      writeFileSync(file, text);
      expect(readPlace(file, [laptop])).toBeNull();
    },
  );

  it('is no reason to complain when the disk refuses', async () => {
    await writePlace(path.join(folder, 'gone', 'window.json'), place);
    expect(readPlace(path.join(folder, 'gone', 'window.json'), [laptop])).toBeNull();
  });
});
