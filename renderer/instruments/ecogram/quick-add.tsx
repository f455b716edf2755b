import { useRef, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { actorKinds, longestName, type ActorKind } from '../../../domain/instruments/ecogram/document.ts';
import { QuickAdd as Field } from '../../drawing/quick-add.tsx';
import { idle } from './drawing-state.ts';
import { useEcogram } from './ecogram-context.tsx';
import { KindChoice } from './kind-choice.tsx';

export interface QuickAddProps {
  readonly kind: ActorKind;
  readonly text: string;
  /** Gives the keyboard back to the drawing. */
  readonly toDrawing: () => void;
}

const fieldNames = { person: 'addPerson', group: 'addGroup', organisation: 'addOrganisation' } as const;

/** Where the names of actors are typed. */
export function QuickAdd({ kind, text, toDrawing }: QuickAddProps): JSX.Element {
  const { t } = useTranslation();
  const { drawing, actions } = useEcogram();
  const { be } = drawing.getState();
  const field = useRef<HTMLInputElement>(null);
  return (
    <Field
      label={t(`ecogram.${fieldNames[kind]}`)}
      placeholder={t('ecogram.addHint')}
      text={text}
      longest={longestName}
      field={field}
      onText={(next) => be({ with: 'adding', kind, text: next })}
      onAdd={() => {
        actions.add(text, kind);
        be({ with: 'adding', kind, text: '' });
      }}
      onEnd={() => {
        be(idle);
        toDrawing();
      }}
      onTurn={(by) => {
        const turned = (actorKinds.indexOf(kind) + by + actorKinds.length) % actorKinds.length;
        be({ with: 'adding', kind: actorKinds[turned] ?? kind, text });
      }}
    >
      <KindChoice
        value={kind}
        onChange={(next) => {
          be({ with: 'adding', kind: next, text });
          field.current?.focus();
        }}
      />
    </Field>
  );
}
