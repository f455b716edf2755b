import { wrongPassphrase } from './01-wrong-passphrase.ts';
import { auditChain } from './17-audit-chain.ts';
import type { Proof } from './proof.ts';

/** Every proof, in the order of the promises. */
export const proofs: readonly Proof[] = [wrongPassphrase, auditChain];
