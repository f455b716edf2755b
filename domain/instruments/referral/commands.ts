import { z } from 'zod';
import { whenSchema } from '../../client-file/when.ts';
import { originSchema } from '../../handover/origin.ts';
import { lifeDomains } from '../../life-domains/life-domains.ts';
import { idSchema, textSchema } from '../free-text.ts';
import {
  appointmentSchema,
  candidateSchema,
  checkSchema,
  contactWays,
  mostCandidates,
  mostLines,
  referralAgreements,
  referralSchema,
  serviceSchema,
  sharedConsentSchema,
  stones,
  stoneStates,
  tickSchema,
} from './document.ts';
import { checkedStones } from './questions.ts';

const stone = z.enum(stones);
const question = z.string().min(1).max(64);
const domain = z.enum(lifeDomains).nullable();

/** The lists of lines that can be ticked, besides the checklists. */
export const tickLists = ['share', 'bring', 'ask'] as const;
export type TickList = (typeof tickLists)[number];

/**
 * Everything that can be done to a referral. Ids come from outside, so that the window and the vault make the same document.
 * Writing at a stone that is still open makes it busy. Undo and redo are 'replace'.
 */
export const referralCommandSchema = z.discriminatedUnion('do', [
  /** A need that comes from another worksheet takes the place of what stood there. */
  z.object({
    do: z.literal('set-need'),
    text: textSchema,
    domain,
    origin: originSchema.optional(),
  }),
  z.object({ do: z.literal('write-need'), text: textSchema }),
  z.object({ do: z.literal('set-domain'), domain }),
  /** Services that may help, finished and with where they come from. Ids that are there already are not added again. */
  z.object({ do: z.literal('add-candidates'), candidates: z.array(candidateSchema).max(mostCandidates) }),
  z.object({
    do: z.literal('change-candidate'),
    id: idSchema,
    change: candidateSchema
      .pick({ name: true, source: true, for: true, against: true, organisationId: true })
      .partial(),
  }),
  z.object({ do: z.literal('remove-candidates'), ids: z.array(idSchema).max(mostCandidates) }),
  /** The service that the client chooses, with its card; null lets the choice go. */
  z.object({ do: z.literal('choose'), id: idSchema.nullable(), service: serviceSchema }),
  z.object({ do: z.literal('write-service'), change: serviceSchema.partial() }),
  z.object({ do: z.literal('write-answer'), stone, question, text: textSchema }),
  z.object({ do: z.literal('write-stone-note'), stone, note: textSchema }),
  z.object({ do: z.literal('set-state'), stone, state: z.enum(stoneStates) }),
  /** Yes also means that it is talked over; no, and taking it back, that it is not yet. */
  z.object({ do: z.literal('agree'), stone, agreed: z.boolean().nullable() }),
  /** Whether a question of a checklist was talked over. */
  z.object({ do: z.literal('check-question'), stone: z.enum(checkedStones), question, ticked: z.boolean() }),
  z.object({ do: z.literal('add-checks'), checks: z.array(checkSchema).max(mostLines) }),
  z.object({
    do: z.literal('change-check'),
    id: idSchema,
    change: checkSchema.pick({ text: true, ticked: true }).partial(),
  }),
  z.object({ do: z.literal('remove-checks'), ids: z.array(idSchema).max(mostLines) }),
  z.object({
    do: z.literal('add-lines'),
    list: z.enum(tickLists),
    lines: z.array(tickSchema).max(mostLines),
  }),
  z.object({
    do: z.literal('change-line'),
    list: z.enum(tickLists),
    id: idSchema,
    change: tickSchema.pick({ text: true, ticked: true }).partial(),
  }),
  z.object({ do: z.literal('remove-lines'), list: z.enum(tickLists), ids: z.array(idSchema).max(mostLines) }),
  z.object({ do: z.literal('set-contact'), by: z.enum(contactWays).nullable() }),
  z.object({ do: z.literal('set-contact-when'), when: whenSchema }),
  z.object({ do: z.literal('write-appointment'), change: appointmentSchema.partial() }),
  /** Consents that were written down for this referral. */
  z.object({ do: z.literal('add-consents'), consents: z.array(sharedConsentSchema).max(mostLines) }),
  z.object({ do: z.literal('settle'), agreement: z.enum(referralAgreements), settled: z.boolean() }),
  z.object({ do: z.literal('write-note'), note: textSchema }),
  z.object({ do: z.literal('write-private-note'), note: textSchema }),
  z.object({ do: z.literal('replace'), document: referralSchema }),
]);
export type ReferralCommand = z.infer<typeof referralCommandSchema>;
