import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blankOrganisation } from '../../../domain/client-file/blank-organisation.ts';
import type { VaultService } from '../../../main/vault/service.ts';
import { passphrase } from './support/constants.ts';
import { agreedStep, newPlan } from './support/plans.ts';
import { addActor, edit } from './support/ecograms.ts';
import { linesUntilKilled } from './support/killed.ts';
import { newVault, reopened, temporaryFolder } from './support/vaults.ts';

/** Texts that occur nowhere else, one in each sort of place where a coach writes. */
const canaries = ['client', 'conversation', 'title', 'actor', 'note', 'file'].map(
  (place) => `Kanarie ${place} é ${randomUUID()}`,
);
const [inClient = '', inConversation = '', inTitle = '', inActor = '', inNote = '', inFile = ''] = canaries;

/** Forms in which a text can lie on a disk. Base64 has three, by where the text starts. */
function encodings(text: string): Buffer[] {
  const bytes = Buffer.from(text, 'utf8');
  const base64 = [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    return encoded.slice(4, encoded.length - 4);
  });
  const forms = [
    ...base64,
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    encodeURIComponent(text),
  ];
  return [bytes, Buffer.from(text, 'utf16le'), ...forms.map((form) => Buffer.from(form, 'latin1'))];
}

const needles = [...canaries, passphrase].flatMap(encodings);

/** Files under a folder, at any depth, that were changed after `since`, in which a canary occurs. */
function findings(folder: string, since: number): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    try {
      if (!entry.isFile() || statSync(path).mtimeMs < since) return [];
      const bytes = readFileSync(path);
      return needles.some((needle) => bytes.includes(needle)) ? [path] : [];
    } catch {
      return []; // gone in the meantime: a file of another program
    }
  });
}

async function useEverything(): Promise<{ vault: VaultService; folder: string }> {
  const { vault, folder } = await newVault(() => new Date());
  const { clients, conversations, worksheets } = vault.handlers;
  const client = await clients.create({ callingName: inClient });
  await clients.change({ id: client.id, change: { notes: inNote, email: inNote } });
  const talk = { clientId: client.id, date: '2026-03-03', place: inConversation, note: inConversation };
  const { id: conversationId } = await conversations.create(talk);
  const asked = { clientId: client.id, instrument: 'ecogram', title: inTitle, conversationId } as const;
  const { id } = await worksheets.create(asked);
  const actors = Array.from({ length: 60 }, (_, at) => addActor(`${inActor} ${at}`));
  await edit(vault, id, [...actors, { do: 'write-note', note: inNote }], conversationId);
  await worksheets.rename({ id, title: `${inTitle} 2` });
  await worksheets.duplicate({ id, title: inTitle, conversationId: null });
  await useFile(vault, client.id);
  await vault.handlers.vault.renewRecovery({});
  await clients.remove({ id: client.id });
  await clients.restore({ id: client.id });
  return { vault, folder };
}

/** What a client file holds besides conversations and drawings, and what is kept for every client. */
async function useFile(vault: VaultService, clientId: string): Promise<void> {
  const { consents, organisations, suggestions } = vault.handlers;
  const parts = { what: inFile, recipient: inFile, purpose: inFile, except: inFile, how: inFile };
  const { id } = await consents.create({ clientId, ...parts, givenOn: '2026-03-03', until: null });
  await vault.internal.renderConsent({ consentId: id, language: 'nl' });
  await organisations.create({ ...blankOrganisation, name: inFile, note: inFile });
  await suggestions.change({ themes: [inFile], questions: { ecogram: [inFile] } });
  await newPlan(vault, [agreedStep('step', inFile, '2026-03-12', inFile)], inFile);
}

test('a canary that does lie on disk is found, in each of its forms', () => {
  const folder = temporaryFolder();
  for (const canary of canaries) {
    for (const form of encodings(canary)) {
      const path = join(folder, 'spoor');
      writeFileSync(path, Buffer.concat([Buffer.from('vooraf '), form, Buffer.from(' achteraf')]));
      expect(findings(folder, 0)).toEqual([path]);
    }
  }
  writeFileSync(join(folder, 'spoor'), Buffer.from(`vooraf ${inActor} achteraf`).toString('base64'));
  expect(findings(folder, 0)).toHaveLength(1);
});

test(
  'after full use nothing that was written is readable on disk, open or closed',
  { timeout: 120_000 },
  async () => {
    const since = Date.now() - 1_000;
    const { vault, folder } = await useEverything();
    expect(findings(folder, 0)).toEqual([]);
    await vault.internal.close({});
    expect(findings(folder, 0)).toEqual([]);
    expect(findings(tmpdir(), since)).toEqual([]);
  },
);

test(
  'stopped in the middle of writing nothing is readable, in the journal neither',
  { timeout: 300_000 },
  async () => {
    const since = Date.now() - 1_000;
    const { vault, folder } = await newVault(() => new Date());
    const { id: clientId } = await vault.handlers.clients.create({ callingName: inClient });
    const asked = { clientId, instrument: 'ecogram', title: inTitle, conversationId: null } as const;
    const { id } = await vault.handlers.worksheets.create(asked);
    await edit(
      vault,
      id,
      Array.from({ length: 60 }, (_, at) => addActor(`${inActor} ${at}`)),
    );
    await vault.internal.close({});
    for (let round = 0; round < 5; round += 1) {
      await linesUntilKilled('editing-child.ts', [folder, id], round * 17);
      expect(findings(folder, 0)).toEqual([]);
    }
    expect(findings(tmpdir(), since)).toEqual([]);
    const again = await reopened(vault, folder, () => new Date());
    expect((await again.handlers.clients.read({ id: clientId })).client.callingName).toBe(inClient);
  },
);
