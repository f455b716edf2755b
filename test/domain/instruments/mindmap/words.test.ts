import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeMindmap } from '../../../../domain/instruments/mindmap/description.ts';
import { discussMindmap } from '../../../../domain/instruments/mindmap/discussion.ts';
import { centreSubject, emptyMindmap } from '../../../../domain/instruments/mindmap/document.ts';
import { exampleMindmap } from '../../../../domain/instruments/mindmap/example/example.ts';
import { centreText, namesIn } from '../../../../domain/instruments/mindmap/names.ts';
import { lifeDomainWords } from '../../../../domain/life-domains/words.ts';
import { guidanceFor } from '../../../../domain/language/guidance/guidance.ts';
import { chainOf, link, mapWith, node, someDocument } from './support/documents.ts';

const dutch = { clientName: 'Nadia', language: 'nl', names: 'all' } as const;
const english = { ...dutch, language: 'en' } as const;
const hidden = { ...dutch, names: 'hidden' } as const;

describe('a mindmap in words', () => {
  it('starts with what stands in the middle and which branches there are', () => {
    const [first] = describeMindmap(exampleMindmap('nl'), dutch);
    expect(first).toMatch(/^In het midden staat Nadia\. Dit zijn de takken: Tewerkstelling, Gezin, /u);
    expect(first).toContain('‘Wat ik later wil’');
    expect(describeMindmap(exampleMindmap('en'), english)[0]).toMatch(/^Nadia stands in the middle\./u);
  });

  it('tells branch by branch what hangs there, in the singular and in the plural', () => {
    const map = mapWith([
      node('a', null, { text: '', domain: 'family' }),
      node('b', null, { text: 'later' }),
      node('a1', 'a', { text: 'Amina' }),
      node('a2', 'a', { text: 'Brahim' }),
      node('a11', 'a1', { text: 'opvang' }),
    ]);
    expect(describeMindmap(map, dutch).slice(1)).toEqual([
      'Bij Gezin staan ‘Amina’ en ‘Brahim’. Onder ‘Amina’ hangt ‘opvang’.',
      'Bij ‘later’ staat nog niets.',
    ]);
    expect(describeMindmap(map, english).slice(1)).toEqual([
      'On the branch Family: ‘Amina’ and ‘Brahim’. Below ‘Amina’: ‘opvang’.',
      'There is nothing on the branch ‘later’ yet.',
    ]);
  });

  it('tells what hangs together, what is marked and what it does for work', () => {
    const text = describeMindmap(exampleMindmap('nl'), dutch).join('\n');
    expect(text).toContain('‘schulden bij de energie’ heeft invloed op ‘slecht slapen’: piekeren.');
    expect(text).toContain('wie haalt Amina op?');
    expect(text).not.toContain('?.');
    expect(text).toContain('Dit wil Nadia eerst aanpakken: ‘opvang na school’.');
    expect(text).toContain('Dit houdt werk tegen: ‘late shift, tot zes uur’ en ‘opvang na school’.');
    expect(text).toContain('Erbij geschreven: Nadia zoekt samen met de school');
  });

  it('says two ends of an arrow that goes both ways alike', () => {
    const map = mapWith([node('a', null), node('b', null)], [link('a', 'b', { both: true, text: 'geld' })]);
    expect(describeMindmap(map, dutch).at(-1)).toBe('‘a’ en ‘b’ hebben invloed op elkaar: geld.');
    expect(describeMindmap(map, english).at(-1)).toBe('‘a’ and ‘b’ influence each other: geld.');
  });

  it('never tells the private note, a count or a share', () => {
    for (const language of ['nl', 'en'] as const) {
      const document = exampleMindmap(language);
      const text = describeMindmap(document, { ...dutch, language }).join(' ');
      expect(text).not.toContain(document.privateNote);
      expect(text).not.toMatch(/\d/u);
    }
  });

  it('does not name the client when the name is hidden, and leaves the note out', () => {
    const text = describeMindmap(exampleMindmap('nl'), hidden).join(' ');
    expect(text).not.toContain('Nadia');
    expect(text).toContain('de persoon in het midden');
    expect(centreText(exampleMindmap('nl'), hidden)).toBe('ik');
    const own = { ...emptyMindmap(), centre: { about: 'client', text: 'Het leven van NADIA' } } as const;
    expect(centreText(own, hidden)).toBe('ik');
    expect(centreText(own, dutch)).toBe('Het leven van NADIA');
  });

  it('says of an empty map that there is nothing yet, also when it is about work', () => {
    expect(describeMindmap(emptyMindmap(), dutch)).toEqual([
      'In het midden staat Nadia. Rond Nadia staat nog niets.',
    ]);
    const work = { ...emptyMindmap(), centre: { about: 'work', text: '' } } as const;
    expect(describeMindmap(work, dutch)[0]).toContain('wat er voor Nadia kan op het vlak van werk');
    expect(describeMindmap(work, english)[0]).toContain('what is possible for Nadia');
    expect(namesIn(work, dutch)(centreSubject)).toBe('de vraag over werk');
  });

  it('calls a branch without a text by its life domain, and anything else without one by what it is', () => {
    const map = mapWith([
      node('a', null, { text: ' ', domain: 'health' }),
      node('b', null, { text: '' }),
      node('a1', 'a', { text: '' }),
    ]);
    const nameOf = namesIn(map, dutch);
    expect(nameOf('a')).toBe(lifeDomainWords('health', 'nl').name);
    expect(nameOf('b')).toBe('een tak zonder woorden');
    expect(nameOf('a1')).toBe('iets dat nog geen woorden heeft');
    expect(nameOf('nobody')).toBe('');
  });

  it('tells a map of five hundred levels', () => {
    const told = describeMindmap(chainOf(500), dutch).join(' ');
    expect(told).toContain('Onder ‘n498’ hangt ‘n499’.');
  });

  it('says something of every map, whatever was typed', () => {
    fc.assert(
      fc.property(someDocument, fc.constantFrom(dutch, english, hidden), (document, view) => {
        const told = describeMindmap(document, view);
        expect(told.length).toBeGreaterThan(0);
        for (const paragraph of told) expect(paragraph.trim()).not.toBe('');
      }),
    );
  });
});

