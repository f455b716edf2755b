import type { MenuItemConstructorOptions } from 'electron';
import type { Catalogue } from '../../domain/language/catalogues.ts';
import type { EventOf } from '../../preload/contract/types.ts';

export interface MenuParts {
  readonly texts: Catalogue['desktop']['menu'];
  readonly unlocked: boolean;
  readonly command: (name: EventOf<'command'>['name']) => void;
  readonly lock: () => void;
  readonly quit: () => void;
  /** -1 smaller, 1 larger, 0 the usual size. */
  readonly resize: (step: -1 | 0 | 1) => void;
}

/** The native menu of one platform. Everything in it can also be reached in the window, so that it may stay hidden. */
export function menuTemplate(parts: MenuParts, platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  const onMac = platform === 'darwin';
  return [
    ...(onMac ? [applicationMenu(parts)] : []),
    fileMenu(parts, onMac),
    editMenu(parts, onMac),
    viewMenu(parts),
    helpMenu(parts, onMac),
  ];
}

const line: MenuItemConstructorOptions = { type: 'separator' };

/**
 * A choice that the window carries out. The window listens to the keys itself, since only it knows whether somebody is
 * typing in a field or working on a drawing: here they are shown, not caught.
 */
const inWindow = (
  { command, unlocked }: MenuParts,
  name: EventOf<'command'>['name'],
  label: string,
  accelerator?: string,
  always = false,
): MenuItemConstructorOptions => ({
  id: name,
  label,
  enabled: always || unlocked,
  click: () => command(name),
  ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
});

const aboutItem = (parts: MenuParts): MenuItemConstructorOptions =>
  inWindow(parts, 'about', parts.texts.about, undefined, true);
const settingsItem = (parts: MenuParts): MenuItemConstructorOptions =>
  inWindow(parts, 'settings', parts.texts.settings, 'CmdOrCtrl+,');
const quitItem = ({ texts, quit }: MenuParts): MenuItemConstructorOptions => ({
  id: 'quit',
  label: texts.quit,
  accelerator: 'CmdOrCtrl+Q',
  click: quit,
});

/** The menu that macOS expects first and names after the app: what is about the whole of it stands there. */
function applicationMenu(parts: MenuParts): MenuItemConstructorOptions {
  const { texts } = parts;
  return {
    label: texts.application,
    submenu: [
      aboutItem(parts),
      line,
      settingsItem(parts),
      line,
      { role: 'hide', label: texts.hide },
      { role: 'hideOthers', label: texts.hideOthers },
      { role: 'unhide', label: texts.showAll },
      line,
      quitItem(parts),
    ],
  };
}

function fileMenu(parts: MenuParts, onMac: boolean): MenuItemConstructorOptions {
  const { texts, unlocked, lock } = parts;
  return {
    label: texts.file,
    submenu: [
      inWindow(parts, 'start-page', texts.startPage),
      inWindow(parts, 'print', texts.print, 'CmdOrCtrl+P'),
      line,
      ...(onMac ? [] : [settingsItem(parts)]),
      { id: 'lock', label: texts.lock, accelerator: 'CmdOrCtrl+L', enabled: unlocked, click: lock },
      ...(onMac ? [] : [line, quitItem(parts)]),
    ],
  };
}

function editMenu(parts: MenuParts, onMac: boolean): MenuItemConstructorOptions {
  const { texts } = parts;
  return {
    label: texts.edit,
    submenu: [
      inWindow(parts, 'undo', texts.undo, 'CmdOrCtrl+Z'),
      inWindow(parts, 'redo', texts.redo, onMac ? 'Shift+Cmd+Z' : 'Ctrl+Y'),
      line,
      { role: 'cut', label: texts.cut },
      { role: 'copy', label: texts.copy },
      { role: 'paste', label: texts.paste },
      { role: 'selectAll', label: texts.selectAll },
      line,
      inWindow(parts, 'find', texts.find, 'CmdOrCtrl+F'),
    ],
  };
}

function viewMenu({ texts, resize }: MenuParts): MenuItemConstructorOptions {
  return {
    label: texts.view,
    submenu: [
      { id: 'larger', label: texts.larger, accelerator: 'CmdOrCtrl+Plus', click: () => resize(1) },
      { id: 'smaller', label: texts.smaller, accelerator: 'CmdOrCtrl+-', click: () => resize(-1) },
      // Without a key: Ctrl+0 shows the whole drawing.
      { id: 'usual-size', label: texts.usualSize, click: () => resize(0) },
      line,
      { role: 'togglefullscreen', label: texts.fullScreen },
    ],
  };
}

function helpMenu(parts: MenuParts, onMac: boolean): MenuItemConstructorOptions {
  const { texts } = parts;
  return {
    role: 'help',
    label: texts.help,
    submenu: [
      inWindow(parts, 'keyboard-list', texts.keyboardList, 'F1', true),
      ...(onMac ? [] : [aboutItem(parts)]),
    ],
  };
}
