import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyVacancy, type VacancyDocument } from '../../../../domain/instruments/vacancy/document.ts';
import { exampleVacancy } from '../../../../domain/instruments/vacancy/example/example.ts';
import { vacancyScene } from '../../../../domain/instruments/vacancy/scene.ts';
import { vacancyStamp } from '../../../../domain/instruments/vacancy/stamp.ts';
import { vacancy } from '../../../../domain/instruments/vacancy/vacancy.ts';
import { type PrintOptions, type Sheet, usualPrintOptions } from '../../../../domain/sheet/sheet.ts';
import { cutOff } from '../../../support/paper-edges.ts';
import { linesOn, wordsOn } from '../../../support/sheet-texts.ts';
import { card, link, someDocument, vacancyWith } from './support/documents.ts';

const context = { clientName: 'Nadia', date: '2026-06-04', language: 'nl' } as const;
const sheetOf = (document: VacancyDocument, options: Partial<PrintOptions> = {}): Sheet =>
  vacancy.sheet(document, context, { ...usualPrintOptions, ...options });
const said = ({ pages }: Sheet): string => pages.flatMap(wordsOn).join(' ').replaceAll(/ +/gu, ' ');
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

const long = 'Een lange zin die over meer dan een lijn loopt. ';
const kinds = ['skill', 'condition', null] as const;
const effects = ['success', 'barrier', null] as const;
const many = vacancyWith(
  Array.from({ length: 300 }, (_, index) =>
    card(`k${index}`, {
      text: `kaart${index}x ${long.repeat(index % 4)}`,
      kind: kinds[index % 3] ?? null,
      effect: effects[Math.floor(index / 3) % 3] ?? null,
      domain: index % 2 === 0 ? 'family' : null,
      needed: index % 6 === 0 ? `nodig${index}x ${long}` : '',
    }),
  ),
  Array.from({ length: 40 }, (_, index) => link(`k${index}`, `k${index + 1}`, `woorden${index}x`)),
);

