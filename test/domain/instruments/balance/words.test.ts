import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BalanceCommand } from '../../../../domain/instruments/balance/commands.ts';
import { describeBalance } from '../../../../domain/instruments/balance/description.ts';
import { balanceDifferences } from '../../../../domain/instruments/balance/differences.ts';
import { discussBalance } from '../../../../domain/instruments/balance/discussion.ts';
import { type BalanceDocument, emptyBalance } from '../../../../domain/instruments/balance/document.ts';
import { editBalance } from '../../../../domain/instruments/balance/edits.ts';
import { exampleBalance, exampleMoments } from '../../../../domain/instruments/balance/example/example.ts';
import { balanceCommandLabel } from '../../../../domain/instruments/balance/labels.ts';
import { balanceWith, burden, join, someCommand, someDocument, strength } from './support/documents.ts';

const view = { clientName: 'Nadia', language: 'nl', names: 'all' } as const;
const said = (before: BalanceDocument, after: BalanceDocument): readonly string[] =>
  balanceDifferences(before, after, view).map(({ sentence }) => sentence);

describe('a balance in words', () => {
  it('reads as somebody would tell it', () => {
    expect(describeBalance(exampleBalance('nl'), view)).toEqual([
      'Dit is de balk van Nadia. Erop ligt wat weegt, eronder staat wat draagt.',
      'Dit weegt op Nadia: Opvang na school, Slecht slapen, Ruzie met Brahim, Schulden bij de energie, ' +
        'Brief van de huisbaas en iets dat weegt en nog geen naam heeft. ' +
        '‘Opvang na school’ en ‘Schulden bij de energie’ wegen veel: dat zijn grote blokken. ' +
        'Boven op ‘Opvang na school’ ligt ‘Slecht slapen’. ' +
        'Boven op ‘Schulden bij de energie’ ligt ‘Brief van de huisbaas’.',
      'Dit houdt Nadia recht: Oma Zohra, Zangkoor, Ik geef niet op, Budgethulp OCMW en ' +
        'een kracht die nog geen naam heeft. Oma Zohra helpt bij ‘Opvang na school’. ' +
        'Budgethulp OCMW helpt bij ‘Schulden bij de energie’.',
      'Het zwakste punt is ‘geld’. Net daar komt steun bij: Budgethulp OCMW.',
      'De balk zakt aan de rechterkant: daar ligt meer dan er gedragen wordt.',
      'We spreken af: Budgethulp bij het OCMW. Nadia belt, Els zit erbij. Op maandag 8 juni.',
      'Erbij geschreven: Zingen helpt Nadia om haar hoofd leeg te maken.',
    ]);
  });

  it('says that nothing is there yet, or only one of both', () => {
    expect(describeBalance(emptyBalance(), view)).toEqual([
      'Dit is de balk van Nadia. Erop ligt wat weegt, eronder staat wat draagt.',
      'Op de balk van Nadia staat nog niets.',
    ]);
    const burdenAlone = describeBalance(balanceWith([burden('pijn')]), view);
    expect(burdenAlone).toContain('Onder de balk staat nog geen kracht.');
    const strengthAlone = describeBalance(balanceWith([], [strength('mama')]), view);
    expect(strengthAlone).toContain('Op de balk staat nog geen last.');
  });

  it('says nothing of the private note, nor of how the beam lies when leaning is off', () => {
    const document = { ...exampleBalance('nl'), leans: false };
    const text = describeBalance(document, view).join(' ');
    expect(text).not.toContain(document.privateNote);
    expect(text).not.toContain('zakt');
  });

  it('names nobody and tells nothing when names are hidden', () => {
    const text = describeBalance(exampleBalance('nl'), { ...view, names: 'hidden' }).join(' ');
    for (const word of ['Nadia', 'Zohra', 'Schulden', 'geld', 'OCMW', 'Zingen']) {
      expect(text).not.toContain(word);
    }
    expect(text).toContain('Kracht 1 helpt bij last 1.');
  });

  it('describes in two languages, in as many paragraphs', () => {
    const english = describeBalance(exampleBalance('en'), { ...view, language: 'en' });
    expect(english).toHaveLength(describeBalance(exampleBalance('nl'), view).length);
    expect(english.join(' ')).toContain('Grandma Zohra helps with ‘Care after school’.');
  });
});

describe('talking about a balance', () => {
  it('says what stands alone and what is open, without a verdict', () => {
    const parts = discussBalance(exampleBalance('nl'), { clientName: 'Nadia', language: 'nl' });
    expect(parts.map(({ topic }) => topic)).toEqual(['weighs', 'carries', 'together', 'weak']);
    const sentences = parts.flatMap((part) => part.sentences);
    expect(sentences).toContain(
      'Nog met geen kracht verbonden: Slecht slapen, Ruzie met Brahim en Brief van de huisbaas.',
    );
    expect(sentences).toContain('Nog met geen last verbonden: Zangkoor en Ik geef niet op.');
    expect(sentences).toContain('Er is ook iets dat weegt en nog geen naam heeft.');
    expect(sentences.join(' ')).not.toMatch(/\d/u);
  });

  it('has something to say of an empty beam', () => {
    const parts = discussBalance(emptyBalance(), { clientName: 'Nadia', language: 'nl' });
    expect(parts.flatMap(({ sentences }) => sentences)).toEqual([
      'Op de balk staat nog geen last.',
      'Onder de balk staat nog geen kracht.',
      'Er is nog geen zwakste punt aangeduid.',
    ]);
  });
});

