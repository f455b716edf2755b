import type { Language } from '../../language/language.ts';

/** What a printed client file says around its worksheets. */
export interface FileWords {
  readonly method: string;
  readonly subtitle: string;
  readonly foot: (name: string) => string;
  readonly footHidden: string;
  readonly fromTo: (first: string, last: string) => string;
  readonly with: (coach: string) => string;
  readonly details: string;
  readonly agreements: string;
  readonly consents: string;
  readonly printedOn: (date: string) => string;
  readonly withoutPrivate: string;
  readonly withPrivate: string;
  readonly hidden: string;
  readonly pageInFile: (page: number) => string;
  readonly conversations: string;
  readonly fields: {
    readonly callingName: string;
    readonly name: string;
    readonly birthDate: string;
    readonly phone: string;
    readonly email: string;
    readonly address: string;
    readonly fileNumber: string;
    readonly coach: string;
    readonly startDate: string;
    readonly endDate: string;
    readonly notes: string;
  };
  readonly columns: {
    readonly date: string;
    readonly place: string;
    readonly note: string;
    readonly agreement: string;
    readonly who: string;
    readonly when: string;
    readonly from: string;
    readonly done: string;
    readonly what: string;
    readonly recipient: string;
    readonly purpose: string;
    readonly given: string;
    readonly until: string;
  };
  readonly parties: Readonly<Record<'client' | 'coach' | 'both' | 'other', string>>;
  readonly settled: string;
  readonly withdrawn: (date: string) => string;
}

const inLanguage: Readonly<Record<Language, FileWords>> = {
  nl: {
    method: 'Cliëntdossier',
    subtitle: 'Wat we samen op papier zetten',
    foot: (name) => `Dit dossier is van ${name}. Doorgeven kan alleen met toestemming.`,
    footHidden: 'Doorgeven kan alleen met toestemming.',
    fromTo: (first, last) => (first === last ? first : `${first} tot ${last}`),
    with: (coach) => `met ${coach}`,
    details: 'Gegevens en gesprekken',
    agreements: 'Afspraken',
    consents: 'Toestemmingen',
    printedOn: (date) => `Afgedrukt op ${date}.`,
    withoutPrivate: 'Persoonlijke notities van de coach zitten er niet bij.',
    withPrivate: 'Persoonlijke notities van de coach zitten erbij.',
    hidden: 'Zonder namen',
    pageInFile: (page) => `dossier, blad ${page}`,
    conversations: 'Gesprekken',
    fields: {
      callingName: 'Roepnaam',
      name: 'Naam',
      birthDate: 'Geboortedatum',
      phone: 'Telefoon',
      email: 'E-mail',
      address: 'Adres',
      fileNumber: 'Dossiernummer',
      coach: 'Coach',
      startDate: 'Begin van de begeleiding',
      endDate: 'Einde van de begeleiding',
      notes: 'Notities van de coach',
    },
    columns: {
      date: 'Datum',
      place: 'Waar of hoe',
      note: 'Nota van de coach',
      agreement: 'Afspraak',
      who: 'Wie',
      when: 'Wanneer',
      from: 'Uit',
      done: 'Hoe staat het?',
      what: 'Welke informatie',
      recipient: 'Voor wie',
      purpose: 'Waarvoor',
      given: 'Gegeven op',
      until: 'Tot',
    },
    parties: { client: 'cliënt', coach: 'coach', both: 'samen', other: 'iemand anders' },
    settled: 'gelukt',
    withdrawn: (date) => `ingetrokken op ${date}`,
  },
  en: {
    method: 'Client file',
    subtitle: 'What we put on paper together',
    foot: (name) => `This file belongs to ${name}. It is passed on with consent only.`,
    footHidden: 'It is passed on with consent only.',
    fromTo: (first, last) => (first === last ? first : `${first} to ${last}`),
    with: (coach) => `with ${coach}`,
    details: 'Details and conversations',
    agreements: 'Agreements',
    consents: 'Consents',
    printedOn: (date) => `Printed on ${date}.`,
    withoutPrivate: 'Personal notes of the coach are not in it.',
    withPrivate: 'Personal notes of the coach are in it.',
    hidden: 'Without names',
    pageInFile: (page) => `file, page ${page}`,
    conversations: 'Conversations',
    fields: {
      callingName: 'Calling name',
      name: 'Name',
      birthDate: 'Date of birth',
      phone: 'Telephone',
      email: 'Email',
      address: 'Address',
      fileNumber: 'File number',
      coach: 'Coach',
      startDate: 'Start of guidance',
      endDate: 'End of guidance',
      notes: 'Notes of the coach',
    },
    columns: {
      date: 'Date',
      place: 'Where or how',
      note: 'Note of the coach',
      agreement: 'Agreement',
      who: 'Who',
      when: 'When',
      from: 'From',
      done: 'How is it going?',
      what: 'Which information',
      recipient: 'For whom',
      purpose: 'What for',
      given: 'Given on',
      until: 'Until',
    },
    parties: { client: 'client', coach: 'coach', both: 'together', other: 'someone else' },
    settled: 'done',
    withdrawn: (date) => `withdrawn on ${date}`,
  },
};

export const fileWords = (language: Language): FileWords => inLanguage[language];
