import type { Session } from './session.ts';

/** Chromium's name for a permission, and Electron's. */
const names: readonly (readonly [web: string, own: string])[] = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['camera', 'media'],
  ['microphone', 'media'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-write', 'clipboard-sanitized-write'],
  ['local-fonts', 'local-fonts'],
  ['window-management', 'window-management'],
  ['persistent-storage', 'persistent-storage'],
  ['idle-detection', 'idle-detection'],
  ['screen-wake-lock', 'screen-wake-lock'],
];

/**
 * What the session's handlers say about each permission. Chromium cannot ask them at the moment that a page asks, so
 * they are asked beforehand and Chromium is set to their answers.
 */
export async function permissionStates(
  contents: { readonly session: Session },
  url: string,
): Promise<Record<string, boolean>> {
  const states = await Promise.all(
    names.map(async ([web, own]) => [web, await allowed(contents, own, url)] as const),
  );
  return Object.fromEntries(states);
}

type Check = (contents: unknown, permission: string, origin: string, details: object) => boolean;
type Ask = (contents: unknown, permission: string, done: (granted: boolean) => void, details: object) => void;

async function allowed(
  contents: { readonly session: Session },
  permission: string,
  url: string,
): Promise<boolean> {
  const details = { requestingUrl: url, isMainFrame: true };
  // The stand-in's contents and names in Electron's place
  const check = contents.session.permissionCheck as Check | null;
  if (check !== null && !check(contents, permission, new URL(url).origin, details)) return false;
  // Likewise
  const ask = contents.session.permissionRequest as Ask | null;
  if (ask === null) return true;
  const { promise, resolve } = Promise.withResolvers<boolean>();
  ask(contents, permission, resolve, details);
  return promise;
}
