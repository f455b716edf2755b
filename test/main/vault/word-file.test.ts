import { expect, test } from 'vitest';
import { usualPrintOptions } from '../../../domain/sheet/sheet.ts';
import { Failure } from '../../../main/vault/failure.ts';
import { unzipped } from '../../support/unzip.ts';
import { newVault, standingClock } from './support/vaults.ts';

async function exampleFile(instrument: string) {
  const { vault } = await newVault(standingClock('2026-07-01T10:00:00.000Z'));
  const { id } = await vault.handlers.clients.addExample({ language: 'nl' });
  const { worksheets } = await vault.handlers.clients.read({ id });
  const worksheetId = worksheets.find((worksheet) => worksheet.instrument === instrument)?.id ?? '';
  const request = {
    worksheetId,
    momentId: null,
    compareWith: null,
    language: 'nl',
    options: usualPrintOptions,
  } as const;
  return { vault, request };
}

const codeOf = async (answer: unknown): Promise<unknown> => {
  try {
    await answer;
    return null;
  } catch (error) {
    return error instanceof Failure ? error.code : error;
  }
};

test('a plan comes out as a Word file under a name that names nobody, now or as it was at a moment', async () => {
  const { vault, request } = await exampleFile('wellbeing-plan');
  const now = await vault.internal.wordFile(request);
  expect(now.name).toBe('wellbeing-plan-2026-06-04.docx');
  expect(unzipped(now.bytes, 'word/document.xml')).toContain('Rust over de schulden bij de energie');
  const moments = await vault.handlers.worksheets.moments({ id: request.worksheetId });
  const first = moments.find(({ date }) => date === '2026-01-15');
  const then = await vault.internal.wordFile({ ...request, momentId: first?.id ?? null });
  expect(then.name).toBe('wellbeing-plan-2026-01-15.docx');
  expect(unzipped(then.bytes, 'word/document.xml')).not.toContain('Rust over de schulden');
});

test('no other instrument has this form, nor have two moments', async () => {
  const { vault, request } = await exampleFile('wellbeing-plan');
  const [moment] = await vault.handlers.worksheets.moments({ id: request.worksheetId });
  const compared = { ...request, compareWith: moment?.id ?? '' };
  expect(await codeOf((async () => vault.internal.wordFile(compared))())).toBe('bad-arguments');
  const other = await exampleFile('ecogram');
  expect(await codeOf((async () => other.vault.internal.wordFile(other.request))())).toBe('bad-arguments');
});
