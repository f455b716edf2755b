import { blankOrganisation } from '../../../domain/client-file/blank-organisation.ts';
import type { Organisation, OrganisationValues } from '../../../domain/client-file/organisation.ts';
import type { Service } from '../../../domain/instruments/referral/document.ts';

/** What a referral keeps of a service in the address book: a copy, which stays when the address book changes. */
export const cardOf = ({ name, person, phone, email, address, website, hours }: Organisation): Service => ({
  name,
  person,
  phone,
  email,
  address,
  website,
  hours,
});

/** What goes into the address book: only the card, so nothing about a client. */
export const entryOf = (service: Service): OrganisationValues => ({ ...blankOrganisation, ...service });
