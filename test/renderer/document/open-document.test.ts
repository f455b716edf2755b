import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocumentStore, type DocumentStore } from '../../../renderer/document/open-document.ts';
import { HeldClock, settle, WorksheetInMemory, type Trouble } from '../../support/worksheet-in-memory.ts';

/** A document that shows order and loss: a list of words. */
type Words = readonly string[];
type Command =
  | { readonly do: 'say'; readonly word: string }
  | { readonly do: 'replace'; readonly document: Words };

const edit = (document: Words, command: Command): Words =>
  command.do === 'replace' ? command.document : [...document, command.word];
const say = (word: string): readonly Command[] => [{ do: 'say', word }];

function opened(): {
  store: DocumentStore<Words, Command, string>;
  vault: WorksheetInMemory<Words, Command>;
  clock: HeldClock;
} {
  const clock = new HeldClock();
  const vault = new WorksheetInMemory<Words, Command>([], edit);
  let ids = 0;
  const store = createDocumentStore<Words, Command, string>({
    document: vault.document,
    revision: 0,
    savedAt: new Date(0).toISOString(),
    edit,
    replace: (document) => ({ do: 'replace', document }),
    send: vault.send,
    reload: vault.reload,
    newId: () => `edit ${(ids += 1)}`,
    after: clock.after,
  });
  return { store, vault, clock };
}

const steps = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.string({ minLength: 1, maxLength: 4 }).map((word) => ({ step: 'say', word }) as const),
    },
    { weight: 2, arbitrary: fc.constant({ step: 'undo' } as const) },
    { weight: 1, arbitrary: fc.constant({ step: 'redo' } as const) },
    { weight: 1, arbitrary: fc.nat(1_500).map((milliseconds) => ({ step: 'wait', milliseconds }) as const) },
  ),
  { maxLength: 40 },
);
const troubles = fc.array(
  fc.constantFrom<Trouble>(
    'disk-full',
    'answer-lost',
    'breaks-off',
    'conflict',
    'edit-refused',
    'vault-stopped',
  ),
  { maxLength: 6 },
);

async function walk(
  walked: ReturnType<typeof opened>,
  path: readonly (typeof steps extends fc.Arbitrary<infer S> ? S : never)[number][],
): Promise<void> {
  const { store, clock } = walked;
  for (const step of path) {
    if (step.step === 'say') store.getState().apply(say(step.word), 'saying');
    else if (step.step === 'wait') await clock.pass(step.milliseconds);
    else store.getState()[step.step]();
  }
}

describe('an open document', () => {
  it('goes back to exactly the first state and forward to exactly the last, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (path) => {
        const walked = opened();
        const { store } = walked;
        const first = store.getState().document;
        await walk(walked, path);
        while (store.getState().redo() !== null);
        const last = store.getState().document;
        while (store.getState().undo() !== null);
        expect(store.getState().document).toBe(first);
        while (store.getState().redo() !== null);
        expect(store.getState().document).toBe(last);
      }),
      { numRuns: 100 },
    );
  });

  it('ends up in the vault as it is on screen, whatever goes wrong on the way', async () => {
    await fc.assert(
      fc.asyncProperty(steps, troubles, async (path, trouble) => {
        const walked = opened();
        walked.vault.troubles = [...trouble];
        await walk(walked, path);
        await walked.clock.pass(300_000);
        expect(walked.vault.document).toEqual(walked.store.getState().document);
        expect(walked.store.getState().save.state).toBe('saved');
      }),
      { numRuns: 200 },
    );
  });

  it('names what undo and redo would do', () => {
    const { store } = opened();
    store.getState().apply(say('mama'), 'adding mama');
    store.getState().apply(say('OCMW'), 'adding OCMW');
    expect(store.getState().undoLabel).toBe('adding OCMW');
    store.getState().undo();
    expect(store.getState().undoLabel).toBe('adding mama');
    expect(store.getState().redoLabel).toBe('adding OCMW');
  });

  it('takes commands in a row with one key as one step, until a pause', async () => {
    const { store, clock } = opened();
    const first = store.getState().document;
    store.getState().apply([{ do: 'replace', document: ['b'] }], 'writing', 'note');
    store.getState().apply([{ do: 'replace', document: ['be'] }], 'writing', 'note');
    await clock.pass(2_000);
    store.getState().apply([{ do: 'replace', document: ['beter'] }], 'writing', 'note');
    store.getState().undo();
    expect(store.getState().document).toEqual(['be']);
    store.getState().undo();
    expect(store.getState().document).toBe(first);
  });
});

describe('saving', () => {
  it('waits until nothing was done for half a second, and sends all of it in one message', async () => {
    const { store, vault, clock } = opened();
    store.getState().apply(say('a'), '');
    await clock.pass(400);
    store.getState().apply(say('b'), '');
    await clock.pass(499);
    expect(vault.batches).toHaveLength(0);
    await clock.pass(1);
    expect(vault.batches.map(({ commands }) => commands.length)).toEqual([2]);
    expect(store.getState().save.state).toBe('saved');
  });

  it('waits no longer than a second, however fast one goes on', async () => {
    const { store, vault, clock } = opened();
    for (let edits = 0; edits < 10; edits += 1) {
      store.getState().apply(say('x'), '');
      await clock.pass(100);
    }
    expect(vault.batches).toHaveLength(1);
  });

  it('sends only the last of edits that overwrite each other', async () => {
    const { store, vault, clock } = opened();
    for (const text of ['b', 'be', 'beter']) {
      store.getState().apply([{ do: 'replace', document: [text] }], '', 'note');
    }
    await clock.pass(1_000);
    expect(vault.batches[0]?.commands).toEqual([{ do: 'replace', document: ['beter'] }]);
  });

  it('has everything on disk when a flush is over, also what was done while a message was on its way', async () => {
    const { store, vault } = opened();
    store.getState().apply(say('a'), '');
    const flushed = store.getState().flush();
    store.getState().apply(say('b'), '');
    expect(await flushed).toBe(true);
    expect(await store.getState().flush()).toBe(true);
    expect(vault.document).toEqual(['a', 'b']);
  });

  it('says so when it fails, keeps the edit, and tries again by itself', async () => {
    const { store, vault, clock } = opened();
    vault.troubles = ['disk-full'];
    store.getState().apply(say('a'), '');
    expect(await store.getState().flush()).toBe(false);
    expect(store.getState().save).toMatchObject({ state: 'failed', code: 'disk-full' });
    expect(store.getState().document).toEqual(['a']);
    await clock.pass(1_000);
    expect(vault.document).toEqual(['a']);
    expect(store.getState().save.state).toBe('saved');
  });

  it('repeats an edit under the same name when the answer was lost, so that it is not done twice', async () => {
    const { store, vault, clock } = opened();
    vault.troubles = ['answer-lost'];
    store.getState().apply(say('a'), '');
    await store.getState().flush();
    await clock.pass(1_000);
    expect(vault.document).toEqual(['a']);
  });

  it('lays its edits on top of what the vault has when that is newer', async () => {
    const { store, vault } = opened();
    store.getState().apply(say('mine'), '');
    vault.document = ['theirs'];
    vault.revision += 1;
    await store.getState().flush();
    await settle();
    expect(vault.document).toEqual(['theirs', 'mine']);
    expect(store.getState().document).toEqual(['theirs', 'mine']);
  });
});
