import type { Worksheet } from '../../preload/contract/contract.ts';
import { createDocumentStore, type DocumentSource, type DocumentStore } from './open-document.ts';
import { vaultSource } from './vault-source.ts';

/** The command that puts a whole document in the place of what is there. Every instrument has it: undo sends it. */
interface Replacing<Document> {
  readonly do: 'replace';
  readonly document: Document;
}

type Edit<Document, Command> = (document: Document, command: Command | Replacing<Document>) => Document;
type Store<Document, Command, Label> = DocumentStore<Document, Command | Replacing<Document>, Label>;

/** An open document of an instrument on any source: the vault, a test or a bench. */
export const storeOn =
  <Document, Command, Label>(edit: Edit<Document, Command>) =>
  (
    source: Omit<DocumentSource<Document, Command | Replacing<Document>>, 'edit' | 'replace'>,
  ): Store<Document, Command, Label> =>
    createDocumentStore<Document, Command | Replacing<Document>, Label>({
      ...source,
      edit,
      replace: (document) => ({ do: 'replace', document }),
    });

/** An open document that is saved in the vault. `document` is the worksheet's own, checked by the vault. */
export const storeInVault =
  <Document, Command, Label>(edit: Edit<Document, Command>) =>
  (worksheet: Worksheet, document: Document): Store<Document, Command, Label> =>
    storeOn<Document, Command, Label>(edit)({ ...vaultSource(worksheet), document });
