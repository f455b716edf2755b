import type { SheetRequest } from '../../../preload/contract/out-of-the-house.ts';
import type { Handlers } from '../../../preload/contract/types.ts';
import { Failure } from '../../vault/failure.ts';
import type { FileSaver } from '../saving.ts';
import type { LeavingAction } from '../../vault/protocol.ts';
import type { VaultKeeper } from '../vault-keeper.ts';

export interface PrintRequest {
  readonly paper: 'A4' | 'A3';
  readonly landscape: boolean;
}

export interface ExportParts {
  readonly vault: Pick<VaultKeeper, 'askInternal'>;
  readonly saveFile: FileSaver;
  /** Rejects when the system takes no picture. */
  readonly copyImage: (png: Uint8Array) => Promise<void>;
  /** The print dialog for what the window shows. Rejects when there is no printing. */
  readonly print: (request: PrintRequest) => Promise<'printed' | 'cancelled'>;
}

/** Everything that leaves the house as file, picture or paper. The vault writes down what left, and not what was cancelled. */
export function exportHandlers({
  vault,
  saveFile,
  copyImage,
  print,
}: ExportParts): Handlers<'main'>['exports'] {
  const record = (worksheetId: string, action: LeavingAction) =>
    vault.askInternal('record', { worksheetId, action });

  const render = (format: 'pdf' | 'svg') => async (request: SheetRequest) =>
    saveFile(format, await vault.askInternal('render', { request, format }), (what) =>
      record(request.worksheetId, what),
    );

  return {
    savePdf: render('pdf'),
    saveSvg: render('svg'),
    saveDocx: async (request) =>
      saveFile('docx', await vault.askInternal('wordFile', request), (what) =>
        record(request.worksheetId, what),
      ),
    savePng: async ({ worksheetId, image }) => {
      mustBePng(image);
      const { name } = await vault.askInternal('fileName', { worksheetId });
      return saveFile('png', { bytes: image, name: `${name}.png` }, (what) => record(worksheetId, what));
    },
    copyImage: async ({ worksheetId, image }) => {
      mustBePng(image);
      await copyImage(image).catch(failAs('clipboard-failed'));
      await record(worksheetId, 'exported');
      return {};
    },
    saveCalendar: async (request) =>
      saveFile('calendar', await vault.askInternal('calendar', request), (what) =>
        record(request.worksheetId, what),
      ),
    saveConsent: async ({ consentId, language }) =>
      saveFile('pdf', await vault.askInternal('renderConsent', { consentId, language }), (action) =>
        vault.askInternal('recordConsent', { consentId, action }),
      ),
    printConsent: async ({ consentId }) => {
      const outcome = await print({ paper: 'A4', landscape: false }).catch(failAs('print-failed'));
      if (outcome === 'printed') await vault.askInternal('recordConsent', { consentId, action: 'printed' });
      return { outcome };
    },
    print: async ({ worksheetId, paper, landscape }) => {
      const outcome = await print({ paper, landscape }).catch(failAs('print-failed'));
      if (outcome === 'printed' && worksheetId !== null) await record(worksheetId, 'printed');
      return { outcome };
    },
  };
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The window says that it is a picture; a file that ends in .png is to be nothing else. */
function mustBePng(image: Uint8Array): void {
  if (!signature.every((byte, at) => image[at] === byte)) throw new Failure('bad-arguments');
}

const failAs = (code: 'clipboard-failed' | 'print-failed') => (): never => {
  throw new Failure(code);
};
