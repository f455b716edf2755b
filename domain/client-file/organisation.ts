import { z } from 'zod';
import { idSchema } from './client-file.ts';

const line = z.string().max(500);

/** A service in the address book (organisatie), for use with every client. There is no place in it for a client. */
export const organisationSchema = z.object({
  id: idSchema,
  name: line,
  /** What sort of service it is, in a few words. */
  kind: line,
  person: line,
  phone: line,
  email: line,
  address: line,
  website: line,
  hours: line,
  note: z.string().max(50_000),
});
export type Organisation = z.infer<typeof organisationSchema>;
export type OrganisationValues = Omit<Organisation, 'id'>;
