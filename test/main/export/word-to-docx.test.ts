import { describe, expect, it } from 'vitest';
import { exampleWellbeingPlan } from '../../../domain/instruments/wellbeing-plan/example/example.ts';
import { textsOf } from '../../../domain/instruments/wellbeing-plan/texts-of.ts';
import { planForWord } from '../../../domain/instruments/wellbeing-plan/word.ts';
import { type PrintOptions, usualPrintOptions } from '../../../domain/sheet/sheet.ts';
import { wordToDocx } from '../../../main/export/word-to-docx.ts';
import { unzipped } from '../../support/unzip.ts';

const document = exampleWellbeingPlan('nl');
const context = { clientName: 'Nadia', date: '2026-06-04', language: 'nl' } as const;
const fileOf = (options: Partial<PrintOptions> = {}, plan = document) =>
  wordToDocx(planForWord(plan, context, { ...usualPrintOptions, ...options }));
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const textOf = (xml: string): string =>
  xml
    .replace(/<\/w:p>|<w:br\/>/gu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(\w+);/gu, (whole, name: string) => entities[name] ?? whole);

describe('a plan for Word', () => {
  it('holds every text of the plan, in tables of which the head comes back on each page', async () => {
    const xml = unzipped(await fileOf(), 'word/document.xml');
    const text = textOf(xml);
    const days = new Set(['11/6/2026', '16/3/2026', '7/6/2026', '8/6/2026', '9/7/2026']);
    for (const each of textsOf(document)) {
      if (each === document.privateNote || days.has(each)) continue;
      expect(text).toContain(each);
    }
    for (const day of ['11/06/2026', 'eind juni', 'donderdag 9 juli 2026', 'Nadia', 'bezig', 'gelukt'])
      expect(text).toContain(day);
    expect(xml.match(/<w:tbl>/gu)).toHaveLength(3);
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(3);
    expect(xml).toContain('w:orient="landscape"');
  });

  it('says in which language it is, what it is called, and has headings to go through', async () => {
    const file = await fileOf();
    expect(unzipped(file, 'word/styles.xml')).toContain('w:lang w:val="nl-BE"');
    expect(unzipped(file, 'docProps/core.xml')).toContain('<dc:title>Welzijnspop, Nadia</dc:title>');
    expect(unzipped(file, 'word/document.xml')).toContain('<w:pStyle w:val="Heading1"/>');
  });

  it('leaves private notes and names out unless they are ticked', async () => {
    const xml = unzipped(await fileOf(), 'word/document.xml');
    expect(xml).not.toContain(document.privateNote);
    expect(unzipped(await fileOf({ privateNotes: true }), 'word/document.xml')).toContain(
      document.privateNote,
    );
    const nameless = await fileOf({ names: false }, { ...document, note: '', evaluations: [] });
    expect(unzipped(nameless, 'word/document.xml')).not.toMatch(/Nadia|Zohra/u);
    expect(unzipped(nameless, 'docProps/core.xml')).not.toContain('Nadia');
  });

  it('has a version with only what the client agreed, and a form without anything', async () => {
    const own = textOf(unzipped(await fileOf({ version: 'client' }), 'word/document.xml'));
    expect(own).toContain('Ik vraag het aan juf Sien.');
    expect(own).not.toContain('Els drukt het formulier af.');
    const form = textOf(unzipped(await fileOf({ filled: false }), 'word/document.xml'));
    expect(form).not.toMatch(/Nadia|Amina/u);
    expect(form).toContain('Wat wil ik bereiken?');
  });

  it('stays a file that can be read, whatever is typed', async () => {
    const [first, ...goals] = document.goals;
    if (first === undefined) throw new Error('no goal');
    const odd = { ...first, text: 'a<b>&"\u0000\u000b\u202e\ud800 einde\n</w:t>' };
    const xml = unzipped(await fileOf({}, { ...document, goals: [odd, ...goals] }), 'word/document.xml');
    expect(textOf(xml)).toContain('a<b>&"');
    // oxlint-disable-next-line no-control-regex -- these must not be there
    expect(xml).not.toMatch(/[\u0000\u000b\u202e]/u);
  });
});
