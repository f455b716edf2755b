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
  readonly askFolder: (present: string) => Promise<string | null>;
  /** Whether to go on although the last edits are not on disk. */
  readonly goOnUnsaved: () => Promise<boolean>;
}

/** The system's own dialogs, on top of the window. They and what they propose are not kept among recent documents. */
export function systemDialogs(window: () => BrowserWindow, texts: () => Texts): Dialogs {
  return {
    askPath: async (kind, name) => {
      const { save } = texts();
      const kinds: Readonly<Record<SavedKind, string>> = {
        pdf: save.kindPdf,
        recoverySheet: save.kindPdf,
        calendar: save.kindCalendar,
        docx: save.kindDocx,
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
