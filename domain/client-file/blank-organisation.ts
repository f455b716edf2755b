import type { OrganisationValues } from './organisation.ts';

/** An entry of which nothing is known yet. */
export const blankOrganisation: OrganisationValues = {
  name: '',
  kind: '',
  person: '',
  phone: '',
  email: '',
  address: '',
  website: '',
  hours: '',
  note: '',
};
