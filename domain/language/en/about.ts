import type { about as dutch } from '../nl/about.ts';
import type { Translation } from '../translation.ts';

export const about: Translation<typeof dutch> = {
  title: 'About Houvast',
  what: 'Houvast is made for job coaches and the people they guide. You draw together, you print, and everything stays encrypted on this laptop. Houvast uses no internet and sends nothing.',
  version: 'Version {{version}}',
  standIn: 'This is a trial set-up for developers. Do not use it for client data.',
  method: 'About the method',
  methodLead: 'The instruments come from the work of people who have done this for a long time:',
  sources: {
    generalist:
      'Generalistisch Werkt: instruments by OASeS (University of Antwerp) with Recht-Op, De Ploeg and Weerwerk.',
    constitution:
      'The ten life domains follow the basic rights in articles 23 and 24 of the Belgian Constitution.',
    bindKracht: 'Bind-Kracht in armoede, Vansevenant and others (2008).',
    workAndWelfare: 'W² Werk en Welzijn Verankerd, Sannen and others (2011).',
    ecogram: 'The ecogram follows Poulin (2010), Strengths-Based Generalist Practice.',
  },
  lifeDomains: 'The ten life domains',
  licences: 'Licences',
  licencesLead: 'Houvast rests on the work of others. These parts are in it:',
};
