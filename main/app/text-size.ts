import { textSizes } from '../../preload/contract/contract.ts';

/** The next of the sizes in the settings, or the same when there is none; 0 is the usual size. */
export function nextSize(present: number, step: -1 | 0 | 1): number {
  if (step === 0) return 1;
  const beyond = textSizes.filter((size) => (step > 0 ? size > present : size < present));
  return (step > 0 ? beyond[0] : beyond.at(-1)) ?? present;
}
