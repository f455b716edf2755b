import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ecogramGifts } from '../../../domain/handover/from-ecogram.ts';
import { mindmapGifts } from '../../../domain/handover/from-mindmap.ts';
import { giftsThere, withOrigin, type Gift } from '../../../domain/handover/gift.ts';
import { giveToBalance } from '../../../domain/handover/to-balance.ts';
import { giveToMindmap } from '../../../domain/handover/to-mindmap.ts';
import { balanceCommandSchema } from '../../../domain/instruments/balance/commands.ts';
import { balanceSchema, emptyBalance, mostStrengths } from '../../../domain/instruments/balance/document.ts';
import { editBalance } from '../../../domain/instruments/balance/edits.ts';
import { mindmapCommandSchema } from '../../../domain/instruments/mindmap/commands.ts';
import { emptyMindmap, mindmapSchema, mostNodes } from '../../../domain/instruments/mindmap/document.ts';
import { editMindmap } from '../../../domain/instruments/mindmap/edits.ts';
import { lifeDomains } from '../../../domain/life-domains/life-domains.ts';
import { actor, ecogramWith, relation } from '../instruments/ecogram/support/documents.ts';
import { counter, gift } from './support.ts';

const someGift: fc.Arbitrary<Gift> = fc.record({
  id: fc.uuid(),
  text: fc.string({ minLength: 1, maxLength: 600 }),
  kind: fc.constantFrom('strength', 'burden', 'wish', 'other'),
  domain: fc.option(fc.constantFrom(...lifeDomains)),
});

describe('what an ecogram hands over', () => {
  it('is everybody in it; a supportive line makes a strength, a tense one weighs', () => {
    const network = ecogramWith(
      [
        actor('Samira', { circle: 'family' }),
        actor('OCMW', { circle: 'services' }),
        actor('Jo', { circle: null }),
      ],
      [
        { ...relation('Samira'), strength: 'supportive' },
        { ...relation('OCMW'), strength: 'tense' },
        { ...relation('Jo'), strength: 'neutral' },
      ],
    );
    expect(ecogramGifts(network)).toEqual([
      { id: 'Samira', text: 'Samira', kind: 'strength', domain: 'family' },
      { id: 'OCMW', text: 'OCMW', kind: 'burden', domain: 'participation' },
      { id: 'Jo', text: 'Jo', kind: 'other', domain: 'participation' },
    ]);
  });

  it('says nothing of somebody with a supportive and a tense line, nor of lines among others', () => {
    const network = ecogramWith(
      [actor('Peter'), actor('Nora')],
      [
        { ...relation('Peter'), id: 'good', strength: 'supportive' },
        { ...relation('Peter'), id: 'bad', strength: 'tense' },
        { ...relation('Peter', 'Nora'), strength: 'tense' },
      ],
    );
    expect(ecogramGifts(network).map(({ kind }) => kind)).toEqual(['other', 'other']);
  });
});

describe('what a mindmap hands over', () => {
  it('is what the client marked, with the domain of the branch on which it hangs', () => {
    const newId = counter();
    const map = editMindmap(
      emptyMindmap(),
      giveToMindmap(
        emptyMindmap(),
        [gift('Rijbewijs', 'wish', 'education'), gift('Samira', 'strength', 'family'), gift('Trein')],
        newId,
      ),
    );
    expect(mindmapGifts(map).map(({ text, kind, domain }) => [text, kind, domain])).toEqual([
      ['Rijbewijs', 'wish', 'education'],
      ['Samira', 'strength', 'family'],
    ]);
  });

  it('reads a thousand levels of thoughts', () => {
    const nodes = Array.from({ length: 1_000 }, (_, level) => ({
      id: `n${level}`,
      parent: level === 0 ? null : `n${level - 1}`,
      text: `Stap ${level}`,
      domain: level === 0 ? ('legal' as const) : null,
      marks: level === 999 ? (['obstacle'] as const).slice() : [],
      work: null,
      side: null,
      offset: null,
      folded: false,
      note: '',
    }));
    const deep = { ...emptyMindmap(), nodes };
    expect(mindmapGifts(deep)).toEqual([{ id: 'n999', text: 'Stap 999', kind: 'burden', domain: 'legal' }]);
  });
});

