import { strict, strictClass } from './strict.ts';

type Content = string | Blob;

/** One thing on the clipboard in several forms, by MIME type. */
export class ClipboardItem {
  readonly #forms: Readonly<Record<string, Content | Promise<Content>>>;

  constructor(forms: Record<string, Content | Promise<Content>>) {
    this.#forms = forms;
  }
  get types(): string[] {
    return Object.keys(this.#forms);
  }
  async getType(type: string): Promise<Blob> {
    const form = await this.#forms[type];
    if (form === undefined) throw new Error(`The type '${type}' was not found`);
    return typeof form === 'string' ? new Blob([form], { type }) : form;
  }
}
strictClass('ClipboardItem', ClipboardItem);

/** A clipboard of the app's own: the one of the system is left alone. */
let items: readonly ClipboardItem[] = [];

const has = async (type: string): Promise<boolean> => items.some(({ types }) => types.includes(type));

export const clipboard = strict('clipboard', {
  clear(): void {
    items = [];
  },
  has,
  read: async (): Promise<ClipboardItem[]> => [...items],
  async write(data: ClipboardItem[]): Promise<void> {
    items = [...data];
  },
  async readText(): Promise<string> {
    const item = items.find(({ types }) => types.includes('text/plain'));
    return item === undefined ? '' : await (await item.getType('text/plain')).text();
  },
  async writeText(text: string): Promise<void> {
    items = [new ClipboardItem({ 'text/plain': text })];
  },
});
