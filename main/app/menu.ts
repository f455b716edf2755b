import { Menu } from 'electron';
import { menuTemplate, type MenuParts } from './menu-template.ts';

/** Puts up the native menu, in place of the one that was there. */
export function showMenu(parts: MenuParts): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(parts, process.platform)));
}
