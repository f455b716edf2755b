import { useId, useImperativeHandle, useMemo, useRef, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageBox } from '../../domain/geometry/point.ts';
import type { ScreenSize, View } from '../../domain/geometry/view.ts';
import type { Scene } from '../../domain/scene/scene.ts';
import { ShapesView } from './shapes-view.tsx';
import { usePanning, type Panning } from './use-panning.ts';
import styles from './pan-view.module.css';
import words from './scene-view.module.css';

export interface PanViewProps {
  readonly scene: Scene;
  /** What the picture is, for who cannot see it. */
  readonly label: string;
  readonly description: readonly string[];
  /** Where one looks at first, until one moves it. */
  readonly opening: (bounds: PageBox, size: ScreenSize) => View;
  /** Whether its keys work wherever the focus is, on a screen that has nothing else to do. */
  readonly keysEverywhere?: boolean;
  /** For buttons elsewhere on the screen. */
  readonly ref?: Ref<Panning>;
}

/**
 * A drawing to look at, moved and made larger by pointer, wheel, fingers and keys. Nothing in it can be picked or changed.
 */
export function PanView({ scene, label, description, opening, keysEverywhere = false, ref }: PanViewProps) {
  const { t } = useTranslation();
  const id = useId();
  const host = useRef<HTMLFieldSetElement>(null);
  const picture = useRef<SVGSVGElement>(null);
  const panning = usePanning({ host, picture, bounds: scene.bounds, opening, keysEverywhere });
  useImperativeHandle(ref, () => panning, [panning]);
  const shapes = useMemo(() => scene.elements.flatMap((element) => element.shapes), [scene]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it takes the focus so that keys can move it
    <fieldset ref={host} className={styles['host']} tabIndex={0} aria-label={t('together.moveAround')}>
      <ShapesView
        ref={picture}
        shapes={shapes}
        viewBox={scene.bounds}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, not fetched
        role="img"
        aria-label={label}
        aria-describedby={id}
      />
      <p id={id} className={words['words']}>
        {description.join(' ')}
      </p>
    </fieldset>
  );
}
