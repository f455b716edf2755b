import { IconArrowDown, IconArrowLeft, IconArrowRight, IconArrowUp } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { centreSubject, type MindmapNode } from '../../../domain/instruments/mindmap/document.ts';
import { readingOrder, treeOf, withAllBelow } from '../../../domain/instruments/mindmap/tree.ts';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { Select } from '../../components/select.tsx';
import panel from '../../drawing/panel.module.css';
import { nameOf } from './lookup.ts';
import { useMindmap, useMindmapDocument, useNaming } from './mindmap-context.tsx';

/** Millimetres that a button moves a node. */
const step = 5;

/** Where a thought hangs and stands, by buttons. */
export function NodePlace({ node }: { readonly node: MindmapNode }): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useMindmap();
  const { id } = node;
  return (
    <div className={panel['fields']}>
      <HangsOn node={node} />
      <div className={panel['line']}>
        <Button onPress={() => actions.shift(id, -1)}>{t('mindmap.up')}</Button>
        <Button onPress={() => actions.shift(id, 1)}>{t('mindmap.down')}</Button>
        <Button onPress={() => actions.out(id)}>{t('mindmap.out')}</Button>
        <Button onPress={() => actions.inward(id)}>{t('mindmap.in')}</Button>
      </div>
      {node.parent === null && (
        <Segmented
          label={t('mindmap.side')}
          value={node.side ?? 'auto'}
          segments={(['auto', 'left', 'right'] as const).map((side) => ({
            id: side,
            name: t(`mindmap.sides.${side}`),
          }))}
          onChange={(side) => side !== null && actions.setSide(id, side === 'auto' ? null : side)}
        />
      )}
      <fieldset className={panel['line']} aria-label={t('mindmap.byHand')}>
        <IconButton
          icon={IconArrowLeft}
          label={t('mindmap.moveLeft')}
          onPress={() => actions.moveBy([id], { x: -step, y: 0 }, true)}
        />
        <IconButton
          icon={IconArrowRight}
          label={t('mindmap.moveRight')}
          onPress={() => actions.moveBy([id], { x: step, y: 0 }, true)}
        />
        <IconButton
          icon={IconArrowUp}
          label={t('mindmap.moveUp')}
          onPress={() => actions.moveBy([id], { x: 0, y: -step }, true)}
        />
        <IconButton
          icon={IconArrowDown}
          label={t('mindmap.moveDown')}
          onPress={() => actions.moveBy([id], { x: 0, y: step }, true)}
        />
        {node.offset !== null && (
          <Button onPress={() => actions.arrange([id])}>{t('mindmap.giveBack')}</Button>
        )}
      </fieldset>
    </div>
  );
}

/** Any other thought may take it, but for what hangs below it. */
function HangsOn({ node }: { readonly node: MindmapNode }): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useMindmap();
  const document = useMindmapDocument();
  const naming = useNaming();
  const tree = treeOf(document.nodes);
  const own = withAllBelow(tree, [node.id]);
  const others = readingOrder(tree.childrenOf).filter(({ id }) => !own.has(id));
  return (
    <Select
      label={t('mindmap.hangOn')}
      value={node.parent ?? centreSubject}
      choices={[
        { id: centreSubject, name: t('mindmap.centre') },
        ...others.map(({ id }) => ({ id, name: nameOf(document, id, naming) })),
      ]}
      onChange={(parent) => actions.hang([node.id], parent === centreSubject ? null : parent, null)}
    />
  );
}
