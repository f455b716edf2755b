import type { JobKind, JobKinds } from '../../main/vault/job.ts';
import type { VaultService } from '../../main/vault/service.ts';

/** Does a long job of a vault in this process to its end: for the demo, benchmarks and tests. Rejects with its Failure. */
export async function jobDone<K extends JobKind>(
  vault: VaultService,
  request: { readonly kind: K; readonly argument: JobKinds[K]['argument'] },
): Promise<JobKinds[K]['answer']> {
  await vault.internal.jobBegin(request);
  while ((await vault.internal.jobStep({})).done < 1);
  const answer: unknown = await vault.internal.jobFinish({});
  return answer as JobKinds[K]['answer'];
}
