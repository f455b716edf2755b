import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mindmapSchema, type MindmapDocument } from '../../../../../domain/instruments/mindmap/document.ts';
import { mindmapOutline } from '../../../../../domain/instruments/mindmap/exchange/formats.ts';
import { readFile } from '../../../../../domain/instruments/mindmap/exchange/read-file.ts';
import { decode } from './decode.ts';
import { asMap, withoutIds } from './maps.ts';

const isThere = (program: string): boolean => spawnSync('which', [program]).status === 0;
const canRun = isThere('freeplane') && isThere('xvfb-run');
const script = path.resolve(import.meta.dirname, '../../../../fixtures/mindmap/walk.groovy');

/** What Freeplane may do without asking: run our script, which writes beside the map. */
const allowed = [
  'execute_scripts_without_asking',
  'execute_scripts_without_file_restriction',
  'execute_scripts_without_write_restriction',
];

const node = (id: string, parent: string | null, text: string, more: object = {}): object => {
  const bare = { domain: null, marks: [], work: null, side: null, offset: null, folded: false, note: '' };
  return Object.assign({ id, parent, text }, bare, more);
};
const map: MindmapDocument = mindmapSchema.parse({
  version: 1,
  centre: { about: 'client', text: '' },
  note: 'Een notitie\n\nbij de  hele kaart',
  privateNote: 'Wat alleen de coach weet',
  nodes: [
    node('a', null, '', { domain: 'health', side: 'left', work: 'hinders' }),
    node('b', 'a', 'Slaapt slecht <sinds> "de winter" & niet =1', {
      marks: ['obstacle', 'first'],
      note: 'eerste regel\n  ingesprongen\n\n’s nachts, été, ☕',
    }),
    node('c', null, '=1+1', { side: 'right', marks: ['strength', 'wish', 'keep'], work: 'helps' }),
    node('d', 'c', '<html><img src="http://example.org/a.png">'),
    node('e', 'c', 'In ploegen werken', { folded: true, offset: { x: 40.5, y: -3 } }),
    node('f', 'e', String.raw`\latex x^2`),
    node('g', null, 'Café & thé'),
  ],
  links: [
    { id: 'l1', from: 'b', to: 'e', text: 'maakt het moeilijk', both: false },
    { id: 'l2', from: 'c', to: 'a', text: '', both: true },
    { id: 'l3', from: 'centre', to: 'g', text: 'wil', both: false },
  ],
});

interface Seen {
  readonly level: number;
  readonly text: string;
  /** What is drawn, after formulas and the like. */
  readonly shown: string;
  readonly note: string | null;
  readonly icons: readonly string[];
  readonly left: boolean;
  readonly folded: boolean;
  readonly arrows: readonly { to: string; text: string | null; start: boolean; end: boolean }[];
}

// Needs Debian's freeplane (with a Java of 200 MB), which not every machine that runs the tests has
describe.skipIf(!canRun)('the real Freeplane, where it is installed', () => {
  let folder: string;
  let seen: readonly Seen[];

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'houvast-freeplane-'));
    const settings = path.join(folder, 'user', '1.7.x');
    mkdirSync(path.join(settings, 'scripts'), { recursive: true });
    copyFileSync(script, path.join(settings, 'scripts', 'walk.groovy'));
    writeFileSync(path.join(settings, 'auto.properties'), allowed.map((name) => `${name}=true\n`).join(''));
    const file = path.join(folder, 'kaart.mm');
    writeFileSync(file, mindmapOutline(map, 'freeplane', 'nl'));
    const freeplane = ['freeplane', `-U${path.join(folder, 'user')}`, '-S', '-XWalk_on_single_node', file];
    execFileSync('xvfb-run', ['-a', ...freeplane], { stdio: 'ignore', timeout: 110_000 });
    seen = JSON.parse(readFileSync(path.join(folder, 'seen.json'), 'utf8')) as Seen[];
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Without the joiner that keeps a text from being worked out. */
  const plain = (text: string): string => text.replace(/^\u2060/u, '');

  it('shows every text as it is, at its level, and works none of them out', () => {
    expect(seen.map(({ level, shown }) => `${level} ${plain(shown)}`)).toEqual([
      '0 ik',
      '1 Gezondheid',
      '2 Slaapt slecht <sinds> "de winter" & niet =1',
      '1 =1+1',
      '2 <html><img src="http://example.org/a.png">',
      '2 In ploegen werken',
      String.raw`3 \latex x^2`,
      '1 Café & thé',
    ]);
    expect(seen.flatMap(({ note }) => (note === null ? [] : note.replaceAll(/\s+/gu, ' ').trim()))).toEqual([
      'Een notitie bij de hele kaart',
      'eerste regel ingesprongen ’s nachts, été, ☕',
    ]);
    expect(seen.every(({ text, shown }) => text === shown)).toBe(true);
  });

  it('shows marks as icons, sides, folding and arrows with their words', () => {
    expect(seen.map(({ icons }) => icons.join(' '))).toEqual([
      '',
      'subtraction',
      'messagebox_warning full-1',
      'bookmark wizard encrypted addition',
      '',
      '',
      '',
      '',
    ]);
    expect(seen.map(({ left, folded }) => `${left ? 'left' : 'right'}${folded ? ' folded' : ''}`)).toEqual([
      'right',
      'left',
      'left',
      'right',
      'right',
      'right folded',
      'right',
      'right',
    ]);
    expect(
      seen.flatMap(({ text, arrows }) =>
        arrows.map(
          (each) =>
            `${plain(text)} ${each.start ? '<' : ''}->${each.end ? '' : '?'} ${each.to}: ${each.text ?? ''}`,
        ),
      ),
    ).toEqual([
      'ik -> Café & thé: wil',
      'Slaapt slecht <sinds> "de winter" & niet =1 -> In ploegen werken: maakt het moeilijk',
      '=1+1 <-> Gezondheid: ',
    ]);
  });

  it('saves a map that comes back the same, with what was added there', () => {
    const saved = asMap(readFile('kaart.mm', readFileSync(path.join(folder, 'kaart.mm')), decode));
    const added = saved.nodes.filter(({ text }) => text === 'Erbij in Freeplane');
    expect(added.map(({ marks }) => marks)).toEqual([['strength']]);
    const rest = { ...saved, nodes: saved.nodes.filter((each) => !added.includes(each)) };
    // Freeplane gives every branch a side
    const sided = map.nodes.map((each) => Object.assign({}, each, each.id === 'g' ? { side: 'right' } : {}));
    expect(withoutIds(rest)).toEqual(withoutIds({ ...map, nodes: sided, privateNote: '' }));
  });
});
