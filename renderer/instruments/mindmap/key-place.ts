import type { MindmapView } from '../../../domain/instruments/mindmap/view.ts';
import type { Scene } from '../../../domain/scene/scene.ts';
import type { Mindmap } from './mindmap-context.tsx';

/** What a key on the drawing needs to know, read anew at every key. */
export interface KeyPlace {
  readonly mindmap: Mindmap;
  readonly scene: Scene;
  readonly view: MindmapView;
  readonly cancelGesture: () => boolean;
  /** Brings the keyboard to the bar of what is picked. */
  readonly toBar: () => boolean;
}
