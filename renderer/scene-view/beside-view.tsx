import type { PageBox } from '../../domain/geometry/point.ts';
import type { MomentsPair } from './moments-pair.ts';
import { PanHost, PanPicture, type PanHostProps } from './pan-view.tsx';
import { useSharedView } from './use-panning.ts';
import styles from './beside-view.module.css';

export interface PairProps extends Omit<PanHostProps, 'bounds' | 'children' | 'view'> {
  readonly pair: MomentsPair;
}

/** Clearly wider than a window is for its height. */
const isWide = ({ width, height }: PageBox): boolean => width > 1.8 * height;

/** Two moments beside each other, or under each other where that leaves them larger. What moves one moves both. */
export function BesideView({
  pair: { before, after, both },
  description,
  keysEverywhere,
  ref,
  ...host
}: PairProps) {
  const view = useSharedView();
  return (
    <div className={styles['room']}>
      <div className={styles['pair']} data-wide={isWide(both.bounds) || undefined}>
        {[before, after].map((moment, index) => (
          <div key={index} className={styles['moment']}>
            <p className={styles['day']}>{moment.day}</p>
            <PanHost
              {...host}
              bounds={both.bounds}
              view={view}
              description={index === 1 ? description : []}
              // One of them listens for both.
              {...(index === 1 && { keysEverywhere, ref })}
            >
              {(described) => (
                <PanPicture
                  scene={moment.scene}
                  bounds={both.bounds}
                  label={moment.label}
                  described={described}
                />
              )}
            </PanHost>
          </div>
        ))}
      </div>
    </div>
  );
}
