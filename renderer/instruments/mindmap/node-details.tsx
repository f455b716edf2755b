import { IconArrowLeft, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { longestNote, longestText, type MindmapNode } from '../../../domain/instruments/mindmap/document.ts';
import { nodeText } from '../../../domain/instruments/mindmap/names.ts';
import { lifeDomains } from '../../../domain/life-domains/life-domains.ts';
import { lifeDomainWords } from '../../../domain/life-domains/words.ts';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { domainIcons } from '../../components/domain-icons.ts';
import { Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { HandOn } from '../../handover/hand-on.tsx';
import { OriginNote } from '../../handover/origin-note.tsx';
import panel from '../../drawing/panel.module.css';
import { nameOf } from './lookup.ts';
import { MarkButtons } from './mark-buttons.tsx';
import { useMindmap, useMindmapDocument, useNaming } from './mindmap-context.tsx';
import { NodeLinks } from './node-links.tsx';
import { NodePlace } from './node-place.tsx';

/** Everything about one thought, with every edit that the drawing has. */
export function NodeDetails({ node }: { readonly node: MindmapNode }): JSX.Element {
  const { t } = useTranslation();
  const { actions, clientId, drawing, store, worksheetId } = useMindmap();
  const document = useMindmapDocument();
  const naming = useNaming();
  const { id } = node;
  const name = nameOf(document, id, naming);
  const taker = takerOf(node);
  return (
    <div className={panel['body']} onBlur={store.getState().endMerge}>
      <div className={panel['head']}>
        <IconButton
          icon={IconArrowLeft}
          label={t('mindmap.listBack')}
          onPress={() => drawing.getState().show('list', null)}
        />
        <h2 dir="auto">{name}</h2>
      </div>
      <TextOf id={id} text={node.text} placeholder={nodeText({ ...node, text: '' }, naming)} focuses />
      {node.origin && <OriginNote clientId={clientId} origin={node.origin} />}
      {node.parent === null && <DomainOf node={node} />}
      <MarkButtons nodes={[node]} inWords />
      <AddBelow id={id} />
      <NodeLinks subject={id} />
      <TextArea
        label={t('mindmap.note')}
        rows={2}
        value={node.note}
        maxLength={longestNote}
        onChange={(note) => actions.setNote(id, note)}
      />
      <Disclosure title={t('mindmap.place')}>
        <NodePlace node={node} />
      </Disclosure>
      {taker !== null && (
        <div>
          <HandOn clientId={clientId} worksheetId={worksheetId} taker={taker} only={[id]} />
        </div>
      )}
      <div>
        <Button icon={IconTrash} onPress={() => actions.remove([id])}>
          {t('mindmap.removeOf', { name })}
        </Button>
      </div>
    </div>
  );
}

/** What a marked thought leads to: a strength to the balance, an obstacle or a wish to the plan. */
function takerOf({ text, marks }: MindmapNode): 'balance' | 'wellbeing-plan' | null {
  if (text.trim() === '') return null;
  if (marks.includes('obstacle') || marks.includes('wish')) return 'wellbeing-plan';
  return marks.includes('strength') ? 'balance' : null;
}

interface TextOfProps {
  readonly id: string;
  readonly text: string;
  readonly label?: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly focuses?: boolean;
}

/** The text is kept when the field is left or Enter is pressed. */
export function TextOf({ id, text, label, hint, placeholder, focuses = false }: TextOfProps): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useMindmap();
  const [typed, setTyped] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focuses) field.current?.focus();
  }, [focuses]);
  const keep = (): void => {
    if (typed !== null) actions.rename(id, typed);
    setTyped(null);
  };
  return (
    <TextField
      label={label ?? t('mindmap.text')}
      hint={hint}
      inputRef={field}
      value={typed ?? text}
      maxLength={longestText}
      {...(placeholder !== undefined && { placeholder })}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        else if (event.key === 'Escape' && typed !== null) setTyped(null);
        else event.continuePropagation();
      }}
    />
  );
}

function DomainOf({ node }: { readonly node: MindmapNode }): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useMindmap();
  const { language } = useNaming();
  return (
    <Select
      label={t('mindmap.domain')}
      value={node.domain ?? 'free'}
      choices={[
        { id: 'free' as const, name: t('mindmap.freeBranch') },
        ...lifeDomains.map((domain) => ({
          id: domain,
          name: lifeDomainWords(domain, language).name,
          icon: domainIcons[domain],
        })),
      ]}
      onChange={(domain) => actions.setDomain(node.id, domain === 'free' ? null : domain)}
    />
  );
}

/** Hangs something on this thought; the next one can be typed right after it. */
function AddBelow({ id }: { readonly id: string }): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useMindmap();
  const [text, setText] = useState('');
  return (
    <form
      className={panel['add']}
      onSubmit={(event) => {
        event.preventDefault();
        if (actions.add(id, text) !== null) setText('');
      }}
    >
      <TextField
        label={t('mindmap.addChildLabel')}
        value={text}
        maxLength={longestText}
        onChange={setText}
        autoComplete="off"
      />
      <div>
        <Button type="submit" isDisabled={text.trim() === ''}>
          {t('mindmap.addButton')}
        </Button>
      </div>
    </form>
  );
}
