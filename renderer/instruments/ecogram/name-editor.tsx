import type { JSX, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { actorOutline } from '../../../domain/instruments/ecogram/actor-outline.ts';
import { longestName } from '../../../domain/instruments/ecogram/document.ts';
import { boxOf } from '../../../domain/instruments/ecogram/outline.ts';
import { NameEditor as Field } from '../../drawing/name-editor.tsx';
import { idle } from './drawing-state.ts';
import { useEcogram, useEcogramDocument } from './ecogram-context.tsx';
import { actorOf } from './lookup.ts';

export interface NameEditorProps {
  readonly id: string;
  /** The drawing, which gets the keyboard back. */
  readonly host: RefObject<HTMLDivElement | null>;
}

/** A field upon the shape of an actor, in which its name is changed. */
export function NameEditor({ id, host }: NameEditorProps): JSX.Element | null {
  const { t } = useTranslation();
  const { drawing, views, actions } = useEcogram();
  const actor = actorOf(useEcogramDocument(), id);
  if (actor === undefined) return null;
  return (
    <Field
      box={boxOf(actorOutline(actor))}
      views={views}
      label={t('ecogram.nameOf', { name: actor.name })}
      name={actor.name}
      longest={longestName}
      onEnd={(typed, back) => {
        if (typed !== null) actions.rename(id, typed);
        drawing.getState().be(idle);
        if (back) host.current?.focus({ preventScroll: true });
      }}
    />
  );
}