describe('what there is to talk about on a mindmap', () => {
  it('is where one wants to go, strength, what is hard, what hangs together, and work', () => {
    const parts = discussMindmap(exampleMindmap('nl'), { clientName: 'Nadia', language: 'nl' });
    expect(parts.map(({ topic }) => topic)).toEqual([
      'map',
      'first',
      'strengths',
      'hard',
      'together',
      'work',
    ]);
  });

  it('says of what is not there yet that it is not there, and does not ask for obstacles', () => {
    const parts = discussMindmap(mapWith([node('a', null)]), { clientName: 'Nadia', language: 'en' });
    expect(parts.map(({ topic }) => topic)).toEqual(['map', 'first', 'strengths', 'together', 'work']);
    expect(parts[0]?.sentences).toEqual(['There is one branch: ‘a’.', 'There is nothing here yet: ‘a’.']);
  });
});

describe('the guidance with a mindmap', () => {
  it('says the same in both languages, part by part', () => {
    const [nl, en] = [guidanceFor('mindmap', 'nl'), guidanceFor('mindmap', 'en')];
    for (const part of ['what', 'why', 'when', 'how', 'followUp'] as const) {
      expect(en[part]).toHaveLength(nl[part].length);
    }
    expect(en.questions.map(({ questions }) => questions.length)).toEqual(
      nl.questions.map(({ questions }) => questions.length),
    );
  });

  it('names where the method comes from', () => {
    expect(guidanceFor('mindmap', 'nl').source).toContain('De Ploeg');
    expect(guidanceFor('mindmap', 'en').source).toContain('De Ploeg');
  });
});
