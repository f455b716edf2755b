import { describe, expect, it } from 'vitest';
import { instrumentIds } from '../../../domain/instruments/instrument-ids.ts';
import { guidanceFor } from '../../../domain/language/guidance/guidance.ts';

describe('the guidance beside an instrument', () => {
  it('is as complete in English as in Dutch', () => {
    for (const id of instrumentIds) {
      const [dutch, english] = [guidanceFor(id, 'nl'), guidanceFor(id, 'en')];
      for (const part of ['what', 'why', 'when', 'how', 'followUp'] as const) {
        expect(english[part]).toHaveLength(dutch[part].length);
        expect(dutch[part].length).toBeGreaterThan(0);
      }
      expect(english.questions.map(({ questions }) => questions.length)).toEqual(
        dutch.questions.map(({ questions }) => questions.length),
      );
    }
  });

  it('asks: every question ends in a question mark', () => {
    for (const id of instrumentIds) {
      const all = (['nl', 'en'] as const).flatMap((language) => guidanceFor(id, language).questions);
      for (const question of all.flatMap(({ questions }) => questions)) expect(question).toMatch(/\?$/u);
    }
  });

  it('never speaks of the client as a case with a score', () => {
    for (const id of instrumentIds) {
      expect(JSON.stringify(guidanceFor(id, 'nl'))).not.toMatch(/score|probleemgezin|moet je verplicht/iu);
    }
  });
});
