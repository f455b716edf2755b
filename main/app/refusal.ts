import { app, dialog } from 'electron';
import { catalogues } from '../../domain/language/catalogues.ts';
import { languageOf } from '../bridge/preferences-file.ts';

/** Says why Houvast does not start, in the language of the system, and ends. Nothing has been opened. After ready. */
export function refuseToStart(kind: 'refused' | 'failed', option = ''): void {
  const { title, detail } = catalogues[languageOf(app.getLocale())].desktop[kind];
  dialog.showErrorBox(title, detail.replace('{{option}}', option));
  app.exit(1);
}
