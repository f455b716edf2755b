/** The value under which `share` (0 to 1) of the samples lie, by the nearest-rank method. Throws when there are none. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('no samples');
  return value;
}

export const median = (samples: readonly number[]): number => percentile(samples, 0.5);

/** How long `run` takes in milliseconds: by the clock here, or what it says itself when it gives a number. */
async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  const said = await run();
  return typeof said === 'number' ? said : performance.now() - start;
}

/**
 * Runs both in turns, so that a busy moment of the machine falls on both. Gives the times of each, in milliseconds; a run
 * that has more to do than what is measured gives its own time.
 */
export async function inTurns(
  rounds: number,
  ours: () => unknown,
  rival: () => unknown,
): Promise<{ ours: number[]; rival: number[] }> {
  const times = { ours: [] as number[], rival: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.ours.push(await timed(ours));
    times.rival.push(await timed(rival));
  }
  return times;
}
