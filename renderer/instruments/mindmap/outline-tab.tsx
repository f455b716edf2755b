import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { longestText } from '../../../domain/instruments/mindmap/document.ts';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import panel from '../../drawing/panel.module.css';
import { HandOnGroup } from '../../handover/hand-on-group.tsx';
import { nameOf, pickedIn } from './lookup.ts';
import { useDrawing, useMindmap, useMindmapDocument, useNaming } from './mindmap-context.tsx';
import { Outline } from './outline.tsx';
import styles from './outline.module.css';

/** The drawing as a tree of texts. What is picked here is picked in the drawing too. */
export function OutlineTab(): JSX.Element {
  const { t } = useTranslation();
  const { clientId, worksheetId } = useMindmap();
  return (
    <div className={`${panel['body']} ${styles['tab']}`}>
      <AddForm />
      <Outline />
      <p className={panel['help']}>{t('mindmap.listHelp')}</p>
      <HandOnGroup clientId={clientId} worksheetId={worksheetId} takers={['balance', 'wellbeing-plan']} />
    </div>
  );
}

/** Adds a branch, or something below what is picked, without going to the drawing. */
function AddForm(): JSX.Element {
  const { t } = useTranslation();
  const { actions, drawing } = useMindmap();
  const document = useMindmapDocument();
  const naming = useNaming();
  const selected = useDrawing((state) => state.selected);
  const [text, setText] = useState('');
  /** Where the next one comes; what was just added is picked, and its siblings follow it until something else is picked. */
  const [under, setUnder] = useState<{
    readonly picked: ReadonlySet<string>;
    readonly parent: string | null;
  } | null>(null);
  const [only, ...more] = pickedIn(document, selected).nodes;
  const picked = only !== undefined && more.length === 0 ? only.id : null;
  const parent = under !== null && under.picked === selected ? under.parent : picked;
  const label =
    parent === null
      ? t('mindmap.addBranchLabel')
      : t('mindmap.addUnder', { name: nameOf(document, parent, naming) });
  return (
    <form
      className={panel['add']}
      onSubmit={(event) => {
        event.preventDefault();
        if (actions.add(parent, text) === null) return;
        setText('');
        setUnder({ picked: drawing.getState().selected, parent });
      }}
    >
      <TextField label={label} value={text} maxLength={longestText} onChange={setText} autoComplete="off" />
      <div className={styles['addEnd']}>
        <Button type="submit" isDisabled={text.trim() === ''}>
          {t('mindmap.addButton')}
        </Button>
      </div>
    </form>
  );
}
