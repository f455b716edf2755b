/**
 * `npm run demo -- --out DIR [--language nl|en]`: without a window, makes a store with the example client and prints every
 * worksheet in it as PDF, through the vault and export code of the application.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { usualFileOptions } from '../../domain/client-file/print/file-parts.ts';
import { languages, type Language } from '../../domain/language/language.ts';
import { usualPrintOptions } from '../../domain/sheet/sheet.ts';
import { createVaultService, type VaultService } from '../../main/vault/service.ts';
import type { SheetRequest } from '../../preload/contract/out-of-the-house.ts';
import { jobDone } from '../vault/job-done.ts';

/** One file of the demo: its name, and what is asked of the vault for it. */
interface Wanted {
  readonly name: string;
  readonly request: SheetRequest;
}

const everything: SheetRequest['options'] = { ...usualPrintOptions, list: true };

/** Filled in every ink, blank, and as far as there are two moments, compared in both ways. */
async function wantedFiles(vault: VaultService, clientId: string, language: Language): Promise<Wanted[]> {
  const { worksheets } = await vault.handlers.clients.read({ id: clientId });
  const wanted: Wanted[] = [];
  for (const { id, instrument } of worksheets) {
    const whole = { worksheetId: id, momentId: null, compareWith: null, language, options: everything };
    wanted.push({ name: instrument, request: whole });
    for (const ink of ['black', 'strong'] as const) {
      wanted.push({ name: `${instrument}-${ink}`, request: { ...whole, options: { ...everything, ink } } });
    }
    wanted.push({
      name: `${instrument}-blank`,
      request: { ...whole, options: { ...everything, filled: false } },
    });
    const moments = await vault.handlers.worksheets.moments({ id });
    const first = moments.toSorted((a, b) => a.date.localeCompare(b.date))[0];
    if (moments.length > 1 && first !== undefined) {
      wanted.push({ name: `${instrument}-compared`, request: { ...whole, compareWith: first.id } });
      wanted.push({
        name: `${instrument}-apart`,
        request: { ...whole, compareWith: first.id, options: { ...everything, comparison: 'apart' } },
      });
    }
  }
  return wanted;
}

/** The whole file bound together, as files.savePdf of the bridge does it. */
async function wholeFile(vault: VaultService, clientId: string, language: Language): Promise<Uint8Array> {
  const { worksheets } = await vault.handlers.clients.read({ id: clientId });
  const worksheetIds = worksheets.map(({ id }) => id);
  const argument = { clientId, worksheetIds, language, options: usualFileOptions };
  return (await jobDone(vault, { kind: 'file', argument })).bytes;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, language: { type: 'string', default: 'nl' } },
  });
  const language = languages.find((known) => known === values.language);
  if (values.out === undefined || language === undefined) {
    console.error('Usage: npm run demo -- --out DIR [--language nl|en]');
    process.exitCode = 2;
    return;
  }
  const out = path.resolve(values.out);
  mkdirSync(out, { recursive: true });
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'houvast-demo-'));
  const vault = createVaultService({
    folder: path.join(scratch, 'data'),
    clock: () => new Date(),
    randomId: randomUUID,
  });
  try {
    const { words } = await vault.handlers.vault.suggestPassphrase({ language });
    await vault.handlers.vault.create({ passphrase: words.join(' '), language });
    const { id } = await vault.handlers.clients.addExample({ language });
    for (const { name, request } of await wantedFiles(vault, id, language)) {
      const { bytes } = await vault.internal.render({ request, format: 'pdf' });
      writeFileSync(path.join(out, `${name}.pdf`), bytes);
      console.log(path.join(out, `${name}.pdf`));
    }
    const file = path.join(out, 'whole-file.pdf');
    writeFileSync(file, await wholeFile(vault, id, language));
    console.log(file);
  } finally {
    await vault.internal.close({});
    rmSync(scratch, { recursive: true, force: true });
  }
}

await main();
