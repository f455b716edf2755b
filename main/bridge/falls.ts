const minute = 60_000;

/**
 * Counts how often something fell over, so that what falls again at once is not started for ever.
 * @param allowed falls within a minute @param now milliseconds
 */
export function countFalls(allowed: number, now: () => number): { another(): boolean; forget(): void } {
  let falls: number[] = [];
  return {
    /** Notes a fall; whether it may be started again. */
    another: () => {
      const present = now();
      falls = [...falls.filter((at) => present - at < minute), present];
      return falls.length < allowed;
    },
    forget: () => {
      falls = [];
    },
  };
}
