/** The value under which `share` (0 to 1) of the samples lie, by the nearest-rank method. Throws when there are none. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('no samples');
  return value;
}

export const median = (samples: readonly number[]): number => percentile(samples, 0.5);

/** Runs both in turns, so that a busy moment of the machine falls on both. Gives the times of each, in milliseconds. */
export async function inTurns(
  rounds: number,
  ours: () => unknown,
  rival: () => unknown,
): Promise<{ ours: number[]; rival: number[] }> {
  const times = { ours: [] as number[], rival: [] as number[] };
  const time = async (run: () => unknown): Promise<number> => {
    const start = performance.now();
    await run();
    return performance.now() - start;
  };
  for (let round = 0; round < rounds; round += 1) {
    times.ours.push(await time(ours));
    times.rival.push(await time(rival));
  }
  return times;
}
