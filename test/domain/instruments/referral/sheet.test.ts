import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyReferral,
  type ReferralDocument,
  stones,
} from '../../../../domain/instruments/referral/document.ts';
import { editReferral } from '../../../../domain/instruments/referral/edits.ts';
import { exampleMoments, exampleReferral } from '../../../../domain/instruments/referral/example/example.ts';
import { referral } from '../../../../domain/instruments/referral/referral.ts';
import { questionsAt, referralWords } from '../../../../domain/instruments/referral/words/words.ts';
import { type PrintOptions, type Sheet, usualPrintOptions } from '../../../../domain/sheet/sheet.ts';
import { cutOff } from '../../../support/paper-edges.ts';
import { linesOn, wordsOn } from '../../../support/sheet-texts.ts';
import { edited, someDocument, tick } from './support/documents.ts';

const context = { clientName: 'Nadia', date: '2026-06-04', language: 'nl' } as const;
const sheetOf = (document: ReferralDocument, options: Partial<PrintOptions> = {}): Sheet =>
  referral.sheet(document, context, { ...usualPrintOptions, ...options });
const said = ({ pages }: Sheet, page?: number): string =>
  (page === undefined ? pages : pages.slice(page, page + 1)).flatMap(wordsOn).join(' ');
/** Only the line to fold along reaches the edges. */
const beyond = (sheet: Sheet) =>
  cutOff(sheet).filter((shape) => shape.shape !== 'path' || !shape.stroke?.dash);
const smallest = ({ pages }: Sheet): number =>
  Math.min(...pages.flatMap((page) => linesOn(page).map(({ style }) => style.size)));

describe('the card to take along', () => {
  it('is one page: where, when and who, what to bring and to ask', () => {
    const sheet = sheetOf(exampleReferral('nl'));
    expect(sheet.pages).toHaveLength(1);
    const card = said(sheet);
    for (const part of [
      'gemaakt op 04/06/2026',
      'Mijn eerste afspraak bij Sociaal Verhuurkantoor De Sleutel',
      'donderdag 11 juni 2026 om 14 uur',
      'De Sleutel, Molenstraat 14, Vijveren',
      'Fatma Aydin',
      'Els, jobcoach',
      'Mijn identiteitskaart',
      'Hoe lang moet ik wachten?',
      'Jij kiest wat je vertelt.',
    ]) {
      expect(card).toContain(part);
    }
    expect(card).not.toContain('Mijn rekeningen van de energie');
  });

  it('crosses the fold line with nothing', () => {
    const [page] = sheetOf(exampleReferral('nl')).pages;
    for (const { at, style } of linesOn(page)) {
      const [top, bottom] = [at.y - style.size * 0.36, at.y + style.size * 0.1];
      expect(bottom < 148.5 || top > 148.5).toBe(true);
    }
  });

  it('has no names when they are hidden, and keeps private notes to itself', () => {
    const hidden = said(sheetOf(exampleReferral('nl'), { names: false, list: true }));
    for (const name of ['Fatma Aydin', 'Els, jobcoach']) expect(hidden).not.toContain(name);
    const [head = ''] = wordsOn(sheetOf(exampleReferral('nl'), { names: false }).pages[0]);
    expect(head).toBe('Zonder namen');
    expect(said(sheetOf(exampleReferral('nl'), { list: true }))).not.toContain('Nadien vragen');
    expect(said(sheetOf(exampleReferral('nl'), { privateNotes: true }))).toContain('Nadien vragen');
  });

  it('brings the plan along when it has no room for everything that is on it', () => {
    const many = Array.from({ length: 9 }, (_, index) => tick(`b${index}`, `Papier nummer ${index}`));
    const sheet = sheetOf(edited({ do: 'add-lines', list: 'bring', lines: many }));
    expect(sheet.pages.length).toBeGreaterThan(1);
    const [card, all] = [said(sheet, 0), said(sheet)];
    expect(card).toContain('Papier nummer 4');
    expect(card).not.toContain('Papier nummer 5');
    for (const { text } of many) expect(all).toContain(text);
  });
});

