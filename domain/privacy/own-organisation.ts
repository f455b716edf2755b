import { z } from 'zod';

/** How long a store may keep a file after the guidance ended: no law gives one figure, fifty years is more than any asks. */
const longestMonths = 600;

/** The coach's own organisation (eigen organisatie): what stands on the privacy sheets, and how long files are kept. */
export const ownOrganisationSchema = z.strictObject({
  name: z.string().max(500),
  /** Where it can be reached: address, telephone, e-mail. */
  reach: z.string().max(500),
  /** Who answers questions about privacy: the data protection officer, or somebody else. */
  privacyContact: z.string().max(500),
  /** Months after the end of the guidance; null as long as nobody has chosen. */
  retentionMonths: z.number().int().min(1).max(longestMonths).nullable(),
});
export type OwnOrganisation = z.infer<typeof ownOrganisationSchema>;

/** Nothing is imposed: how long is needed follows from who pays and under which rules, and Houvast knows neither. */
export const unsaidOrganisation: OwnOrganisation = {
  name: '',
  reach: '',
  privacyContact: '',
  retentionMonths: null,
};
