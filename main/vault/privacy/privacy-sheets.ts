import { breachSheet } from '../../../domain/privacy/sheets/breach-sheet.ts';
import { proofSheet } from '../../../domain/privacy/sheets/proof-sheet.ts';
import { registerSheet } from '../../../domain/privacy/sheets/register-sheet.ts';
import type { Sheet } from '../../../domain/sheet/sheet.ts';
import type { PrivacySheetRequest } from '../../../preload/contract/privacy.ts';
import { sheetToPdf } from '../../export/sheet-to-pdf.ts';
import { Failure } from '../failure.ts';
import { organisationIn } from '../handlers/privacy.ts';
import { inStore, localDay, localTime, type House } from '../house.ts';
import type { RenderedFile } from '../rendered-file.ts';
import type { Tables } from '../store/store.ts';

const names = {
  register: { nl: 'register-van-verwerkingen', en: 'register-of-processing' },
  breach: { nl: 'als-het-misgaat', en: 'when-it-goes-wrong' },
  proof: { nl: 'bewijs-van-wissing', en: 'proof-of-erasure' },
} as const;

/** One of the sheets for the organisation's own records as PDF. Throws Failure: locked, not-found, export-failed. */
export function renderPrivacySheet(house: House, request: PrivacySheetRequest): RenderedFile {
  const created = house.clock();
  const sheet = inStore(house, (tables) => sheetOf(tables, request, localDay(created)));
  try {
    const name = `${names[request.kind][request.language]}.pdf`;
    return { bytes: sheetToPdf(sheet, { created }), name };
  } catch {
    throw new Failure('export-failed');
  }
}

function sheetOf(tables: Tables, request: PrivacySheetRequest, date: string): Sheet {
  const organisation = organisationIn(tables);
  const { language } = request;
  if (request.kind === 'register') return registerSheet({ organisation, language, date });
  if (request.kind === 'breach') return breachSheet({ organisation, language });
  const erasure = tables.erasures.read(request.id);
  if (erasure === null) throw new Failure('not-found');
  const erased = new Date(erasure.erasedAt);
  return proofSheet({ erasure, organisation, language, day: localDay(erased), time: localTime(erased) });
}
