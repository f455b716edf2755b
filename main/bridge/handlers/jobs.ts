import type { Handlers } from '../../../preload/contract/types.ts';
import type { LongJobs } from '../long-jobs.ts';

export const jobHandlers = (jobs: LongJobs): Handlers<'main'>['jobs'] => ({
  stop: async () => {
    await jobs.stop();
    return {};
  },
});
