import { IconPlus } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { marks } from '../../../domain/instruments/mindmap/document.ts';
import {
  questionsAbout,
  suggestionsFor,
} from '../../../domain/instruments/mindmap/suggestions/suggestions.ts';
import { mindmapWords } from '../../../domain/instruments/mindmap/words/words.ts';
import type { LifeDomain } from '../../../domain/life-domains/life-domains.ts';
import { lookOf } from '../../../domain/life-domains/looks.ts';
import { lifeDomainWords } from '../../../domain/life-domains/words.ts';
import { Button } from '../../components/button.tsx';
import { domainIcons } from '../../components/domain-icons.ts';
import { QuestionsTab } from '../../document/questions-tab.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { colourValue } from '../../scene-view/colour-value.ts';
import styles from './branch-tab.module.css';
import { branchOf, domainOf } from './lookup.ts';
import { markIcons } from './icons.tsx';
import { useDrawing, useMindmap, useMindmapDocument } from './mindmap-context.tsx';

/** Questions with the life domain of what is picked, what often belongs to it, and below that all questions. */
export function BranchTab(): JSX.Element {
  const document = useMindmapDocument();
  const focused = useDrawing((state) => state.focused);
  const isPicked = useDrawing((state) => focused !== null && state.selected.has(focused));
  const branch = focused === null || !isPicked ? undefined : branchOf(document, focused);
  const domain = branch === undefined ? null : domainOf(document, branch.id);
  return (
    <div className={styles['tab']}>
      {branch !== undefined && domain !== null && <AboutDomain domain={domain} branch={branch.id} />}
      <QuestionsTab instrument="mindmap" />
      <MarkLegend />
    </div>
  );
}

function AboutDomain({
  domain,
  branch,
}: {
  readonly domain: LifeDomain;
  readonly branch: string;
}): JSX.Element {
  const { t } = useTranslation();
  const { actions, drawing } = useMindmap();
  const { language } = useLanguage();
  const document = useMindmapDocument();
  const look = lookOf(domain);
  const { name, hint } = lifeDomainWords(domain, language);
  const Sign = domainIcons[domain];
  const suggestions = suggestionsFor(domain, document, language);
  const colours = {
    background: colourValue(look.fill, 'screen'),
    borderColor: colourValue(look.edge, 'screen'),
    color: colourValue(look.on, 'screen'),
  };
  return (
    <section className={styles['domain']} aria-label={t('mindmap.questionsFor', { name })}>
      <h2 className={styles['chip']} style={colours}>
        <Sign size={20} stroke={1.75} aria-hidden />
        {name}
      </h2>
      <p className={styles['hint']}>{hint}</p>
      <ul className={styles['questions']}>
        {questionsAbout(domain, language).map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <h3>{t('mindmap.suggestions')}</h3>
      {suggestions.length === 0 && <p className={styles['hint']}>{t('mindmap.suggestionsDone')}</p>}
      <ul className={styles['suggestions']}>
        {suggestions.map((text) => (
          <li key={text}>
            <Button
              icon={IconPlus}
              aria-label={t('mindmap.addSuggestion', { text })}
              onPress={() => {
                actions.add(branch, text);
                // The branch stays picked: more may be taken from the list.
                drawing.getState().select([branch]);
              }}
            >
              {text}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the signs mean, as in the drawing. */
function MarkLegend(): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const words = mindmapWords(language);
  return (
    <ul className={styles['legend']} aria-label={t('mindmap.marksLabel')}>
      {marks.map((mark) => {
        const Sign = markIcons[mark];
        return (
          <li key={mark}>
            <Sign size={24} stroke={1.75} aria-hidden />
            {words.marks[mark]}
          </li>
        );
      })}
    </ul>
  );
}