describe('the sheet of a vacancy', () => {
  it('has on one page the job with the answer, the grid, what is needed and what hangs together', () => {
    const sheet = sheetOf(exampleVacancy('nl'));
    expect(sheet.pages).toHaveLength(1);
    expect(sheet.title).toBe('De vacature, Nadia');
    expect(said(sheet)).toMatch(
      /^Nadia donderdag 4 juni 2026 Wat vraagt deze job van mij\? Medewerker in de wasserij .* Kan ik solliciteren\? Ja: Amina/u,
    );
    expect(said(sheet)).toMatch(
      /Wat ik kan .* Wat in orde moet zijn .* Helpt succesfactor .* Houdt tegen drempel .* Wat is nog nodig voor ik solliciteer .* Wat hangt samen/u,
    );
  });

  it('ties a card to the lists with a letter, and gives none to the others', () => {
    const words = said(
      sheetOf(
        vacancyWith(
          [card('los'), card('bus', { needed: 'kaart kopen' }), card('trein')],
          [link('bus', 'trein')],
        ),
      ),
    );
    expect(words).toContain('los bus A trein B');
    expect(words).toContain('A kaart kopen');
    expect(words).toContain('bus A leidt tot trein B');
  });

  it('says nothing of what is not there', () => {
    const words = said(sheetOf(vacancyWith([card('rijbewijs', { kind: 'skill', effect: 'success' })])));
    for (const word of [
      'nog nodig',
      'hangt samen',
      'Nog niet geplaatst',
      'solliciteren?',
      'nog geen kolom',
    ]) {
      expect(words).not.toContain(word);
    }
  });

  it('keeps a place for cards without a column, without a row and without either', () => {
    const words = said(
      sheetOf(
        vacancyWith([card('een', { effect: 'success' }), card('twee', { kind: 'skill' }), card('drie')]),
      ),
    );
    expect(words).toMatch(/Helpt.* een .*Hoort bij de .* twee .*geplaatst.* drie/u);
    expect(words).toContain('nog geen kolom gekozen');
  });

  it('prints the found text and the note on request, and the private note only when it is ticked', () => {
    const example = exampleVacancy('nl');
    expect(said(sheetOf(example))).not.toContain('rusthuizen');
    const listed = said(sheetOf(example, { list: true, signatures: true }));
    for (const word of ['rusthuizen', 'raam van de wasserij', 'aan oma Zohra tonen', 'Coach']) {
      expect(listed).toContain(word);
    }
    expect(listed).not.toContain('contract');
    expect(said(sheetOf(example, { privateNotes: true }))).toContain('contract');
  });

  it('does not name the client without names', () => {
    const sheet = sheetOf(exampleVacancy('nl'), { names: false, signatures: true });
    expect([sheet.title, ...sheet.description, said(sheet)].join(' ')).not.toContain('Nadia');
    expect(said(sheet)).toContain('Zonder namen');
  });

  it('brings 300 cards over as many pages as it takes, with the heads on each, and loses none', () => {
    const sheet = sheetOf(many);
    const words = said(sheet);
    for (const { id, needed } of many.cards) {
      expect(words).toContain(`kaart${id.slice(1)}x`);
      if (needed !== '') expect(words).toContain(`nodig${id.slice(1)}x`);
    }
    for (const { text } of many.links) expect(words).toContain(text);
    expect(sheet.pages.length).toBeGreaterThan(10);
    expect(wordsOn(sheet.pages[4])).toContain('Wat in orde moet zijn');
    expect(cutOff(sheet)).toEqual([]);
  });

  it('prints 50,000 characters in every place, with and without spaces, whole and quickly', () => {
    const words = 'lang woord '.repeat(4_545);
    const whole = 'W'.repeat(50_000);
    const document: VacancyDocument = {
      ...vacancyWith([
        card('a', { text: words, kind: 'skill', effect: 'success', needed: words }),
        card('b', { text: whole, effect: 'barrier' }),
      ]),
      job: { ...emptyVacancy().job, title: 'W'.repeat(500), employer: 'x '.repeat(250), text: words },
      answer: 'no',
      reason: words,
      note: words,
    };
    const start = performance.now();
    const sheet = sheetOf(document, { list: true });
    expect(performance.now() - start).toBeLessThan(15_000);
    const printed = said(sheet);
    expect(printed.match(/woord/gu)).toHaveLength(5 * 4_545);
    expect((printed.match(/W/gu) ?? []).length).toBeGreaterThanOrEqual(50_500);
    expect(cutOff(sheet)).toEqual([]);
  });

  it('keeps every text, and nothing under nine points, whatever stands on it', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        const sheet = sheetOf(document, { list: true });
        const printed = letters(said(sheet));
        for (const { text, needed } of document.cards) {
          if (/^[\p{Script=Latin} ]{0,200}$/u.test(text)) expect(printed).toContain(letters(text));
          if (/^[\p{Script=Latin} ]{0,200}$/u.test(needed)) expect(printed).toContain(letters(needed));
        }
        expect(
          Math.min(...sheet.pages.flatMap(linesOn).map(({ style }) => style.size)),
        ).toBeGreaterThanOrEqual(9);
        expect(cutOff(sheet)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is a form on one page when it is blank', () => {
    const sheet = sheetOf(exampleVacancy('nl'), { filled: false });
    expect(sheet.pages).toHaveLength(1);
    const words = said(sheet);
    for (const word of [
      'naam',
      'datum',
      'De job',
      'Kan ik solliciteren?',
      'Helpt',
      'Houdt tegen',
      'Wat hangt samen',
    ]) {
      expect(words).toContain(word);
    }
    expect(words).not.toContain('Nadia');
    expect(cutOff(sheet)).toEqual([]);
  });

  it('compares two conversations in sentences, followed by the later sheet', () => {
    const [first, , last] = vacancy.exampleMoments('nl');
    if (first === undefined || last === undefined) throw new Error('the example has three moments');
    const sheet = vacancy.comparisonSheet(first, last, context, usualPrintOptions);
    expect(said(sheet)).toContain('Het antwoord was nee. Nu is het ja.');
    expect(sheet.pages).toHaveLength(2);
  });
});

describe('the vacancy as a drawing', () => {
  it('shows every card once in its field, named with its domain, without the private note', () => {
    const example = exampleVacancy('nl');
    const { elements, bounds } = vacancyScene(example, { language: 'nl', textScale: 1.2 });
    expect(
      elements
        .filter(({ kind }) => kind === 'card')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(example.cards.map(({ id }) => id).toSorted());
    expect(elements.find(({ id }) => id === 'sleep')?.name).toBe('‘slecht slapen’, Gezondheid');
    expect(JSON.stringify(elements)).not.toContain('contract');
    expect(bounds.width).toBeGreaterThan(200);
  });

  it('is there for a sheet without anything on it, and for whatever stands on it', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        for (const { bounds, elements } of [
          vacancyScene(document, { language: 'nl' }),
          vacancyStamp(document),
        ]) {
          expect(bounds.height).toBeGreaterThan(0);
          expect(elements.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
