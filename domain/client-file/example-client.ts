import { exampleName } from '../instruments/ecogram/example/people.ts';
import type { InstrumentId } from '../instruments/instrument-ids.ts';
import type { Language } from '../language/language.ts';
import type { Client } from './client-file.ts';
import type { Consent } from './consent.ts';

/** An invented client to look around with: not one line of it is about a real person. */
export interface ExampleClient {
  readonly client: Partial<Client> & Pick<Client, 'callingName'>;
  /** Conversations, oldest first. Their days are the moments of the instruments' examples. */
  readonly conversations: readonly { readonly date: string; readonly place: string; readonly note: string }[];
  readonly consents: readonly Omit<Consent, 'id' | 'clientId'>[];
  readonly titles: Readonly<Record<InstrumentId, string>>;
}

export const exampleClient: Readonly<Record<Language, ExampleClient>> = {
  nl: {
    client: {
      callingName: exampleName,
      firstName: exampleName,
      lastName: 'Voorbeeld',
      birthDate: '1988-05-17',
      phone: '0470 00 00 00',
      coach: 'Els',
      fileNumber: 'VB-001',
      startDate: '2026-01-15',
      notes: 'Dit dossier is verzonnen. Probeer alles uit: je kan niets stukmaken.',
    },
    conversations: [
      {
        date: '2026-01-15',
        place: 'kantoor',
        note: 'Eerste gesprek. Samen getekend wie er rond Nadia staat.',
      },
      { date: '2026-03-12', place: 'bij Nadia thuis', note: 'Nadia zingt nu elke week in het koor.' },
      {
        date: '2026-06-04',
        place: 'kantoor',
        note: 'Nadia begint in de wasserij. De huisbaas blijft moeilijk.',
      },
    ],
    consents: [
      {
        what: 'Mijn naam en wanneer ik lessen kan volgen.',
        recipient: 'De leraar van de avondschool',
        purpose: 'Om een uurrooster te vinden dat past bij de kinderen.',
        except: 'Wat ik over thuis vertelde.',
        how: 'Gezegd in het gesprek.',
        givenOn: '2026-01-15',
        until: '2026-06-30',
        withdrawnOn: '2026-03-12',
      },
      {
        what: 'Mijn naam, mijn telefoonnummer en dat ik een andere woning zoek.',
        recipient: 'Sociaal Verhuurkantoor De Sleutel',
        purpose: 'Om een eerste afspraak te maken.',
        except: 'Mijn tekeningen en wat ik over mijn gezin vertelde.',
        how: 'Op papier. Ik heb een kopie.',
        givenOn: '2026-06-04',
        until: '2026-12-31',
        withdrawnOn: null,
      },
    ],
    titles: {
      vacancy: 'Werken in de wasserij',
      'scale-questions': 'Hoe gaat het met Nadia?',
      'wellbeing-plan': 'Het plan van Nadia',
      'progress-review': 'Waar staat Nadia?',
      referral: 'Naar een woning',
      balance: 'Wat weegt en wat draagt',
      ecogram: 'Mensen rond Nadia',
      mindmap: 'Wat telt voor Nadia',
    },
  },
  en: {
    client: {
      callingName: exampleName,
      firstName: exampleName,
      lastName: 'Example',
      birthDate: '1988-05-17',
      phone: '0470 00 00 00',
      coach: 'Els',
      fileNumber: 'EX-001',
      startDate: '2026-01-15',
      notes: 'This file is invented. Try everything: there is nothing that you can break.',
    },
    conversations: [
      {
        date: '2026-01-15',
        place: 'office',
        note: 'First conversation. Drew together who stands around Nadia.',
      },
      { date: '2026-03-12', place: 'at Nadia’s home', note: 'Nadia now sings in the choir every week.' },
      {
        date: '2026-06-04',
        place: 'office',
        note: 'Nadia starts at the laundry. The landlord remains difficult.',
      },
    ],
    consents: [
      {
        what: 'My name and when I can take lessons.',
        recipient: 'The teacher of the evening school',
        purpose: 'To find a timetable that fits the children.',
        except: 'What I told about home.',
        how: 'Said in the conversation.',
        givenOn: '2026-01-15',
        until: '2026-06-30',
        withdrawnOn: '2026-03-12',
      },
      {
        what: 'My name, my telephone number and that I am looking for another home.',
        recipient: 'Social rental agency De Sleutel',
        purpose: 'To make a first appointment.',
        except: 'My drawings and what I told about my family.',
        how: 'On paper. I have a copy.',
        givenOn: '2026-06-04',
        until: '2026-12-31',
        withdrawnOn: null,
      },
    ],
    titles: {
      vacancy: 'Working at the laundry',
      'scale-questions': 'How is Nadia doing?',
      'wellbeing-plan': 'Nadia’s plan',
      'progress-review': 'Where does Nadia stand?',
      referral: 'Towards a home',
      balance: 'What weighs and what carries',
      ecogram: 'People around Nadia',
      mindmap: 'What matters to Nadia',
    },
  },
};
