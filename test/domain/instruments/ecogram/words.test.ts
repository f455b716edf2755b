import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeEcogram } from '../../../../domain/instruments/ecogram/description.ts';
import { ecogramDifferences } from '../../../../domain/instruments/ecogram/differences.ts';
import { discussEcogram } from '../../../../domain/instruments/ecogram/discussion.ts';
import {
  clientEnd,
  type EcogramDocument,
  emptyEcogram,
  emptyFacts,
} from '../../../../domain/instruments/ecogram/document.ts';
import { editEcogram } from '../../../../domain/instruments/ecogram/edits.ts';
import { exampleEcogram, exampleMoments } from '../../../../domain/instruments/ecogram/example/example.ts';
import { actor, ecogramWith, relation, someCommand, someDocument } from './support/documents.ts';

const view = { clientName: 'Nadia', language: 'nl', names: 'all' } as const;
const said = (before: EcogramDocument, after: EcogramDocument): readonly string[] =>
  ecogramDifferences(before, after, view).map(({ sentence }) => sentence);
const mama = actor('mama', { name: 'mama' });

describe('an ecogram in words', () => {
  it('names everybody and every relation', () => {
    const text = describeEcogram(exampleEcogram('nl'), view).join(' ');
    for (const { name } of exampleEcogram('nl').actors) expect(text).toContain(name);
    expect(text).toContain('Oma Zohra geeft steun aan Amina.');
    expect(text).toContain('Tussen Peter en Nadia is er spanning. Die komt van Peter. Dat weegt op Nadia.');
  });

  it('reads an arrow from the one who gives, whichever way the relation was drawn', () => {
    const one = ecogramWith(
      [mama],
      [relation('mama', clientEnd, { strength: 'supportive', direction: 'to' })],
    );
    const other = ecogramWith(
      [mama],
      [relation(clientEnd, 'mama', { strength: 'supportive', direction: 'from' })],
    );
    expect(describeEcogram(other, view)).toEqual(describeEcogram(one, view));
    expect(describeEcogram(one, view)).toContain('Mama geeft steun aan Nadia.');
  });

  it('says that nobody is there yet, and who has no line', () => {
    expect(describeEcogram(emptyEcogram(), view)).toEqual([
      'Dit is het netwerk van Nadia.',
      'Rond Nadia staat nog niemand op het blad.',
    ]);
    expect(describeEcogram(ecogramWith([mama]), view)).toContain('Mama staat op het blad zonder lijn.');
  });

  it('never says the private note, and without names not the other note either', () => {
    const document = exampleEcogram('nl');
    expect(describeEcogram(document, view).join(' ')).not.toContain(document.privateNote);
    expect(describeEcogram(document, view).join(' ')).toContain(document.note);
    expect(describeEcogram(document, { ...view, names: 'hidden' }).join(' ')).not.toContain(document.note);
  });

  it('is English in English', () => {
    const text = describeEcogram(exampleEcogram('en'), { ...view, language: 'en' }).join(' ');
    expect(text).toContain('Grandma Zohra gives support to Amina.');
    expect(text).not.toMatch(/\b(steun|spanning|tussen|staat)\b/iu);
  });
});

describe('the discussion', () => {
  it('describes who is there, without a percentage or an average', () => {
    const parts = discussEcogram(exampleEcogram('nl'), view);
    const sentences = parts.flatMap(({ sentences: own }) => own);
    expect(sentences).toContain('Rond Nadia staan 8 personen, 1 groep en 4 organisaties.');
    expect(sentences.join(' ')).not.toMatch(/%|gemiddeld|te weinig|te veel|score/u);
  });

  it('repeats what was said of the contact in the words that were used', () => {
    const frequency = discussEcogram(exampleEcogram('nl'), view).find(({ topic }) => topic === 'frequency');
    expect(frequency?.entries).toContainEqual({
      subject: 'soraya',
      name: 'Soraya',
      text: 'belt elke zondag',
    });
  });
});

describe('the differences between two moments', () => {
  it('are none between equal documents', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        expect(said(document, structuredClone(document))).toEqual([]);
      }),
    );
  });

  it('are sentences that end, each with what it is about, whatever happened', () => {
    fc.assert(
      fc.property(someDocument, fc.array(someCommand, { maxLength: 6 }), (before, commands) => {
        const after = commands.reduce(editEcogram, before);
        for (const { sentence, subject, emphasis } of ecogramDifferences(before, after, view)) {
          expect(sentence).toMatch(/\.$/u);
          expect(sentence).not.toMatch(/undefined|null/u);
          expect(subject).not.toBe('');
          expect(sentence).toContain(emphasis);
        }
      }),
    );
  });

  it('say who came and who went', () => {
    const before = ecogramWith([mama], [relation('mama')]);
    const after = ecogramWith(
      [actor('choir', { name: 'zangkoor' })],
      [relation('choir', clientEnd, { strength: 'tense' })],
    );
    expect(said(before, after)).toEqual([
      'Zangkoor kwam erbij. Daar is spanning.',
      'Mama staat er niet meer bij.',
    ]);
  });

  it('say what a band was and what it is, with sign and arrow in the same breath', () => {
    const before = ecogramWith([mama], [relation('mama')]);
    const after = editEcogram(before, {
      do: 'change-relation',
      ids: ['mama-client'],
      change: { strength: 'tense', feeling: 'minus', direction: 'to' },
    });
    expect(said(before, after)).toEqual([
      'De band met mama was gewoon. Nu is er spanning. Dat weegt. Het komt van mama.',
    ]);
  });

  it('do not see that something was moved a little, and do see that somebody came much nearer', () => {
    const before = ecogramWith([actor('mama', { position: { x: 90, y: 0 } })]);
    const movedTo = (x: number) =>
      editEcogram(before, { do: 'move', places: [{ id: 'mama', position: { x, y: 0 } }] });
    expect(said(before, movedTo(84))).toEqual([]);
    expect(said(movedTo(40), movedTo(52))).toEqual([]);
    expect(said(before, movedTo(50))).toEqual(['Mama staat nu dichter bij Nadia.']);
  });

  it('say that somebody is called otherwise, and what was written about the contact', () => {
    const before = ecogramWith([mama]);
    const after = ecogramWith([actor('mama', { name: 'moeke', facts: { ...emptyFacts, since: '2010' } })]);
    expect(said(before, after)).toEqual([
      'Mama heet nu moeke.',
      'Bij moeke staat iets anders over sinds wanneer.',
    ]);
  });

  it('say nothing of the private note', () => {
    const before = ecogramWith([mama]);
    expect(said(before, editEcogram(before, { do: 'write-private-note', note: 'secret' }))).toEqual([]);
  });

  it('tell the story of the example client', () => {
    const [first, , last] = exampleMoments('nl');
    const sentences = said(first?.document ?? emptyEcogram(), last?.document ?? emptyEcogram());
    expect(sentences).toContain('Zangkoor kwam erbij. Het contact is gewoon.');
    expect(sentences).toContain('Jos staat er niet meer bij.');
    expect(last?.document).toEqual(exampleEcogram('nl'));
  });
});
