import { useEffect, useState } from 'react';

const faces = ['400', '600', '700', 'italic 400'].map((face) => `${face} 16px 'Source Sans 3'`);

/** True once the letters of drawings are there: a canvas that was painted without them is not painted anew by itself. */
export function useFontsReady(): boolean {
  const [ready, setReady] = useState(() => faces.every((face) => document.fonts.check(face)));
  useEffect(() => {
    if (ready) return;
    let mounted = true;
    // A font that fails to load must not keep the drawing away.
    void Promise.allSettled(faces.map((face) => document.fonts.load(face))).then(
      () => mounted && setReady(true),
    );
    return () => {
      mounted = false;
    };
  }, [ready]);
  return ready;
}
