import { useRef, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { longestText } from '../../../domain/instruments/balance/document.ts';
import { Button } from '../../components/button.tsx';
import { QuickAdd as Field } from '../../drawing/quick-add.tsx';
import { useBalance } from './balance-context.tsx';
import { addedKinds, idle, type AddedKind } from './drawing-state.ts';
import { KindChoice } from './kind-choice.tsx';

export interface QuickAddProps {
  readonly kind: AddedKind;
  readonly text: string;
  /** Gives the keyboard back to the drawing. */
  readonly toDrawing: () => void;
}

const labels = { burden: 'addBurden', strength: 'addStrength', extra: 'addExtra' } as const;

/** Where burdens and strengths are typed; one may stay empty. */
export function QuickAdd({ kind, text, toDrawing }: QuickAddProps): JSX.Element {
  const { t } = useTranslation();
  const { drawing, actions } = useBalance();
  const { be } = drawing.getState();
  const field = useRef<HTMLInputElement>(null);
  const add = (typed: string): void => {
    actions.add(typed, kind);
    be({ with: 'adding', kind, text: '' });
  };
  return (
    <Field
      label={t(`balance.${labels[kind]}`)}
      placeholder={t(`balance.addHint.${kind}`)}
      text={text}
      longest={longestText}
      field={field}
      onText={(next) => be({ with: 'adding', kind, text: next })}
      onAdd={() => add(text)}
      onLines={(lines) => actions.addLines(lines, kind)}
      onEnd={() => {
        be(idle);
        toDrawing();
      }}
      onTurn={(by) => {
        const turned = (addedKinds.indexOf(kind) + by + addedKinds.length) % addedKinds.length;
        be({ with: 'adding', kind: addedKinds[turned] ?? kind, text });
      }}
      aside={
        <Button
          kind="quiet"
          onPress={() => {
            add('');
            field.current?.focus();
          }}
        >
          {t('balance.addEmpty')}
        </Button>
      }
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
