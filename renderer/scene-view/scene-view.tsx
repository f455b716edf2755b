import { useId, useMemo } from 'react';
import type { Scene } from '../../domain/scene/scene.ts';
import { ShapesView } from './shapes-view.tsx';
import styles from './scene-view.module.css';

export interface SceneViewProps {
  readonly scene: Scene;
  /** What the picture is, for who cannot see it: "Ecogram van Samira". Empty when the words stand beside it already. */
  readonly label: string;
  /** The drawing in words, one sentence each. */
  readonly description?: readonly string[];
}

const noWords: readonly string[] = [];

/** A drawing to look at: nothing in it can be picked. Fills the box that it is put in, whole and centred. */
export function SceneView({ scene, label, description = noWords }: SceneViewProps) {
  const id = useId();
  const shapes = useMemo(() => scene.elements.flatMap((element) => element.shapes), [scene]);
  return (
    <>
      <ShapesView
        shapes={shapes}
        viewBox={scene.bounds}
        {...(label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
        {...(description.length > 0 && { 'aria-describedby': id })}
      />
      {description.length > 0 && (
        <p id={id} className={styles['words']}>
          {description.join(' ')}
        </p>
      )}
    </>
  );
}
