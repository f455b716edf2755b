import { z } from 'zod';
import { idSchema } from './client-file.ts';
import { daySchema } from './day.ts';

const text = z.string().max(50_000);

/**
 * What the client agreed to (toestemming): which information may go to whom, and for what. It holds until it is withdrawn, or
 * until the day that was agreed; after that it is asked again.
 */
export const consentSchema = z.object({
  id: idSchema,
  clientId: idSchema,
  /** Which information may be shared. */
  what: text,
  /** With whom. */
  recipient: text,
  purpose: text,
  /** What is not shared. */
  except: text,
  /** How it was given: said, on paper, by telephone. */
  how: text,
  givenOn: daySchema,
  /** The last day on which it holds; null: until it is withdrawn. */
  until: daySchema.nullable(),
  withdrawnOn: daySchema.nullable(),
});
export type Consent = z.infer<typeof consentSchema>;

/** What is filled in of a consent; withdrawing it is a deed of its own. */
export type ConsentValues = Omit<Consent, 'id' | 'clientId' | 'withdrawnOn'>;
