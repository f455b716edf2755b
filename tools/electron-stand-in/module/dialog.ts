import type { DialogAnswer, DialogKind, DialogOptions } from '../wire.ts';
import { host } from './host-link.ts';
import { strict } from './strict.ts';

/** The options come alone, or after the window that the dialog belongs to. */
const ask = (kind: DialogKind, first: object, second?: object): Promise<DialogAnswer> =>
  // The options are Electron's own; a window never comes last
  host.call('dialog', kind, (second ?? first) as DialogOptions);

export const dialog = strict('dialog', {
  async showSaveDialog(first: object, second?: object): Promise<Electron.SaveDialogReturnValue> {
    const { canceled, paths } = await ask('save', first, second);
    return { canceled, filePath: paths[0] ?? '' };
  },
  async showOpenDialog(first: object, second?: object): Promise<Electron.OpenDialogReturnValue> {
    const { canceled, paths } = await ask('open', first, second);
    return { canceled, filePaths: paths };
  },
  async showMessageBox(first: object, second?: object): Promise<Electron.MessageBoxReturnValue> {
    const { response } = await ask('message', first, second);
    return { response, checkboxChecked: false };
  },
  showErrorBox(title: string, content: string): void {
    console.error(`${title}\n${content}`);
  },
});
