import type { Language } from '../language/language.ts';
import type { LifeDomain } from './life-domains.ts';

/** The name of a life domain, and the hint that a coach can open: what it is about. */
export interface LifeDomainWords {
  readonly name: string;
  readonly hint: string;
}

const dutch: Readonly<Record<LifeDomain, LifeDomainWords>> = {
  housing: { name: 'Huisvesting', hint: 'Waar je woont of verblijft, en hoe zeker dat is.' },
  income: { name: 'Inkomen', hint: 'Je loon of uitkering: het geld waarmee je moet rondkomen.' },
  employment: {
    name: 'Tewerkstelling',
    hint: 'Alles waarmee je bezig bent, betaald of niet: een job, vrijwilligerswerk, een dagcentrum, beschut werk.',
  },
  education: { name: 'Onderwijs', hint: 'Hoe het op school ging, hoever je kwam, je diploma’s en attesten.' },
  legal: {
    name: 'Rechtshulp',
    hint: 'Of je hulp nodig hebt bij iets met de wet: een scheiding, schulden, een boete, de buren.',
  },
  family: { name: 'Gezin', hint: 'Hoe je gezin eruitziet, en wat daar goed of moeilijk gaat.' },
  health: { name: 'Gezondheid', hint: 'Hoe het gaat met je lichaam en je hoofd, en welke zorg je krijgt.' },
  participation: {
    name: 'Maatschappelijke participatie / sociaal netwerk',
    hint: 'Wie je kent, hoe vaak je elkaar ziet, en hoe vlot je bij een dienst terechtkan.',
  },
  leisure: {
    name: 'Vrije tijd en ontspanning',
    hint: 'Hoe je tot rust komt, en wat er kan: sport, een hobby, een club.',
  },
  selfworth: {
    name: 'Zelfwaarde en welbevinden',
    hint: 'Hoe je je voelt bij jezelf, en hoe je naar jezelf kijkt.',
  },
};

const english: Readonly<Record<LifeDomain, LifeDomainWords>> = {
  housing: { name: 'Housing', hint: 'Where you live or stay, and how certain that is.' },
  income: { name: 'Income', hint: 'Your wage or benefit: the money you have to get by with.' },
  employment: {
    name: 'Employment',
    hint: 'Everything that keeps you active, paid or not: a job, volunteering, a day centre, sheltered work.',
  },
  education: {
    name: 'Education',
    hint: 'How school went, how far you came, your diplomas and certificates.',
  },
  legal: {
    name: 'Legal help',
    hint: 'Whether you need help with something to do with the law: a divorce, debts, a fine, the neighbours.',
  },
  family: { name: 'Family', hint: 'What your family is like, and what goes well or is hard there.' },
  health: { name: 'Health', hint: 'How your body and your mind are doing, and which care you get.' },
  participation: {
    name: 'Taking part in society / social network',
    hint: 'Whom you know, how often you see each other, and how easily you reach a service.',
  },
  leisure: {
    name: 'Free time and relaxation',
    hint: 'How you come to rest, and what is possible: sports, a hobby, a club.',
  },
  selfworth: {
    name: 'Self-worth and well-being',
    hint: 'How you feel about yourself, and how you see yourself.',
  },
};

const inLanguage: Readonly<Record<Language, Readonly<Record<LifeDomain, LifeDomainWords>>>> = {
  nl: dutch,
  en: english,
};

export const lifeDomainWords = (domain: LifeDomain, language: Language): LifeDomainWords =>
  inLanguage[language][domain];

/** Why these ten: said where the domains are introduced, and on the printed overview. */
export const rightsSentence: Readonly<Record<Language, string>> = {
  nl: 'Deze tien domeinen horen bij grondrechten. De samenleving moet ze waarborgen (Belgische Grondwet, artikels 23 en 24).',
  en: 'These ten domains belong to basic rights, which society must guarantee (Belgian Constitution, articles 23 and 24).',
};
