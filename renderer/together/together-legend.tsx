import { useTranslation } from 'react-i18next';
import type { LegendEntry } from '../instruments/picture.ts';
import { ShapesView } from '../scene-view/shapes-view.tsx';
import styles from './together-screen.module.css';

/** CSS pixels for one millimetre of a sample. */
const scale = 3.4;
/** Millimetres of air around a sample, so that outlines are not cut. */
const air = 0.7;

/** What the signs in the drawing mean, for who was not there when it was made. */
export function TogetherLegend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  const { t } = useTranslation();
  if (entries.length === 0) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- in a small window it scrolls, also by keyboard
    <section className={styles['legend']} aria-label={t('together.legend')} tabIndex={0}>
      <ul>
        {entries.map(({ text, shapes, width, height }) => (
          <li key={text}>
            <ShapesView
              shapes={shapes}
              viewBox={{ x: -air, y: -height / 2 - air, width: width + 2 * air, height: height + 2 * air }}
              width={(width + 2 * air) * scale}
              height={(height + 2 * air) * scale}
              aria-hidden
            />
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
