import { strict } from './strict.ts';

/** Switches that the app adds itself. */
export const addedSwitches: Record<string, string> = {};

/** The value of `--name=value` on the command line. */
export const switchValue = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);

export const commandLine = strict('app.commandLine', {
  appendSwitch(name: string, value = ''): void {
    addedSwitches[name] = value;
  },
  hasSwitch: (name: string): boolean =>
    Object.hasOwn(addedSwitches, name) ||
    switchValue(name) !== undefined ||
    process.argv.includes(`--${name}`),
  getSwitchValue: (name: string): string => addedSwitches[name] ?? switchValue(name) ?? '',
  removeSwitch(name: string): void {
    delete addedSwitches[name];
  },
});
