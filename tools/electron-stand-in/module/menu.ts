import { normalAccelerator } from './accelerator.ts';
import { BrowserWindow } from './browser-window.ts';
import { serve } from './host-link.ts';
import { defaultAccelerator, performRole } from './menu-roles.ts';
import { strictClass } from './strict.ts';

type ItemOptions = Electron.MenuItemConstructorOptions;

export class MenuItem {
  readonly id: string;
  readonly type: string;
  readonly role: string | undefined;
  readonly accelerator: string | undefined;
  /** False: the accelerator is shown beside the label and left to the page. */
  readonly registerAccelerator: boolean;
  readonly submenu: Menu | undefined;
  label: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  readonly #click: ItemOptions['click'];

  constructor(options: ItemOptions) {
    this.id = options.id ?? '';
    this.role = options.role?.toLowerCase();
    this.label = options.label ?? options.role ?? '';
    this.submenu = Array.isArray(options.submenu) ? Menu.buildFromTemplate(options.submenu) : undefined;
    this.type = options.type ?? (this.submenu === undefined ? 'normal' : 'submenu');
    this.accelerator = options.accelerator ?? defaultAccelerator(this.role);
    this.registerAccelerator = options.registerAccelerator ?? true;
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.#click = options.click;
  }

  hasKey(key: string): boolean {
    return this.accelerator !== undefined && normalAccelerator(this.accelerator) === key;
  }
  click(...args: unknown[]): void {
    if (this.role !== undefined) {
      performRole(this.role);
      return;
    }
    const [event = {}, window] = args;
    // The stand-in's item, window and event in Electron's place
    (this.#click as ((item: unknown, window: unknown, event: unknown) => void) | undefined)?.(
      this,
      window,
      event,
    );
  }
}
strictClass('MenuItem', MenuItem);

/** A menu without a picture: the browser's window has no menu bar. Its accelerators work. */
export class Menu {
  static #application: Menu | null = null;
  readonly items: MenuItem[] = [];

  static buildFromTemplate(template: readonly (ItemOptions | MenuItem)[]): Menu {
    const menu = new Menu();
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item));
    return menu;
  }
  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu;
  }
  static getApplicationMenu(): Menu | null {
    return Menu.#application;
  }
  append(item: MenuItem): void {
    this.items.push(item);
  }
  getMenuItemById(id: string): MenuItem | null {
    return this.allItems().find((item) => item.id === id) ?? null;
  }
  popup(): void {}
  /** Every item of this menu and of the menus in it. */
  allItems(): MenuItem[] {
    return this.items.flatMap((item) => [item, ...(item.submenu?.allItems() ?? [])]);
  }
}
strictClass('Menu', Menu);

serve({
  key: (windowId, pressed) => {
    const key = normalAccelerator(pressed);
    const item = Menu.getApplicationMenu()
      ?.allItems()
      .find((each) => each.enabled && each.registerAccelerator && each.hasKey(key));
    item?.click({ triggeredByAccelerator: true }, BrowserWindow.fromId(windowId) ?? undefined);
  },
});
