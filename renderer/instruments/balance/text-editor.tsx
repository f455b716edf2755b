import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { longestText, weakestSubject } from '../../../domain/instruments/balance/document.ts';
import type { SceneElement } from '../../../domain/scene/scene.ts';
import { NameEditor } from '../../drawing/name-editor.tsx';
import { boxOfElement } from '../../drawing/spatial.ts';
import { useBalance, useBalanceDocument } from './balance-context.tsx';
import { idle } from './drawing-state.ts';
import { burdenOf, nameOf, strengthOf } from './lookup.ts';

export interface TextEditorProps {
  readonly element: SceneElement | undefined;
  readonly toDrawing: () => void;
}

/** A field upon a block, a triangle or the weakest point, in which one writes. An empty text is a shape that stays empty. */
export function TextEditor({ element, toDrawing }: TextEditorProps): JSX.Element | null {
  const { t } = useTranslation();
  const { drawing, views, actions, clientName } = useBalance();
  const document = useBalanceDocument();
  if (element === undefined) return null;
  const id = element.subject;
  const isWeakest = id === weakestSubject;
  const text = isWeakest
    ? document.weakest?.word
    : (burdenOf(document, id) ?? strengthOf(document, id))?.text;
  const name = nameOf(document, id, clientName);
  return (
    <NameEditor
      box={boxOfElement(element)}
      views={views}
      label={isWeakest ? t('balance.weakestWord') : t('balance.textOf', { name })}
      name={text ?? ''}
      longest={longestText}
      onEnd={(typed, back) => {
        if (typed !== null) {
          if (isWeakest) actions.nameWeakest(typed);
          else actions.rename(id, typed);
        }
        drawing.getState().be(idle);
        if (back) toDrawing();
      }}
    />
  );
}
