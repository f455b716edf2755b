import { canonicalJson } from '../../../domain/client-file/portable/canonical-json.ts';
import type { PortableFile } from '../../../domain/client-file/portable/format.ts';
import type { TransferRequest } from '../../../preload/contract/transfers.ts';
import { Failure } from '../failure.ts';
import { inStore, localDay, type House } from '../house.ts';
import type { RenderedFile } from '../rendered-file.ts';
import { type Job, jobOf, type Steps } from '../stepwise.ts';
import { checkProtection, sealed } from './age-file.ts';
import { gathered } from './gathering.ts';
import { paperOf } from './paper.ts';
import { packed } from './zip.ts';

/** How much of the work the paper is: the rest is packing and locking. */
const paperShare = 0.8;

/**
 * Begins to make a file with which a colleague goes on: data and PDF of one moment, packed and locked. Throws Failure:
 * locked, not-found, file-restricted, transfer-key-invalid, export-failed.
 */
export function handOver(house: House, request: TransferRequest): Job<RenderedFile> {
  const { clientId, language, privateNotes, protection } = request;
  checkProtection(protection);
  const file = inStore(house, (tables) => gathered(tables, clientId, { scope: 'hand-over', privateNotes }));
  if (file.client.restrictedOn !== null) throw new Failure('file-restricted');
  const paper = paperOf(house, request);
  const name = `${language === 'nl' ? 'dossier' : 'client-file'}-${localDay(house.clock())}.age`;
  return jobOf(lockedSteps(file, paper, protection), (bytes) => ({ bytes, name }));
}

async function* lockedSteps(
  file: PortableFile,
  paper: Job<RenderedFile>,
  protection: TransferRequest['protection'],
): Steps<Uint8Array> {
  for (let done = 0; done < 1; done = await paper.step()) yield done * paperShare;
  const pdf = await paper.finish();
  yield paperShare;
  const json = Buffer.from(canonicalJson(file), 'utf8');
  return sealed(packed({ json, pdf: pdf.bytes }), protection);
}
