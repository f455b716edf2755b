import { IconTrash } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { centreSubject, longestLinkText, type Link } from '../../../domain/instruments/mindmap/document.ts';
import { readingOrder, treeOf } from '../../../domain/instruments/mindmap/tree.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import panel from '../../drawing/panel.module.css';
import { LinkWays } from './link-controls.tsx';
import { linksOf, nameOf } from './lookup.ts';
import { useMindmap, useMindmapDocument, useNaming } from './mindmap-context.tsx';

/** The arrows of a thought or of the middle, and a new one to anything else. */
export function NodeLinks({ subject }: { readonly subject: string }): JSX.Element {
  const { t } = useTranslation();
  const { actions, drawing } = useMindmap();
  const document = useMindmapDocument();
  const naming = useNaming();
  const links = linksOf(document, subject);
  const ends = [centreSubject, ...readingOrder(treeOf(document.nodes).childrenOf).map(({ id }) => id)];
  const name = (id: string): string => nameOf(document, id, naming);
  const reached = new Set([subject, ...links.flatMap(({ from, to }) => (from === subject ? [to] : []))]);
  const free = ends.filter((id) => !reached.has(id));
  /** A new arrow is picked in the drawing; here one goes on with the thought. */
  const staying = (deed: () => void): void => {
    deed();
    drawing.getState().select([subject]);
  };
  return (
    <section className={panel['relations']} aria-label={t('mindmap.links')}>
      <h3>{t('mindmap.links')}</h3>
      {links.map((link) => (
        <LinkBox key={link.id} link={link} subject={subject} ends={ends} staying={staying} />
      ))}
      {free.length > 0 && (
        <Select
          label={t('mindmap.link.add')}
          value=""
          choices={free.map((id) => ({ id, name: name(id) }))}
          onChange={(id) => staying(() => actions.link(subject, id))}
        />
      )}
    </section>
  );
}

interface LinkBoxProps {
  readonly link: Link;
  readonly subject: string;
  readonly ends: readonly string[];
  readonly staying: (deed: () => void) => void;
}

function LinkBox({ link, subject, ends, staying }: LinkBoxProps): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useMindmap();
  const document = useMindmapDocument();
  const naming = useNaming();
  const name = (id: string): string => nameOf(document, id, naming);
  const goes = link.from === subject;
  const other = goes ? link.to : link.from;
  const kind = link.both ? 'mutual' : goes ? 'outgoing' : 'incoming';
  const title = t(`mindmap.link.${kind}`, { name: name(other) });
  return (
    <fieldset aria-label={title} className={panel['relationBox']}>
      <div className={panel['head']}>
        <p dir="auto">{title}</p>
        <IconButton
          icon={IconTrash}
          label={t('mindmap.removeOf', { name: title })}
          onPress={() => staying(() => actions.remove([link.id]))}
        />
      </div>
      <div className={panel['controls']}>
        <LinkWays link={link} />
      </div>
      <LinkText link={link} />
      <Select
        label={t('mindmap.link.otherEnd')}
        value={other}
        choices={ends.filter((id) => id !== subject).map((id) => ({ id, name: name(id) }))}
        onChange={(id) => staying(() => actions.relink(link.id, goes ? 'to' : 'from', id))}
      />
    </fieldset>
  );
}

function LinkText({ link }: { readonly link: Link }): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useMindmap();
  const [typed, setTyped] = useState<string | null>(null);
  const keep = (): void => {
    if (typed !== null) actions.rename(link.id, typed);
    setTyped(null);
  };
  return (
    <TextField
      label={t('mindmap.link.text')}
      value={typed ?? link.text}
      maxLength={longestLinkText}
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
