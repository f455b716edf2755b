/** About the application, the method and whose work it rests on. */
export const about = {
  title: 'Over Houvast',
  what: 'Houvast is gemaakt voor jobcoaches en de mensen die zij begeleiden. Je tekent samen, je drukt af, en alles blijft versleuteld op deze laptop. Houvast gebruikt geen internet en stuurt niets door.',
  version: 'Versie {{version}}',
  standIn: 'Dit is een proefopstelling voor ontwikkelaars. Gebruik ze niet voor gegevens van cliënten.',
  method: 'Over de methode',
  methodLead: 'De instrumenten komen uit het werk van mensen die dit al lang doen:',
  sources: {
    generalist:
      'Generalistisch Werkt: instrumenten van OASeS (Universiteit Antwerpen) met Recht-Op, De Ploeg en Weerwerk.',
    constitution:
      'De tien levensdomeinen volgen de grondrechten in artikel 23 en 24 van de Belgische Grondwet.',
    bindKracht: 'Bind-Kracht in armoede, Vansevenant en anderen (2008).',
    workAndWelfare: 'W² Werk en Welzijn Verankerd, Sannen en anderen (2011).',
    ecogram: 'Het ecogram volgt Poulin (2010), Strengths-Based Generalist Practice.',
  },
  lifeDomains: 'De tien levensdomeinen',
  licences: 'Licenties',
  licencesLead: 'Houvast staat op het werk van anderen. Deze delen zitten erin:',
} as const;
