import { IconArrowsMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageBox } from '../../domain/geometry/point.ts';
import type { ScreenSize, View } from '../../domain/geometry/view.ts';
import type { Scene } from '../../domain/scene/scene.ts';
import { IconButton } from '../components/icon-button.tsx';
import { ShapesView } from './shapes-view.tsx';
import { usePanning } from './use-panning.ts';
import styles from './pan-view.module.css';
import words from './scene-view.module.css';

export interface PanViewProps {
  readonly scene: Scene;
  /** What the picture is, for who cannot see it. */
  readonly label: string;
  readonly description: readonly string[];
  /** Where one looks at first, until one moves it. */
  readonly opening: (bounds: PageBox, size: ScreenSize) => View;
  /** The drawing takes the focus when it appears, so that its keys work at once. */
  readonly autoFocus?: boolean;
}

/**
 * A drawing to look at, moved and made larger by pointer, wheel, fingers and keys. Nothing in it can be picked or changed.
 */
export function PanView({ scene, label, description, opening, autoFocus = false }: PanViewProps) {
  const { t } = useTranslation();
  const id = useId();
  const host = useRef<HTMLDivElement>(null);
  const picture = useRef<SVGSVGElement>(null);
  const { keyDown, zoom, whole } = usePanning({ host, picture, bounds: scene.bounds, opening, autoFocus });
  const shapes = useMemo(() => scene.elements.flatMap((element) => element.shapes), [scene]);
  return (
    <div className={styles['frame']}>
      <div
        ref={host}
        className={styles['host']}
        role="group"
        tabIndex={0}
        aria-label={t('together.moveAround')}
        onKeyDown={keyDown}
      >
        <ShapesView
          ref={picture}
          shapes={shapes}
          viewBox={scene.bounds}
          role="img"
          aria-label={label}
          aria-describedby={id}
        />
        <p id={id} className={words['words']}>
          {description.join(' ')}
        </p>
      </div>
      <div className={styles['zoom']}>
        <IconButton icon={IconMinus} label={t('together.smaller')} keys="−" onPress={() => zoom(-1)} />
        <IconButton icon={IconPlus} label={t('together.larger')} keys="+" onPress={() => zoom(1)} />
        <IconButton icon={IconArrowsMaximize} label={t('together.whole')} keys="0" onPress={whole} />
      </div>
    </div>
  );
}
