import { argon2id } from 'hash-wasm';
import { Failure } from '../failure.ts';

/** What it costs to try one passphrase. */
export interface Argon2Cost {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

/** OWASP and RFC 9106 leave room above this; one try takes about a second on a modest laptop. */
export const productCost: Argon2Cost = { memoryKiB: 128 * 1024, passes: 3, lanes: 1 };

/** Bounds outside which a key file is not believed: too cheap to protect, or dear enough to hang the computer. */
const bounds = {
  memoryKiB: [64 * 1024, 1024 * 1024],
  passes: [3, 20],
  lanes: [1, 16],
} as const;

export function isAcceptable(cost: Argon2Cost): boolean {
  return (
    within(cost.memoryKiB, bounds.memoryKiB) &&
    within(cost.passes, bounds.passes) &&
    within(cost.lanes, bounds.lanes)
  );
}

const within = (value: number, [least, most]: readonly [number, number]): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/**
 * Argon2id version 1.3 (RFC 9106): 32 bytes. From WebAssembly, because node:crypto's argon2 is missing inside Electron.
 * Throws Failure 'key-file-damaged' before any work when the cost is out of bounds.
 */
export async function stretch(secret: Uint8Array, salt: Uint8Array, cost: Argon2Cost): Promise<Buffer> {
  if (!isAcceptable(cost)) throw new Failure('key-file-damaged');
  const hash = await argon2id({
    password: secret,
    salt,
    memorySize: cost.memoryKiB,
    iterations: cost.passes,
    parallelism: cost.lanes,
    hashLength: 32,
    outputType: 'binary',
  });
  return Buffer.from(hash.buffer, hash.byteOffset, hash.byteLength);
}
