import fc from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The seed of the property tests; null draws another one each time. */
    readonly propertySeed: number | null;
  }
}

const seed = inject('propertySeed');

// One seed for everybody: what is green on one machine is green on the next. `npm run test:search` looks further.
if (seed !== null) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