describe('the plan', () => {
  it('follows the card on request, with only what was answered, and room to write where a stone is open', () => {
    const sheet = sheetOf(exampleReferral('nl'), { list: true, signatures: true });
    const plan = said(sheet).replace(said(sheet, 0), '');
    expect(plan).toContain('Op weg naar een andere dienst');
    expect(plan).toContain('Erover praten besproken');
    expect(plan).toContain('Het gesprek voorbereiden mee bezig');
    expect(plan).toContain('Wie neemt contact op');
    expect(plan).not.toContain('Welke sfeer');
    expect(plan).toContain('Coach');
  });

  it('comes by itself as long as there is nothing to put on a card', () => {
    const [first] = exampleMoments('nl');
    if (first === undefined) throw new Error('a first moment');
    expect(said(sheetOf(first.document))).toContain('Op weg naar een andere dienst');
  });

  it('says with which consent something is shared, and when there is none', () => {
    const shared = edited({ do: 'add-lines', list: 'share', lines: [tick('s', 'Mijn schulden')] });
    expect(said(sheetOf(shared))).toContain('Daarvoor is nog geen toestemming opgeschreven.');
    const consented = editReferral(shared, {
      do: 'add-consents',
      consents: [{ id: 'c', givenOn: '2026-06-02' }],
    });
    expect(said(sheetOf(consented))).toContain('Met toestemming van 02/06/2026.');
  });

  it('ends kindly after a no, without lines that ask for more', () => {
    const plan = said(sheetOf(edited({ do: 'agree', stone: 'dialogue', agreed: false })));
    expect(plan).toContain('Je koos om nu niet verder te gaan. Dat is goed.');
  });

  it('flows over pages however long an answer is, and loses nothing', () => {
    const words = Array.from({ length: 6_000 }, (_, index) => `woord${index}`);
    const document = edited({
      do: 'write-answer',
      stone: 'dialogue',
      question: 'ask',
      text: words.join(' ').slice(0, 50_000),
    });
    const started = performance.now();
    const sheet = sheetOf(document);
    expect(performance.now() - started).toBeLessThan(4_000);
    const printed = said(sheet);
    expect(printed).toContain('woord0 ');
    expect(printed).toContain('woord4999');
    expect(beyond(sheet)).toEqual([]);
  });

  it('takes pages of text in every field of the card, without waiting', () => {
    const pasted = 'x'.repeat(50_000);
    const document = edited(
      { do: 'write-answer', stone: 'preparing', question: 'travel', text: pasted },
      { do: 'write-answer', stone: 'preparing', question: 'meet', text: pasted },
      { do: 'write-appointment', change: { place: pasted.slice(0, 500), time: pasted.slice(0, 500) } },
      { do: 'add-lines', list: 'bring', lines: [tick('b', pasted.slice(0, 500))] },
      { do: 'write-service', change: { name: pasted.slice(0, 500) } },
    );
    const started = performance.now();
    const sheet = sheetOf(document);
    expect(performance.now() - started).toBeLessThan(4_000);
    expect(beyond(sheet)).toEqual([]);
    expect(sheet.pages.length).toBeGreaterThan(2);
  });

  it('prints what anybody types: nothing cut off, nothing under nine points', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        const sheet = sheetOf(document, { list: true, signatures: true, privateNotes: true });
        expect(beyond(sheet)).toEqual([]);
        expect(smallest(sheet)).toBeGreaterThanOrEqual(9);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the blank form', () => {
  it.each(['nl', 'en'] as const)('asks every question, in %s', (language) => {
    const words = referralWords(language);
    const sheet = referral.sheet(
      emptyReferral(),
      { ...context, language },
      { ...usualPrintOptions, filled: false },
    );
    const form = said(sheet);
    for (const stone of stones) {
      for (const { words: question } of questionsAt(words, stone)) expect(form).toContain(question.ask);
    }
    expect(form).not.toContain('Nadia');
    expect(beyond(sheet)).toEqual([]);
  });
});
