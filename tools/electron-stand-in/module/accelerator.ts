const modifiers: Readonly<Record<string, string>> = {
  cmdorctrl: process.platform === 'darwin' ? 'meta' : 'control',
  commandorcontrol: process.platform === 'darwin' ? 'meta' : 'control',
  ctrl: 'control',
  control: 'control',
  cmd: 'meta',
  command: 'meta',
  meta: 'meta',
  super: 'meta',
  alt: 'alt',
  option: 'alt',
  shift: 'shift',
};
const keys: Readonly<Record<string, string>> = {
  plus: '+',
  space: ' ',
  esc: 'escape',
  return: 'enter',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
};

/**
 * One spelling for a key with its modifiers, whichever way it was written: 'CmdOrCtrl+Shift+Z' and the page's
 * 'Control+Shift+z' come out alike.
 */
export function normalAccelerator(text: string): string {
  // The last part is the key itself; it may be a plus sign.
  const cut = text.endsWith('+') ? text.length - 1 : text.lastIndexOf('+') + 1;
  const held = text
    .slice(0, Math.max(0, cut - 1))
    .split('+')
    .filter((part) => part !== '')
    .map((part) => modifiers[part.toLowerCase()] ?? part.toLowerCase());
  const key = text.slice(cut).toLowerCase();
  return [...new Set(held)]
    .toSorted()
    .concat(keys[key] ?? key)
    .join('+');
}
