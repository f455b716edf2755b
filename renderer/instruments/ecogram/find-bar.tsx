import type { JSX } from 'react';
import { FindBar as Bar } from '../../drawing/find-bar.tsx';
import { idle } from './drawing-state.ts';
import { useEcogram, useEcogramDocument } from './ecogram-context.tsx';

/** Looks for a name, a role or a note of an actor. */
export function FindBar({ toDrawing }: { readonly toDrawing: () => void }): JSX.Element {
  const { drawing } = useEcogram();
  const { actors } = useEcogramDocument();
  return (
    <Bar
      things={actors.map(({ id, name, role, note }) => ({ id, name, texts: [name, role, note] }))}
      onFind={(id) => drawing.getState().select([id])}
      onEnd={() => {
        drawing.getState().be(idle);
        toDrawing();
      }}
    />
  );
}
