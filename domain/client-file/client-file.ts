import { z } from 'zod';
import { instrumentIds } from '../instruments/instrument-ids.ts';
import { daySchema } from './day.ts';

export const idSchema = z.string().min(1).max(64);
const line = z.string().max(500);
const text = z.string().max(50_000);

/** A moment in time, ISO 8601 in UTC. */
export const instantSchema = z.iso.datetime();

/** Client file (cliëntdossier). Only the calling name is compulsory; there is no field for a national register number. */
export const clientSchema = z.object({
  id: idSchema,
  callingName: z.string().trim().min(1).max(500),
  firstName: line,
  lastName: line,
  birthDate: daySchema.nullable(),
  phone: line,
  email: line,
  address: line,
  fileNumber: line,
  coach: line,
  startDate: daySchema.nullable(),
  endDate: daySchema.nullable(),
  /** The day on which the file was put away (archived); null as long as it is in use. */
  archivedOn: daySchema.nullable(),
  notes: text,
});
export type Client = z.infer<typeof clientSchema>;

/** Conversation (gesprek). `place` is a place or a channel ("telefoon"). */
export const conversationSchema = z.object({
  id: idSchema,
  clientId: idSchema,
  date: daySchema,
  place: line,
  note: text,
});
export type Conversation = z.infer<typeof conversationSchema>;

/** Worksheet (werkblad) as a list shows it, without its document. `date` is the day of its newest moment. */
export const worksheetSummarySchema = z.object({
  id: idSchema,
  clientId: idSchema,
  instrument: z.enum(instrumentIds),
  title: line,
  date: daySchema,
  conversationId: idSchema.nullable(),
  savedAt: instantSchema,
});
export type WorksheetSummary = z.infer<typeof worksheetSummarySchema>;

/** Moment: what a worksheet was at one conversation, or on one day without a conversation. Later edits of it keep its id. */
export const momentSchema = z.object({
  id: idSchema,
  date: daySchema,
  conversationId: idSchema.nullable(),
  place: line,
  savedAt: instantSchema,
});
export type Moment = z.infer<typeof momentSchema>;
