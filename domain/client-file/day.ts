import { z } from 'zod';

/** A calendar day, yyyy-mm-dd, without a time zone. */
export const daySchema = z.iso.date();