describe('the differences between two balances', () => {
  const before = balanceWith(
    [burden('schulden', { size: 1.5 }), burden('pijn', { place: -50 })],
    [strength('mama', { place: 60 })],
    [join('schulden', 'mama')],
  );
  const placed = (id: string, place: number, on: string | null = null): BalanceDocument =>
    editBalance(before, { do: 'place', places: [{ id, place, on }] });

  it('are none between equal documents, nor when things are pushed about a little', () => {
    expect(said(before, structuredClone(before))).toEqual([]);
    expect(said(before, placed('pijn', -45))).toEqual([]);
    expect(said(before, editBalance(before, { do: 'order', ids: ['pijn'] }))).toEqual([]);
  });

  it('tell what came, went, grew and shrank', () => {
    const commands: readonly BalanceCommand[] = [
      { do: 'add', burdens: [burden('boete', { place: 70 })], strengths: [strength('koor')], joins: [] },
      { do: 'change-burden', ids: ['schulden'], change: { size: 1.2 } },
      { do: 'change-strength', ids: ['mama'], change: { size: 1.3, extra: true } },
      { do: 'remove', ids: ['pijn'] },
    ];
    expect(said(before, commands.reduce(editBalance, before))).toEqual([
      '‘boete’ weegt er nu bij.',
      'Koor draagt nu mee.',
      '‘schulden’ weegt nu minder.',
      'Mama draagt nu meer.',
      'Mama is nu steun die erbij komt.',
      '‘pijn’ staat niet meer op de balk.',
    ]);
  });

  it('tell where something stands now, and what helps where', () => {
    const piled = placed('pijn', 0, 'schulden');
    expect(said(before, piled)).toEqual(['‘pijn’ staat nu op ‘schulden’.']);
    expect(said(piled, before)).toEqual(['‘pijn’ staat nu op de balk zelf.']);
    expect(said(before, placed('mama', -60))).toEqual(['Mama staat nu op een andere plaats.']);
    const apart = editBalance(before, { do: 'unjoin', ids: ['schulden-mama'] });
    expect(said(before, apart)).toEqual(['Mama is niet meer verbonden met ‘schulden’.']);
    expect(said(apart, before)).toEqual(['Mama helpt nu bij ‘schulden’.']);
  });

  it('tell of the weakest point', () => {
    const money = editBalance(before, { do: 'set-weakest', weakest: { place: 0, word: 'geld' } });
    const home = editBalance(before, { do: 'set-weakest', weakest: { place: 0, word: 'wonen' } });
    expect(said(before, money)).toEqual(['Het zwakste punt is nu aangeduid: geld.']);
    expect(said(money, home)).toEqual(['Het zwakste punt was: geld. Nu is het: wonen.']);
    expect(said(money, before)).toEqual(['Er is geen zwakste punt meer aangeduid.']);
  });

  it('are told of the example between its conversations', () => {
    const [first, second, last] = exampleMoments('nl').map(({ document }) => document);
    if (first === undefined || second === undefined || last === undefined) throw new Error('no moments');
    expect(said(second, last)).toEqual([
      'Budgethulp OCMW draagt nu mee.',
      '‘Schulden bij de energie’ weegt nu minder.',
      'Budgethulp OCMW helpt nu bij ‘Schulden bij de energie’.',
      'Er staat nu bij welke steun we afspreken.',
    ]);
    expect(said(first, second).length).toBeGreaterThan(3);
  });

  it('give nothing away when names are hidden', () => {
    const renamed = editBalance(before, { do: 'change-burden', ids: ['pijn'], change: { text: 'rugpijn' } });
    expect(balanceDifferences(before, renamed, { ...view, names: 'hidden' })).toEqual([]);
    expect(said(before, renamed)).toEqual(['‘pijn’ heet nu ‘rugpijn’.']);
  });

  it('hold what they stress, and are whole sentences', () => {
    fc.assert(
      fc.property(someDocument, someDocument, (one, other) => {
        for (const { sentence, emphasis } of balanceDifferences(one, other, view)) {
          expect(sentence).toContain(emphasis);
          expect(sentence).toMatch(/\.$/u);
        }
      }),
    );
  });
});

describe('what undo says', () => {
  it('has a word for every command in both languages', () => {
    fc.assert(
      fc.property(someCommand, fc.constantFrom('nl' as const, 'en' as const), (command, language) => {
        expect(balanceCommandLabel(command, language)).toMatch(/^\p{Lu}/u);
      }),
    );
    expect(balanceCommandLabel({ do: 'clear-weakest' }, 'nl')).toBe('Zwakste punt weghalen');
  });
});
