import type { Language } from '../../../language/language.ts';
import type { LifeDomain } from '../../../life-domains/life-domains.ts';
import type { ScaleAnswer } from '../document.ts';

type Notes = ScaleAnswer['notes'];
type Said<Domains extends LifeDomain> = Readonly<Record<Domains, Notes>> & { readonly place: string };

/** What the example says in one language. All names and stories are invented. */
export interface ExampleTexts {
  readonly january: Said<'housing' | 'income' | 'family' | 'selfworth'>;
  readonly march: Said<'housing' | 'family' | 'participation'> & {
    readonly correction: string;
    readonly note: string;
  };
  readonly june: Said<'housing' | 'income' | 'employment' | 'family' | 'selfworth'> & {
    readonly note: string;
    readonly privateNote: string;
  };
}

const dutch: ExampleTexts = {
  january: {
    place: 'kantoor',
    housing: {
      why: 'Het dak lekt boven de kamer van Amina. De huisbaas komt niet.',
      well: 'We hebben een dak, en Linda woont om de hoek.',
      zero: 'Op straat staan met de kinderen.',
      ten: 'Een droge flat, dicht bij de school.',
      firstStep: 'Een foto van het lek maken.',
    },
    income: {
      why: 'Op het einde van de maand is er niets meer.',
      less: 'De rekening van de energie ligt nog open.',
    },
    family: { well: 'Oma Zohra is er bijna elke dag.', less: 'De ruzie met Brahim.' },
    selfworth: { why: 'Ik denk vaak dat het aan mij ligt.' },
  },
  march: {
    place: 'bij Nadia thuis',
    correction: 'Nadia was de kinderbijslag vergeten.',
    note: 'Nadia wil de volgende keer eerst over geld praten.',
    housing: {
      why: 'Het dak is hersteld. Nu de slaapkamer nog.',
      stepsTaken: 'Een brief gestuurd, samen met Els.',
      helped: 'Dat er iemand naast mij zat toen ik belde.',
    },
    family: { well: 'We eten weer samen aan tafel.' },
    participation: {
      why: 'Ik zing nu elke week in het koor.',
      wishLooks: 'Iemand van het koor eens thuis vragen.',
      influence: 'Door het koor slaap ik beter. Dat helpt ook voor werk.',
    },
  },
  june: {
    place: 'kantoor',
    note: 'Nadia kiest zelf waar ze dit blad toont.',
    privateNote: 'De volgende keer rustig vragen naar de brief van de huisbaas.',
    housing: {
      why: 'De huisbaas stuurde een brief. We moeten er misschien uit.',
      well: 'Het is droog, en de buurt is rustig.',
      less: 'Ik weet niet hoelang we nog kunnen blijven.',
      zero: 'Op straat staan met de kinderen.',
      ten: 'Een droge flat, dicht bij de school.',
      wishLooks: 'Een contract van drie jaar. Een droge kamer voor elk kind.',
      firstStep: 'De brief laten lezen door het OCMW.',
      influence: 'Als ik me zorgen maak over de flat, slaap ik slecht en ben ik moe op het werk.',
    },
    income: {
      why: 'Vanaf deze maand krijg ik een loon.',
      actions: 'Budgethulp bij het OCMW. Ik bel, Els zit erbij.',
    },
    employment: {
      why: 'Ik begin in de wasserij.',
      well: 'De uren passen bij de school.',
      firstStep: 'De bus van zeven uur eens uitproberen.',
    },
    family: { well: 'De kinderen zijn trots dat mama gaat werken.' },
    selfworth: { why: 'Ik heb het gewoon gedaan.', helped: 'Dat Jos zei dat ik het kan.' },
  },
};

const english: ExampleTexts = {
  january: {
    place: 'office',
    housing: {
      why: 'The roof leaks above Amina’s room. The landlord does not come.',
      well: 'We have a roof, and Linda lives round the corner.',
      zero: 'Being on the street with the children.',
      ten: 'A dry flat, close to the school.',
      firstStep: 'Taking a picture of the leak.',
    },
    income: {
      why: 'At the end of the month there is nothing left.',
      less: 'The bill for energy is still open.',
    },
    family: { well: 'Grandma Zohra is there almost every day.', less: 'The quarrel with Brahim.' },
    selfworth: { why: 'I often think that it is my own fault.' },
  },
  march: {
    place: 'at Nadia’s home',
    correction: 'Nadia had forgotten the child benefit.',
    note: 'Next time Nadia wants to talk about money first.',
    housing: {
      why: 'The roof has been mended. Now the bedroom.',
      stepsTaken: 'Sent a letter, together with Els.',
      helped: 'That somebody sat beside me when I called.',
    },
    family: { well: 'We eat at the table together again.' },
    participation: {
      why: 'I now sing in the choir every week.',
      wishLooks: 'Asking somebody of the choir to come to my home.',
      influence: 'Because of the choir I sleep better. That helps for work too.',
    },
  },
  june: {
    place: 'office',
    note: 'Nadia chooses herself to whom she shows this sheet.',
    privateNote: 'Next time, ask calmly about the letter of the landlord.',
    housing: {
      why: 'The landlord sent a letter. Perhaps we have to leave.',
      well: 'It is dry, and the neighbourhood is quiet.',
      less: 'I do not know how long we can stay.',
      zero: 'Being on the street with the children.',
      ten: 'A dry flat, close to the school.',
      wishLooks: 'A contract for three years. A dry room for each child.',
      firstStep: 'Having the letter read by the OCMW.',
      influence: 'When I worry about the flat, I sleep badly and I am tired at work.',
    },
    income: {
      why: 'From this month on I get a wage.',
      actions: 'Budget help of the OCMW. I call, Els sits beside me.',
    },
    employment: {
      why: 'I start at the laundry.',
      well: 'The hours fit those of the school.',
      firstStep: 'Trying the bus of seven o’clock once.',
    },
    family: { well: 'The children are proud that mum goes to work.' },
    selfworth: { why: 'I just did it.', helped: 'That Jos said I can do it.' },
  },
};

export const exampleTexts: Readonly<Record<Language, ExampleTexts>> = { nl: dutch, en: english };