describe('a mindmap that takes something over', () => {
  it('hangs it on the branch of its domain that is there, and makes the branch that is not', () => {
    const newId = counter();
    const first = editMindmap(
      emptyMindmap(),
      giveToMindmap(emptyMindmap(), [gift('Samira', 'strength', 'family')], newId),
    );
    const command = giveToMindmap(
      first,
      [gift('Leila', 'strength', 'family'), gift('Huur', 'burden', 'housing')],
      newId,
    );
    const after = editMindmap(first, command);
    const branches = after.nodes.filter(({ parent }) => parent === null);
    expect(branches.map(({ domain }) => domain)).toEqual(['family', 'housing']);
    const family = branches.find(({ domain }) => domain === 'family')?.id;
    expect(after.nodes.filter(({ parent }) => parent === family).map(({ text }) => text)).toEqual([
      'Samira',
      'Leila',
    ]);
    expect(after.nodes.find(({ text }) => text === 'Huur')?.marks).toEqual(['obstacle']);
  });

  it('stays within its schema whatever comes', () => {
    fc.assert(
      fc.property(fc.array(someGift, { maxLength: 40 }), (gifts) => {
        const command = giveToMindmap(emptyMindmap(), gifts, counter());
        expect(mindmapCommandSchema.safeParse(command).error).toBeUndefined();
        expect(mindmapSchema.safeParse(editMindmap(emptyMindmap(), command)).error).toBeUndefined();
      }),
    );
  });

  it('leaves out what it cannot hold', () => {
    const gifts = Array.from({ length: mostNodes + 10 }, (_, index) => gift(`Nummer ${index}`));
    const after = editMindmap(emptyMindmap(), giveToMindmap(emptyMindmap(), gifts, counter()));
    expect(after.nodes).toHaveLength(mostNodes);
  });
});

describe('a balance that takes something over', () => {
  it('sets strengths under the beam and burdens upon it, and leaves wishes where they are', () => {
    const gifts = [
      gift('Samira', 'strength'),
      gift('Schulden', 'burden'),
      gift('Rijbewijs', 'wish'),
      gift('Jo'),
    ];
    const after = editBalance(emptyBalance(), giveToBalance(emptyBalance(), gifts, counter()));
    expect(after.strengths.map(({ text }) => text)).toEqual(['Samira']);
    expect(after.burdens.map(({ text }) => text)).toEqual(['Schulden']);
  });

  it('gives each its own place', () => {
    const gifts = ['Samira', 'Leila', 'Jo'].map((name) => gift(name, 'strength'));
    const { strengths } = giveToBalance(emptyBalance(), gifts, counter());
    expect(new Set(strengths.map(({ place }) => place)).size).toBe(3);
  });

  it('stays within its schema whatever comes', () => {
    fc.assert(
      fc.property(fc.array(someGift, { maxLength: 40 }), (gifts) => {
        const command = giveToBalance(emptyBalance(), gifts, counter());
        expect(balanceCommandSchema.safeParse(command).error).toBeUndefined();
        expect(balanceSchema.safeParse(editBalance(emptyBalance(), command)).error).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  it('leaves out what it cannot hold', () => {
    const gifts = Array.from({ length: mostStrengths + 3 }, (_, index) =>
      gift(`Nummer ${index}`, 'strength'),
    );
    expect(giveToBalance(emptyBalance(), gifts, counter()).strengths).toHaveLength(mostStrengths);
  });
});

describe('what is there already', () => {
  it('is found by what it says, without regard to capitals, accents and spaces', () => {
    const gifts = [gift('Leïla'), gift('Samira')];
    expect([...giftsThere(gifts, [{ text: ' LEILA ' }])]).toEqual(['from-Leïla']);
  });

  it('is found by where it came from, whatever it is called there now', () => {
    const source = { worksheetId: 'w', instrument: 'mindmap', date: '2026-03-03' } as const;
    const [one, other] = withOrigin([gift('Leïla'), gift('Samira')], source);
    const there = giftsThere(
      [one, other].flatMap((each) => each ?? []),
      [{ text: 'Anders', origin: one?.origin }],
    );
    expect([...there]).toEqual(['from-Leïla']);
  });
});
