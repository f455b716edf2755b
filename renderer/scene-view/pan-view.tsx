import { useId, useImperativeHandle, useMemo, useRef, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageBox } from '../../domain/geometry/point.ts';
import type { ScreenSize, View } from '../../domain/geometry/view.ts';
import type { Scene } from '../../domain/scene/scene.ts';
import { ShapesView } from './shapes-view.tsx';
import { usePanning, useSharedView, type Panning, type SharedView } from './use-panning.ts';
import styles from './pan-view.module.css';
import words from './scene-view.module.css';

export interface PanHostProps {
  /** The part of the page that holds everything. */
  readonly bounds: PageBox;
  readonly description: readonly string[];
  /** Where one looks at first, until one moves it. */
  readonly opening: (bounds: PageBox, size: ScreenSize) => View;
  /** Whether its keys work wherever the focus is, on a screen that has nothing else to do. */
  readonly keysEverywhere?: boolean;
  /** For buttons elsewhere on the screen. */
  readonly ref?: Ref<Panning> | undefined;
  /** Given when several windows move together. */
  readonly view?: SharedView;
  /** The pictures, which are told by `described` where their words stand. */
  readonly children: (described: string) => ReactNode;
}

/** A window on drawings, moved and made larger by pointer, wheel, fingers and keys. Nothing in it can be picked or changed. */
export function PanHost({
  bounds,
  description,
  opening,
  keysEverywhere = false,
  ref,
  view,
  children,
}: PanHostProps) {
  const { t } = useTranslation();
  const id = useId();
  const host = useRef<HTMLFieldSetElement>(null);
  const own = useSharedView();
  const panning = usePanning({ view: view ?? own, host, bounds, opening, keysEverywhere });
  useImperativeHandle(ref, () => panning, [panning]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it takes the focus so that keys can move it
    <fieldset ref={host} className={styles['host']} tabIndex={0} aria-label={t('together.moveAround')}>
      {children(id)}
      <p id={id} className={words['words']}>
        {description.join(' ')}
      </p>
    </fieldset>
  );
}

export interface PanPictureProps {
  readonly scene: Scene;
  /** The bounds of its window, so that pictures over each other begin on one place. */
  readonly bounds: PageBox;
  /** What the picture is, for who cannot see it. */
  readonly label: string;
  /** The id of its words. */
  readonly described: string;
}

/** One picture in such a window. */
export function PanPicture({ scene, bounds, label, described }: PanPictureProps) {
  const shapes = useMemo(() => scene.elements.flatMap((element) => element.shapes), [scene]);
  return (
    <ShapesView
      shapes={shapes}
      viewBox={bounds}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, not fetched
      role="img"
      aria-label={label}
      aria-describedby={described}
    />
  );
}

export interface PanViewProps extends Omit<PanHostProps, 'bounds' | 'children'> {
  readonly scene: Scene;
  readonly label: string;
}

/** One drawing to look at. */
export function PanView({ scene, label, ...host }: PanViewProps) {
  return (
    <PanHost {...host} bounds={scene.bounds}>
      {(described) => <PanPicture scene={scene} bounds={scene.bounds} label={label} described={described} />}
    </PanHost>
  );
}
