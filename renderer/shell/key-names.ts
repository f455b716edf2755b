import type { TFunction } from 'i18next';

/** Whether this keyboard has a Command key. */
export const onMac = navigator.platform.startsWith('Mac');

/** A chord with the key that this system uses for commands: "Ctrl K", or "Cmd K" on a Mac. */
export function chord(t: TFunction, key: string, shift = false): string {
  const command = onMac ? t('common.keyNames.command') : t('common.keyNames.control');
  return [command, ...(shift ? [t('common.keyNames.shift')] : []), key].join(' ');
}
