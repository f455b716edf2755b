/** What one recording saw, in milliseconds. */
export interface Frames {
  /**
   * Main thread per step of the mouse: script, style, layout and paint of the frame with the input, and of what it puts off
   * to frames before the next input.
   */
  readonly busy: readonly number[];
  /** From frame to frame. */
  readonly intervals: readonly number[];
}

const channel = new MessageChannel();
let waiting: ((time: number) => void)[] = [];
channel.port1.addEventListener('message', () => {
  const now = performance.now();
  for (const tell of waiting.splice(0)) tell(now);
});
channel.port1.start();

/** Calls back in the first task after the frame that is being made. */
function afterFrame(tell: (time: number) => void): void {
  waiting.push(tell);
  if (waiting.length === 1) channel.port2.postMessage(0);
}

/** Milliseconds from starting `action` until the end of the first frame in which `done` holds. */
export async function untilPainted(action: () => void | Promise<void>, done: () => boolean): Promise<number> {
  const start = performance.now();
  await action();
  return new Promise((resolve) => {
    const frame = (): void => {
      const finished = done();
      afterFrame((time) => (finished ? resolve(time - start) : requestAnimationFrame(frame)));
    };
    requestAnimationFrame(frame);
  });
}

/** Records frames until `stop` is called. */
export function recordFrames(): { stop: () => Frames } {
  const busy: number[] = [];
  const intervals: number[] = [];
  let running = true;
  let last = 0;
  let firstInput = 0;
  const onInput = (): void => {
    if (firstInput === 0) firstInput = performance.now();
  };
  const kinds = ['pointermove', 'mousemove', 'wheel', 'touchmove'];
  for (const kind of kinds) window.addEventListener(kind, onInput, { capture: true, passive: true });
  const frame = (time: number): void => {
    if (!running) return;
    const opensStep = firstInput !== 0;
    const start = opensStep ? firstInput : performance.now();
    firstInput = 0;
    if (last !== 0) intervals.push(time - last);
    last = time;
    afterFrame((end) => {
      if (opensStep) busy.push(end - start);
      else if (busy.length > 0) busy.push((busy.pop() ?? 0) + end - start);
    });
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  return {
    stop: () => {
      running = false;
      for (const kind of kinds) window.removeEventListener(kind, onInput, { capture: true });
      return { busy, intervals };
    },
  };
}
