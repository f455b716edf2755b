import { describe, expect, it } from 'vitest';
import { normalAccelerator } from '../../tools/electron-stand-in/module/accelerator.ts';

describe('a shortcut', () => {
  it.each([
    ['CmdOrCtrl+Shift+Z', 'Control+Shift+z'],
    ['Shift+Ctrl+Z', 'Control+Shift+Z'],
    ['CmdOrCtrl+Plus', 'Control++'],
    ['CmdOrCtrl+-', 'Control+-'],
    ['Alt+Up', 'Alt+ArrowUp'],
    ['F11', 'F11'],
    ['Esc', 'Escape'],
    ['Ctrl+Space', 'Control+ '],
  ])('is the same in the menu (%s) and on the page (%s)', (menu, page) => {
    expect(normalAccelerator(menu)).toBe(normalAccelerator(page));
  });

  it('keeps keys with and without a modifier apart', () => {
    expect(normalAccelerator('Ctrl+L')).not.toBe(normalAccelerator('Ctrl+Shift+L'));
    expect(normalAccelerator('L')).not.toBe(normalAccelerator('Ctrl+L'));
  });
});
