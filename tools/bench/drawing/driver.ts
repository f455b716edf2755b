import type { EcogramDocument } from '../../../domain/instruments/ecogram/document.ts';
import type { ScreenPoint } from '../../../domain/geometry/point.ts';
import { benchNetwork } from './network.ts';
import { type Frames, recordFrames, untilPainted } from './frames.ts';

/** What a contender shows of itself to the bench. */
export interface Contender {
  /** Shows this document, fitted to the window. */
  readonly load: (document: EcogramDocument) => void | Promise<void>;
  /** Whether all of the last loaded document is drawn and no redraw is pending. */
  readonly painted: () => boolean;
  /** Where the middle of an actor is in the window, in CSS pixels. */
  readonly place: (id: string) => ScreenPoint;
}

/** What the bench calls from outside the page. */
interface BenchPage {
  readonly firstPaint: (count: number) => Promise<number>;
  readonly place: (id: string) => ScreenPoint;
  readonly startRecording: () => void;
  readonly stopRecording: () => Frames;
}

declare global {
  interface Window {
    bench?: BenchPage;
  }
}

/** Puts a contender under `window.bench`. */
export function offer(contender: Contender): void {
  let recording: { stop: () => Frames } | null = null;
  window.bench = {
    firstPaint: (count) => untilPainted(() => contender.load(benchNetwork(count)), contender.painted),
    place: contender.place,
    startRecording: () => {
      recording = recordFrames();
    },
    stopRecording: () => recording?.stop() ?? { busy: [], intervals: [] },
  };
}
