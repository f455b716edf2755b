import type { Agreement, AgreementParty } from '../../client-file/agreement.ts';
import type { Language } from '../../language/language.ts';
import { tidy } from '../tidy.ts';
import type { ReferralCommand } from './commands.ts';
import {
  type ContactWay,
  type ReferralAgreement,
  referralAgreements,
  type ReferralDocument,
} from './document.ts';
import { referralWords } from './words/words.ts';

const parties: Readonly<Record<ContactWay, AgreementParty>> = {
  client: 'client',
  together: 'both',
  coach: 'coach',
};

/** Who makes contact, and the first conversation. A referral that ended with a no holds nobody to anything. */
export function agreementsOf(document: ReferralDocument, language: Language): readonly Agreement[] {
  if (hasEnded(document)) return [];
  const words = referralWords(language).agreements;
  const { service, contactBy, contactWhen, appointment, domain } = document;
  const name = tidy(service.name);
  const settled = (id: ReferralAgreement): boolean => document.settled.includes(id);
  const agreements: Agreement[] = [];
  if (contactBy !== null) {
    agreements.push({
      id: 'contact',
      text: words.contact(contactBy, name),
      who: parties[contactBy],
      when: contactWhen,
      settled: settled('contact'),
      domain,
    });
  }
  if (appointment.when.day !== null || appointment.when.text.trim() !== '') {
    agreements.push({
      id: 'appointment',
      text: words.appointment(name),
      who: 'client',
      when: appointment.when,
      settled: settled('appointment'),
      domain,
    });
  }
  return agreements;
}

/** The command that marks an agreement as done, or as open again; undefined when there is no such agreement. */
export function settling(
  document: ReferralDocument,
  agreementId: string,
  settled: boolean,
): ReferralCommand | undefined {
  const agreement = referralAgreements.find((id) => id === agreementId);
  if (agreement === undefined || agreementsOf(document, 'nl').every(({ id }) => id !== agreement)) {
    return undefined;
  }
  return { do: 'settle', agreement, settled };
}

/** Whether the client chose, at the first stone, not to go on. */
export const hasEnded = ({ stones }: ReferralDocument): boolean => stones.dialogue.agreed === false;
