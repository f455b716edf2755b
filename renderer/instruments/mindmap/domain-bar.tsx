import { IconX } from '@tabler/icons-react';
import { useEffect, useLayoutEffect, useRef, type JSX } from 'react';
import { ToggleButton } from 'react-aria-components';
import { Toolbar } from 'react-aria-components/Toolbar';
import { useTranslation } from 'react-i18next';
import { lifeDomains, type LifeDomain } from '../../../domain/life-domains/life-domains.ts';
import { lifeDomainWords, rightsSentence } from '../../../domain/life-domains/words.ts';
import { domainIcons } from '../../components/domain-icons.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { useLanguage } from '../../language/use-language.ts';
import bars from '../../drawing/bars.module.css';
import { idle } from './drawing-state.ts';
import styles from './domain-bar.module.css';
import { childrenOf } from './lookup.ts';
import { useDrawing, useMindmap, useMindmapDocument } from './mindmap-context.tsx';

export interface DomainBarProps {
  readonly toDrawing: () => void;
  /** How high it is, in CSS px: the drawing keeps clear of it. 0 when it is not there. */
  readonly onHeight: (height: number) => void;
}

/** The ten life domains, of which the client takes what they want: none is chosen beforehand, and the order is theirs. */
export function DomainBar({ toDrawing, onHeight }: DomainBarProps): JSX.Element | null {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { drawing } = useMindmap();
  const asked = useDrawing(({ busy }) => busy.with === 'domains');
  const quiet = useDrawing(({ busy }) => busy.with === 'nothing');
  const isEmpty = useMindmapDocument().nodes.length === 0;
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) bar.current?.querySelector('button')?.focus();
  }, [asked]);
  const isThere = asked || (isEmpty && quiet);
  useLayoutEffect(() => {
    const box = bar.current;
    if (!isThere || box === null) return undefined;
    const observer = new ResizeObserver(() => onHeight(box.offsetHeight));
    observer.observe(box);
    return () => {
      observer.disconnect();
      onHeight(0);
    };
  }, [isThere, onHeight]);
  if (!isThere) return null;
  const end = (): void => {
    drawing.getState().be(idle);
    toDrawing();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes it from any part of it
    <div
      ref={bar}
      className={`${bars['bar']} ${styles['domains']}`}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && asked) end();
      }}
    >
      <Toolbar aria-label={t('mindmap.domains')} className={styles['chips'] ?? ''}>
        {lifeDomains.map((domain) => (
          <DomainChip key={domain} domain={domain} />
        ))}
        {asked && <IconButton icon={IconX} label={t('common.close')} onPress={end} />}
      </Toolbar>
      <p className={styles['hint']}>
        {t('mindmap.domainBar')} {rightsSentence[language]}
      </p>
    </div>
  );
}

/** Pressed it becomes a branch; pressed again it goes, as long as nothing hangs on it. */
function DomainChip({ domain }: { readonly domain: LifeDomain }): JSX.Element {
  const { actions, drawing } = useMindmap();
  const { language } = useLanguage();
  const document = useMindmapDocument();
  const branch = childrenOf(document, null).find((each) => each.domain === domain);
  const Sign = domainIcons[domain];
  const press = (): void => {
    if (branch === undefined) actions.addDomain(domain);
    else if (childrenOf(document, branch.id).length === 0 && branch.note === '') actions.remove([branch.id]);
    else drawing.getState().select([branch.id]);
  };
  return (
    <ToggleButton
      className={styles['chip'] ?? ''}
      data-domain={domain}
      isSelected={branch !== undefined}
      onChange={press}
    >
      <Sign size={20} stroke={1.75} aria-hidden />
      {lifeDomainWords(domain, language).name}
    </ToggleButton>
  );
}
