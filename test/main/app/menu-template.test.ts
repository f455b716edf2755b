import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { catalogues } from '../../../domain/language/catalogues.ts';
import { languages } from '../../../domain/language/language.ts';
import { menuTemplate, type MenuParts } from '../../../main/app/menu-template.ts';

/** What the person chose, in order. */
function menu(platform: NodeJS.Platform, change: Partial<MenuParts> = {}) {
  const done: string[] = [];
  const parts: MenuParts = {
    texts: catalogues.nl.desktop.menu,
    unlocked: true,
    command: (name) => done.push(name),
    lock: () => done.push('lock'),
    quit: () => done.push('quit'),
    resize: (step) => done.push(`resize ${step}`),
    ...change,
  };
  const menus = menuTemplate(parts, platform).map(({ label, submenu }) => ({
    label,
    items: Array.isArray(submenu) ? submenu : [],
  }));
  return { done, menus, items: menus.flatMap(({ items }) => items) };
}

const nameOf = ({ id, role, type }: MenuItemConstructorOptions): string => id ?? role ?? type ?? '';
const choices = (items: readonly MenuItemConstructorOptions[]): string[] =>
  items.map(nameOf).filter((name) => name !== 'separator');
/** A click as the system does it; none of ours looks at what it is told. */
function choose(items: readonly MenuItemConstructorOptions[], id: string): void {
  const click = items.find((item) => item.id === id)?.click;
  if (click) Reflect.apply(click, undefined, []);
}

describe('the native menu', () => {
  it('begins on macOS with the menu of the app: about, settings, hiding and quitting', () => {
    const { menus } = menu('darwin');
    expect(menus.map(({ label }) => label)).toEqual(['Houvast', 'Bestand', 'Bewerken', 'Beeld', 'Help']);
    expect(choices(menus[0]?.items ?? [])).toEqual([
      'about',
      'settings',
      'hide',
      'hideOthers',
      'unhide',
      'quit',
    ]);
    expect(choices(menus[1]?.items ?? [])).toEqual(['start-page', 'print', 'lock']);
  });

  it.each(['win32', 'linux'] as const)(
    'has no such menu on %s, and the same choices under the others',
    (platform) => {
      const { menus } = menu(platform);
      expect(menus.map(({ label }) => label)).toEqual(['Bestand', 'Bewerken', 'Beeld', 'Help']);
      expect(choices(menus[0]?.items ?? [])).toEqual(['start-page', 'print', 'settings', 'lock', 'quit']);
      expect(choices(menus[3]?.items ?? [])).toEqual(['keyboard-list', 'about']);
    },
  );

  it.each(['darwin', 'win32', 'linux'] as const)(
    'holds every choice once on %s, and each does what it says',
    (platform) => {
      const { items, done } = menu(platform);
      const named = choices(items);
      expect(new Set(named).size).toBe(named.length);
      for (const { id } of items) if (id !== undefined) choose(items, id);
      expect(done.toSorted()).toEqual(
        [
          'start-page',
          'print',
          'settings',
          'lock',
          'quit',
          'undo',
          'redo',
          'find',
          'resize 1',
          'resize -1',
          'resize 0',
          'keyboard-list',
          'about',
        ].toSorted(),
      );
    },
  );

  it('leaves only help, size and quitting while Houvast is locked', () => {
    const { items } = menu('darwin', { unlocked: false });
    const off = items.filter(({ enabled }) => enabled === false).map(nameOf);
    expect(off).toEqual(['settings', 'start-page', 'print', 'lock', 'undo', 'redo', 'find']);
  });

  it('redoes with the keys of the platform', () => {
    const redo = (platform: NodeJS.Platform) =>
      menu(platform).items.find(({ id }) => id === 'redo')?.accelerator;
    expect([redo('darwin'), redo('win32'), redo('linux')]).toEqual(['Shift+Cmd+Z', 'Ctrl+Y', 'Ctrl+Y']);
  });

  it.each(languages)('has words for everything in %s', (language) => {
    const { menus, items } = menu('darwin', { texts: catalogues[language].desktop.menu });
    const shown = items.filter(({ type }) => type !== 'separator');
    expect([...menus, ...shown].filter(({ label }) => label === undefined || label === '')).toEqual([]);
  });
});
