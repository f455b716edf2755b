import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import bars from '../../drawing/bars.module.css';
import { effectIcons } from './icons.tsx';
import { useFilter, useMindmap, useMindmapDocument, useMindmapView } from './mindmap-context.tsx';
import styles from './filter-notice.module.css';
import { layoutOf } from '../../../domain/instruments/mindmap/layout.ts';

/** Says, as long as it lasts, that only a part of the map is seen, with one step back. */
export function FilterNotice(): JSX.Element | null {
  const { t } = useTranslation();
  const { actions } = useMindmap();
  const document = useMindmapDocument();
  const view = useMindmapView();
  const filter = useFilter();
  if (filter == null) return null;
  const Sign = effectIcons[filter];
  const isEmpty = layoutOf(document, view).nodes.length === 0;
  return (
    <div className={`${bars['bar']} ${styles['notice']}`}>
      <Sign size={24} stroke={1.75} aria-hidden />
      <p>{t(isEmpty ? `mindmap.filterEmpty.${filter}` : `mindmap.filtered.${filter}`)}</p>
      <Button onPress={() => actions.setFilter(null)}>{t('mindmap.filterOff')}</Button>
    </div>
  );
}
