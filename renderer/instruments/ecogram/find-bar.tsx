import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { FindBar as Bar } from '../../drawing/find-bar.tsx';
import { idle } from './drawing-state.ts';
import { useEcogram, useEcogramDocument } from './ecogram-context.tsx';
import { nameOf } from './lookup.ts';

/** Looks for a name, a role, a note or what is said about the contact; and for the note of a line. */
export function FindBar({ toDrawing }: { readonly toDrawing: () => void }): JSX.Element {
  const { drawing, clientName } = useEcogram();
  const { t } = useTranslation();
  const document = useEcogramDocument();
  const { actors, relations } = document;
  const name = (id: string): string => nameOf(document, id, clientName);
  return (
    <Bar
      things={[
        ...actors.map((actor) => ({
          id: actor.id,
          name: actor.name,
          texts: [actor.name, actor.role, actor.note, ...Object.values(actor.facts)],
        })),
        ...relations.map(({ id, first, second, note }) => ({
          id,
          name: t('ecogram.between', { first: name(first), second: name(second) }),
          texts: [note],
        })),
      ]}
      onFind={(id) => drawing.getState().select([id])}
      onEnd={() => {
        drawing.getState().be(idle);
        toDrawing();
      }}
    />
  );
}
