import {
  IconBriefcase,
  IconCursorText,
  IconDots,
  IconLibraryMinus,
  IconLibraryPlus,
  IconTrash,
  IconUser,
} from '@tabler/icons-react';
import type { JSX } from 'react';
import { Toolbar } from 'react-aria-components/Toolbar';
import { useTranslation } from 'react-i18next';
import { centreSubject, type MindmapNode } from '../../../domain/instruments/mindmap/document.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { Segmented } from '../../components/segmented.tsx';
import styles from '../../drawing/bars.module.css';
import type { Looking } from '../../drawing/looking.ts';
import { PickedMenu } from '../../drawing/picked-menu.tsx';
import { childrenOf, nameOf, pickedIn } from './lookup.ts';
import { LinkControls } from './link-controls.tsx';
import { MarkButtons } from './mark-buttons.tsx';
import own from './tool-bar.module.css';
import { useDrawing, useMindmap, useMindmapDocument, useNaming } from './mindmap-context.tsx';

const separator = <span className={styles['separator']} />;

/** The bar of what is picked: nodes, an arrow, or the middle. */
export function SelectionBar({ looking }: { readonly looking: Looking }): JSX.Element | null {
  const { t } = useTranslation();
  const { actions } = useMindmap();
  const document = useMindmapDocument();
  const naming = useNaming();
  const selected = useDrawing((state) => state.selected);
  // While one types or chooses domains the bar would only be in the way.
  const isQuiet = useDrawing(({ busy }) => busy.with === 'typing' || busy.with === 'domains');
  const { nodes, links, centre } = pickedIn(document, selected);
  const [link, ...moreLinks] = links;
  const removable = [...nodes, ...links].map(({ id }) => id);
  if (isQuiet || (removable.length === 0 && !centre)) return null;
  const [node, ...moreNodes] = nodes;
  const isOne = nodes.length + links.length + (centre ? 1 : 0) === 1;
  const one = isOne ? (node?.id ?? link?.id ?? centreSubject) : undefined;
  const name = one === undefined ? t('mindmap.several') : nameOf(document, one, naming);
  return (
    <Toolbar
      data-bar="picked"
      aria-label={labelOf()}
      className={`${styles['bar']} ${styles['selection']} ${own['picked']}`}
    >
      <p className={styles['title']} dir="auto">
        {name}
      </p>
      <span className={`${styles['separator']} ${styles['afterTitle']}`} />
      {centre && isOne && <CentreControls />}
      {node !== undefined && <NodeControls nodes={[node, ...moreNodes]} />}
      {link !== undefined && moreLinks.length === 0 && isOne && <LinkControls link={link} />}
      {nodes.length > 0 && (
        <>
          {separator}
          <PickedMenu looking={looking} onDuplicate={actions.duplicate} />
        </>
      )}
      {node !== undefined && isOne && <More node={node} name={name} />}
      {removable.length > 0 && (
        <IconButton
          icon={IconTrash}
          label={t('mindmap.remove')}
          keys="Delete"
          onPress={() => actions.remove(removable)}
        />
      )}
    </Toolbar>
  );

  function labelOf(): string {
    if (one === undefined) return name;
    if (one === centreSubject) return t('mindmap.pickedCentre', { name });
    return t(link === undefined ? 'mindmap.picked' : 'mindmap.pickedArrow', { name });
  }
}

function NodeControls({ nodes }: { readonly nodes: readonly MindmapNode[] }): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useMindmap();
  const document = useMindmapDocument();
  const some = nodes.filter(({ id }) => childrenOf(document, id).length > 0);
  const open = some.some(({ folded }) => !folded);
  return (
    <>
      <MarkButtons nodes={nodes} />
      {some.length > 0 && (
        <>
          {separator}
          <IconButton
            icon={open ? IconLibraryMinus : IconLibraryPlus}
            label={t(open ? 'mindmap.fold' : 'mindmap.unfold')}
            keys={open ? '-' : '+'}
            onPress={() =>
              actions.fold(
                some.map(({ id }) => id),
                open,
              )
            }
          />
        </>
      )}
    </>
  );
}

function More({ node, name }: { readonly node: MindmapNode; readonly name: string }): JSX.Element {
  const { t } = useTranslation();
  const { drawing, actions } = useMindmap();
  return (
    <>
      <IconButton
        icon={IconCursorText}
        label={t('mindmap.rename')}
        keys="F2"
        onPress={() => actions.beginRename(node.id)}
      />
      <IconButton
        icon={IconDots}
        label={t('mindmap.moreOf', { name })}
        onPress={() => drawing.getState().show('list', node.id)}
      />
    </>
  );
}

/** What stands in the middle: the client, or the question of work. */
function CentreControls(): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useMindmap();
  const { about } = useMindmapDocument().centre;
  return (
    <>
      <Segmented
        label={t('mindmap.centreAbout')}
        layout="packed"
        value={about}
        segments={[
          { id: 'client', name: t('mindmap.about.client'), icon: IconUser },
          { id: 'work', name: t('mindmap.about.work'), icon: IconBriefcase },
        ]}
        onChange={(next) => next !== null && actions.setAbout(next)}
      />
      <IconButton
        icon={IconCursorText}
        label={t('mindmap.rename')}
        keys="F2"
        onPress={() => actions.beginRename(centreSubject)}
      />
    </>
  );
}
