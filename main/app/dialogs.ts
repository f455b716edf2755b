import path from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import type { Catalogue } from '../../domain/language/catalogues.ts';
import { extensionOf, type SavedKind } from '../bridge/saving.ts';

type Texts = Catalogue['desktop'];

export interface Dialogs {
  /** Null when the dialog was closed. */
  readonly askPath: (kind: SavedKind, name: string) => Promise<string | null>;
  /** A map of another program. Null when the dialog was closed. */
  readonly askFile: () => Promise<string | null>;
  /** A file with a secret key of age. Null when the dialog was closed. */
  readonly askIdentity: () => Promise<string | null>;
  readonly askEmergencyCopy: () => Promise<string | null>;
  readonly askFolder: (present: string) => Promise<string | null>;
  /** A client file of a colleague. Null when the dialog was closed. */
  readonly askReceived: () => Promise<string | null>;
  /** Where a folder with files for one person is made. Null when the dialog was closed. */
  readonly askTarget: () => Promise<string | null>;
  /** Whether to go on although the last edits are not on disk. */
  readonly goOnUnsaved: () => Promise<boolean>;
}

/** The system's own dialogs, on top of the window. They and what they propose are not kept among recent documents. */
export function systemDialogs(window: () => BrowserWindow, texts: () => Texts): Dialogs {
  /** Asks for one file, of these kinds or else of any. */
  async function askOne(
    words: { readonly title: string; readonly choose: string; readonly kind: string; readonly all: string },
    extensions: readonly string[],
  ): Promise<string | null> {
    const ours = extensions.length === 0 ? [] : [{ name: words.kind, extensions: [...extensions] }];
    const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
      title: words.title,
      buttonLabel: words.choose,
      filters: [...ours, { name: words.all, extensions: ['*'] }],
      properties: ['openFile', 'dontAddToRecent'],
    });
    return canceled ? null : (filePaths[0] ?? null);
  }

  return {
    askPath: async (kind, name) => {
      const { save } = texts();
      const kinds: Readonly<Record<SavedKind, string>> = {
        age: save.kindAge,
        pdf: save.kindPdf,
        recoverySheet: save.kindPdf,
        emergencyCopy: save.kindEmergencyCopy,
        calendar: save.kindCalendar,
        docx: save.kindDocx,
        auditTable: save.kindTable,
        auditChain: save.kindJson,
        svg: save.kindSvg,
        png: save.kindPng,
        opml: save.kindOpml,
        freeplane: save.kindFreeplane,
        markdown: save.kindMarkdown,
      };
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        title: save[kind],
        // Only a name: whatever it is made of, it cannot lead to another folder.
        defaultPath: path.join(app.getPath('documents'), path.basename(name)),
        filters: [{ name: kinds[kind], extensions: [extensionOf[kind].slice(1)] }],
        properties: ['showOverwriteConfirmation', 'dontAddToRecent'],
      });
      return canceled || filePath === '' ? null : filePath;
    },
    askFile: async () => {
      const { openMap } = texts();
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: openMap.title,
        buttonLabel: openMap.choose,
        filters: [
          { name: openMap.maps, extensions: ['opml', 'mm', 'md', 'markdown', 'txt', 'xml'] },
          { name: openMap.all, extensions: ['*'] },
        ],
        properties: ['openFile', 'dontAddToRecent'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    askIdentity: () => askOne(texts().openIdentity, []),
    askEmergencyCopy: () => askOne(texts().openEmergency, [extensionOf.emergencyCopy.slice(1)]),
    askFolder: async (present) => {
      const { folder } = texts();
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: folder.title,
        buttonLabel: folder.choose,
        defaultPath: present,
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    askReceived: async () => {
      const { receive } = texts();
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: receive.title,
        buttonLabel: receive.choose,
        filters: [
          { name: receive.kind, extensions: ['age'] },
          { name: receive.all, extensions: ['*'] },
        ],
        properties: ['openFile', 'dontAddToRecent'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    askTarget: async () => {
      const { target } = texts();
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: target.title,
        buttonLabel: target.choose,
        defaultPath: app.getPath('documents'),
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    goOnUnsaved: async () => {
      const { unsaved } = texts();
      const { response } = await dialog.showMessageBox(window(), {
        type: 'warning',
        title: app.getName(),
        message: unsaved.title,
        detail: unsaved.detail,
        buttons: [unsaved.back, unsaved.leave],
        defaultId: 0,
        cancelId: 0,
      });
      return response === 1;
    },
  };
}
