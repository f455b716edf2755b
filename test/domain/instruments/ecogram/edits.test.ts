import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ecogramCommandSchema } from '../../../../domain/instruments/ecogram/commands.ts';
import {
  clientEnd,
  ecogramSchema,
  emptyEcogram,
  mostActors,
} from '../../../../domain/instruments/ecogram/document.ts';
import { editEcogram } from '../../../../domain/instruments/ecogram/edits.ts';
import { actor, ecogramWith, relation, someCommand, someDocument } from './support/documents.ts';

const pair = () =>
  ecogramWith([actor('mama'), actor('ocmw')], [relation('mama'), relation('ocmw'), relation('mama', 'ocmw')]);

describe('editing an ecogram', () => {
  it('keeps the document within its schema, whatever is done to it', () => {
    fc.assert(
      fc.property(fc.array(someCommand, { maxLength: 25 }), (commands) => {
        let document = emptyEcogram();
        for (const command of commands) {
          expect(ecogramCommandSchema.safeParse(command).success).toBe(true);
          document = editEcogram(document, command);
        }
        expect(ecogramSchema.safeParse(document).error).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  it('leaves the old document as it was', () => {
    fc.assert(
      fc.property(someDocument, someCommand, (document, command) => {
        const before = structuredClone(document);
        editEcogram(document, command);
        expect(document).toEqual(before);
      }),
    );
  });

  it('gives back exactly the earlier document when it is put back', () => {
    fc.assert(
      fc.property(someDocument, someCommand, (document, command) => {
        const edited = editEcogram(document, command);
        expect(editEcogram(edited, { do: 'replace', document })).toBe(document);
      }),
    );
  });

  it('does nothing the second time where doing it twice is the same as once', () => {
    fc.assert(
      fc.property(someDocument, someCommand, (document, command) => {
        if (command.do === 'add') return;
        const once = editEcogram(document, command);
        expect(editEcogram(once, command)).toBe(once);
      }),
    );
  });

  it('keeps every actor and relation that was not touched as the same object', () => {
    const before = pair();
    const after = editEcogram(before, { do: 'change-actor', ids: ['mama'], change: { name: 'Mama' } });
    expect(after.actors[0]).not.toBe(before.actors[0]);
    expect(after.actors[1]).toBe(before.actors[1]);
    expect(after.relations).toBe(before.relations);
    expect(after.client).toBe(before.client);
  });

  it('takes the relations along of an actor that is removed', () => {
    const after = editEcogram(pair(), { do: 'remove', ids: ['mama'] });
    expect(after.actors.map(({ id }) => id)).toEqual(['ocmw']);
    expect(after.relations.map(({ id }) => id)).toEqual(['ocmw-client']);
  });

  it('does not remove the client', () => {
    const before = pair();
    expect(editEcogram(before, { do: 'remove', ids: [clientEnd] })).toBe(before);
  });

  it('ignores an id that is there already, and a relation without two ends', () => {
    const before = pair();
    const added = editEcogram(before, {
      do: 'add',
      actors: [actor('mama', { name: 'Somebody else' }), actor(clientEnd)],
      relations: [relation('mama'), relation('mama', 'nobody'), relation('mama', 'mama')],
    });
    expect(added).toBe(before);
  });

  it('allows two relations between the same two', () => {
    const after = editEcogram(pair(), {
      do: 'add',
      actors: [],
      relations: [relation('mama', clientEnd, { id: 'second', strength: 'tense' })],
    });
    expect(after.relations).toHaveLength(4);
  });

  it('changes some of the facts and keeps the others', () => {
    const known = ecogramWith([
      actor('mama', { facts: { frequency: 'weekly', reachability: '', since: '2010', firstStep: '' } }),
    ]);
    const after = editEcogram(known, {
      do: 'change-actor',
      ids: ['mama'],
      change: { facts: { frequency: 'daily' } },
    });
    expect(after.actors[0]?.facts).toEqual({
      frequency: 'daily',
      reachability: '',
      since: '2010',
      firstStep: '',
    });
  });

  it('puts named actors first and keeps the order of the rest', () => {
    const before = ecogramWith([actor('a'), actor('b'), actor('c')]);
    const after = editEcogram(before, { do: 'order', ids: ['c', 'nobody', 'c'] });
    expect(after.actors.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('moves the client like anybody else', () => {
    const after = editEcogram(pair(), { do: 'move', places: [{ id: clientEnd, position: { x: 5, y: 6 } }] });
    expect(after.client.position).toEqual({ x: 5, y: 6 });
  });

  it('holds no more actors than fit the schema', () => {
    const crowd = Array.from({ length: mostActors + 5 }, (_, index) => actor(`actor-${index}`));
    const full = crowd.reduce(
      (document, one) => editEcogram(document, { do: 'add', actors: [one], relations: [relation(one.id)] }),
      emptyEcogram(),
    );
    expect(full.actors).toHaveLength(mostActors);
    expect(ecogramSchema.safeParse(full).success).toBe(true);
  });
});
