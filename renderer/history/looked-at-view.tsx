import type { Ref } from 'react';
import type { PageBox } from '../../domain/geometry/point.ts';
import type { ScreenSize, View } from '../../domain/geometry/view.ts';
import type { Scene } from '../../domain/scene/scene.ts';
import { BesideView } from '../scene-view/beside-view.tsx';
import type { MomentsPair } from '../scene-view/moments-pair.ts';
import { PanView } from '../scene-view/pan-view.tsx';
import { SlideView } from '../scene-view/slide-view.tsx';
import type { Panning } from '../scene-view/use-panning.ts';

/** What is looked at: one drawing, which may be two laid over each other, or two for themselves. */
export type LookedAtDrawing =
  | { readonly form: 'one'; readonly scene: Scene; readonly label: string }
  | { readonly form: 'slider' | 'beside'; readonly pair: MomentsPair };

/** Everything that is drawn, in one scene. */
export const sceneOf = (drawing: LookedAtDrawing): Scene =>
  drawing.form === 'one' ? drawing.scene : drawing.pair.both;

export interface LookedAtViewProps {
  readonly drawing: LookedAtDrawing;
  readonly description: readonly string[];
  readonly opening: (bounds: PageBox, size: ScreenSize) => View;
  readonly keysEverywhere?: boolean;
  readonly ref?: Ref<Panning>;
}

/** A drawing or a comparison in the form that was chosen; nothing in it can be changed. */
export function LookedAtView({ drawing, ...view }: LookedAtViewProps) {
  switch (drawing.form) {
    case 'one':
      return <PanView {...view} scene={drawing.scene} label={drawing.label} />;
    case 'slider':
      return <SlideView {...view} pair={drawing.pair} />;
    case 'beside':
      return <BesideView {...view} pair={drawing.pair} />;
  }
}
