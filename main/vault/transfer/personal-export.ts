import { canonicalJson } from '../../../domain/client-file/portable/canonical-json.ts';
import type { AccessRequest } from '../../../preload/contract/transfers.ts';
import { inStore, localDay, type House } from '../house.ts';
import type { Job } from '../stepwise.ts';
import type { RenderedFolder } from '../rendered-file.ts';
import { gathered } from './gathering.ts';
import { paperOf } from './paper.ts';

/**
 * Begins to gather everything that is kept of one person, for that person (GDPR art. 15 and 20): a PDF to read and the data.
 * Throws Failure: locked, not-found, export-failed.
 */
export function personalExport(house: House, request: AccessRequest): Job<RenderedFolder> {
  const { clientId, language, privateNotes } = request;
  const file = inStore(house, (tables) => gathered(tables, clientId, { scope: 'personal', privateNotes }));
  const paper = paperOf(house, request);
  const day = localDay(house.clock());
  return {
    step: () => paper.step(),
    async finish() {
      const pdf = await paper.finish();
      const json = Buffer.from(`${canonicalJson(file)}\n`, 'utf8');
      const dutch = language === 'nl';
      const name = dutch ? 'dossier' : 'client-file';
      return {
        name: `${dutch ? 'inzage' : 'access'}-${day}`,
        files: [
          { name: `${name}.pdf`, bytes: pdf.bytes },
          { name: `${name}.json`, bytes: json },
        ],
      };
    },
    drop: () => paper.drop(),
  };
}
