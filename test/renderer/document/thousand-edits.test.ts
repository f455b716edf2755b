import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ecogramSchema, type EcogramDocument } from '../../../domain/instruments/ecogram/document.ts';
import { exampleEcogram } from '../../../domain/instruments/ecogram/example/example.ts';
import { deed } from '../../../renderer/document/deed.ts';
import {
  createEcogramStore,
  type EcogramStore,
} from '../../../renderer/instruments/ecogram/ecogram-store.ts';
import { someCommand } from '../../domain/instruments/ecogram/support/documents.ts';

const edits = 1_000;

/** Saves nowhere, and no pause ever passes. */
const storeOf = (document: EcogramDocument): EcogramStore =>
  createEcogramStore({
    document,
    revision: 0,
    savedAt: '2026-03-12T10:00:00.000Z',
    send: () => new Promise(() => {}),
    reload: () => new Promise(() => {}),
    newId: () => crypto.randomUUID(),
    after: () => () => {},
  });

describe('a thousand edits of an ecogram', () => {
  it('keep the document valid, and undo gives back exactly the first state', () => {
    fc.assert(
      fc.property(fc.array(someCommand, { minLength: edits, maxLength: edits }), (commands) => {
        const first = exampleEcogram('nl');
        const store = storeOf(first);
        for (const [index, command] of commands.entries()) {
          store.getState().apply([command], deed('move'), index % 5 === 0 ? `run ${index % 3}` : undefined);
          if (index % 97 === 0) {
            expect(ecogramSchema.safeParse(store.getState().document).error).toBeUndefined();
          }
        }
        const last = store.getState().document;
        expect(ecogramSchema.safeParse(last).error).toBeUndefined();
        while (store.getState().undoLabel !== null) store.getState().undo();
        expect(store.getState().document).toBe(first);
        while (store.getState().redoLabel !== null) store.getState().redo();
        expect(store.getState().document).toBe(last);
      }),
      { numRuns: 3 },
    );
  });
});
