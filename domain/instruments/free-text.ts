import { z } from 'zod';

/** A document id, made outside the domain. */
export const idSchema = z.string().min(1).max(64);
/** One line of text, in UTF-16 code units. */
export const lineSchema = z.string().max(500);
/** Text as somebody pasted it from anywhere, in UTF-16 code units. */
export const textSchema = z.string().max(50_000);
