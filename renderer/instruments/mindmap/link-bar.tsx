import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import styles from '../../drawing/bars.module.css';
import { idle } from './drawing-state.ts';
import { nameOf } from './lookup.ts';
import { useMindmap, useMindmapDocument, useNaming } from './mindmap-context.tsx';

export interface LinkBarProps {
  readonly from: string | null;
  readonly to: string | null;
}

/** Says what to do next while an arrow is drawn, and lets go of it. */
export function LinkBar({ from, to }: LinkBarProps): JSX.Element {
  const { t } = useTranslation();
  const { drawing } = useMindmap();
  const document = useMindmapDocument();
  const naming = useNaming();
  const words =
    from === null
      ? t('mindmap.link.from')
      : to === null
        ? t('mindmap.link.to', { name: nameOf(document, from, naming) })
        : t('mindmap.link.pick', { name: nameOf(document, to, naming) });
  return (
    <div className={`${styles['bar']} ${styles['selection']}`}>
      <output className={styles['words']}>{words}</output>
      <Button onPress={() => drawing.getState().be(idle)}>{t('mindmap.link.stop')}</Button>
    </div>
  );
}
