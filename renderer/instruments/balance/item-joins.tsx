import { IconTrash } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Burden, Join, Strength } from '../../../domain/instruments/balance/document.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { Select } from '../../components/select.tsx';
import styles from '../../drawing/panel.module.css';
import { useBalance, useBalanceDocument } from './balance-context.tsx';
import { joinsOf, nameOf } from './lookup.ts';

/** What a burden or a strength is joined to, and a new join to anything of the other kind that is free. */
export function ItemJoins({ item }: { readonly item: Burden | Strength }): JSX.Element {
  const { t } = useTranslation();
  const { actions, clientName } = useBalance();
  const document = useBalanceDocument();
  const kind = 'extra' in item ? 'strength' : 'burden';
  const otherEnd = (join: Join): string => (kind === 'burden' ? join.strength : join.burden);
  const joins = joinsOf(document, item.id);
  const taken = new Set(joins.map(otherEnd));
  const others: readonly (Burden | Strength)[] = kind === 'burden' ? document.strengths : document.burdens;
  const free = others.filter(({ id }) => !taken.has(id));
  const name = (id: string): string => nameOf(document, id, clientName);
  /** To what a join was just brought: it is another join, and goes on having the focus. */
  const [brought, setBrought] = useState<string | null>(null);
  const bring = (join: Join, to: string): void => {
    setBrought(to);
    actions.rejoin(join.id, kind === 'burden' ? 'strength' : 'burden', to);
  };
  return (
    <section className={styles['relations']} aria-label={t(`balance.joins.${kind}`)}>
      <h3>{t(`balance.joins.${kind}`)}</h3>
      {joins.length === 0 && <p className={styles['help']}>{t('balance.notJoined')}</p>}
      {joins.map((join) => {
        const other = otherEnd(join);
        return (
          <div key={join.id} className={styles['head']}>
            <Select
              label={t(`balance.joinedTo.${kind}`)}
              value={other}
              choices={[other, ...free.map(({ id }) => id)].map((id) => ({ id, name: name(id) }))}
              onChange={(id) => bring(join, id)}
              autoFocus={brought === other}
            />
            <IconButton
              icon={IconTrash}
              label={t('balance.unjoinOf', { name: name(other) })}
              onPress={() => actions.remove([join.id])}
            />
          </div>
        );
      })}
      {free.length > 0 && (
        <Select
          label={t(`balance.addJoin.${kind}`)}
          value=""
          placeholder={t(`balance.chooseJoin.${kind}`)}
          choices={free.map(({ id }) => ({ id, name: name(id) }))}
          onChange={(id) => actions.join(item.id, id)}
        />
      )}
    </section>
  );
}
