import type { ScreenPoint } from '../../../domain/geometry/point.ts';
import { type Frames, recordFrames, untilPainted } from './frames.ts';

/** What a contender shows of itself to the bench. */
export interface Contender<Document> {
  /** Shows this document, fitted to the window. */
  readonly load: (document: Document) => void | Promise<void>;
  /** Whether all of the last loaded document is drawn and no redraw is pending. */
  readonly painted: () => boolean;
  /** Where the middle of a thing is in the window, in CSS pixels. */
  readonly place: (id: string) => ScreenPoint;
  /** Works out where everything of this document stands, for contenders that arrange it themselves. */
  readonly arrange?: (document: Document) => void;
}

/** The drawing that every contender of one table shows. */
export interface Subject<Document> {
  readonly make: (elements: number) => Document;
  /** The id of what the bench drags. */
  readonly held: (document: Document) => string;
}

/** What the bench calls from outside the page. */
interface BenchPage {
  readonly firstPaint: (elements: number) => Promise<number>;
  /** Where what the bench drags stands now. */
  readonly held: () => ScreenPoint;
  /** Milliseconds that it takes to arrange so many elements. */
  readonly arrange: (elements: number) => number;
  readonly startRecording: () => void;
  readonly stopRecording: () => Frames;
}

declare global {
  interface Window {
    bench?: BenchPage;
  }
}

/** Puts a contender under `window.bench`. */
export function offer<Document>(subject: Subject<Document>, contender: Contender<Document>): void {
  let recording: { stop: () => Frames } | null = null;
  let held = '';
  window.bench = {
    firstPaint: (elements) => {
      const document = subject.make(elements);
      held = subject.held(document);
      return untilPainted(() => contender.load(document), contender.painted);
    },
    held: () => contender.place(held),
    arrange: (elements) => {
      const document = subject.make(elements);
      const start = performance.now();
      contender.arrange?.(document);
      return performance.now() - start;
    },
    startRecording: () => {
      recording = recordFrames();
    },
    stopRecording: () => recording?.stop() ?? { busy: [], intervals: [] },
  };
}
