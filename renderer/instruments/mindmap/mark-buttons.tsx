import type { Icon } from '@tabler/icons-react';
import type { JSX } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { effects, marks, type MindmapNode } from '../../../domain/instruments/mindmap/document.ts';
import { mindmapWords } from '../../../domain/instruments/mindmap/words/words.ts';
import { Tooltip } from '../../components/tooltip.tsx';
import bars from '../../drawing/bars.module.css';
import { useLanguage } from '../../language/use-language.ts';
import { effectIcons, markIcons } from './icons.tsx';
import styles from './mark-buttons.module.css';
import { useMindmap } from './mindmap-context.tsx';

export interface MarkButtonsProps {
  readonly nodes: readonly MindmapNode[];
  /** With the words beside the signs, where there is room. */
  readonly inWords?: boolean;
}

/** Whether all of them, some or none: some shows as not chosen, and a press gives it to all. */
export function MarkButtons({ nodes, inWords = false }: MarkButtonsProps): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useMindmap();
  const { language } = useLanguage();
  const words = mindmapWords(language);
  const ids = nodes.map(({ id }) => id);
  return (
    <>
      <fieldset
        aria-label={t('mindmap.marksLabel')}
        className={inWords ? styles['inWords'] : styles['group']}
      >
        {marks.map((mark, index) => (
          <MarkButton
            key={mark}
            icon={markIcons[mark]}
            name={words.marks[mark]}
            keys={String(index + 1)}
            inWords={inWords}
            chosen={nodes.every((node) => node.marks.includes(mark))}
            onPress={() => actions.toggleMark(ids, mark)}
          />
        ))}
      </fieldset>
      {!inWords && <span className={bars['separator']} />}
      <fieldset aria-label={t('mindmap.workLabel')} className={inWords ? styles['inWords'] : styles['group']}>
        {effects.map((effect, index) => (
          <MarkButton
            key={effect}
            icon={effectIcons[effect]}
            name={words.effects[effect]}
            keys={String(index + 6)}
            inWords={inWords}
            chosen={nodes.every(({ work }) => work === effect)}
            onPress={() => actions.setWork(ids, effect)}
          />
        ))}
      </fieldset>
    </>
  );
}

interface MarkButtonProps {
  readonly icon: Icon;
  readonly name: string;
  readonly keys: string;
  readonly inWords: boolean;
  readonly chosen: boolean;
  readonly onPress: () => void;
}

function MarkButton({ icon: Picture, name, keys, inWords, chosen, onPress }: MarkButtonProps): JSX.Element {
  const button = (
    <ToggleButton
      className={inWords ? `${bars['toggle']} ${styles['worded']}` : (bars['toggle'] ?? '')}
      isSelected={chosen}
      onChange={onPress}
      {...(!inWords && { 'aria-label': name })}
    >
      <Picture size={24} stroke={1.75} aria-hidden />
      {inWords && name}
    </ToggleButton>
  );
  return inWords ? (
    button
  ) : (
    <Tooltip text={name} keys={keys}>
      {button}
    </Tooltip>
  );
}
