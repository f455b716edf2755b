import { IconTrash } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import {
  clientEnd,
  longestNote,
  type Actor,
  type Relation,
} from '../../../domain/instruments/ecogram/document.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { Select } from '../../components/select.tsx';
import { useEcogram, useEcogramDocument } from './ecogram-context.tsx';
import { nameOf, otherEnd, relationsOf } from './lookup.ts';
import { RelationControls } from './relation-controls.tsx';
import styles from '../../drawing/panel.module.css';

/** The lines of one actor, and a new one to anybody who is not joined yet. */
export function ActorRelations({ actor }: { readonly actor: Actor }): JSX.Element {
  const { t } = useTranslation();
  const { actions, clientName } = useEcogram();
  const document = useEcogramDocument();
  const relations = relationsOf(document, actor.id);
  const joined = new Set([actor.id, ...relations.map((relation) => otherEnd(relation, actor.id))]);
  const free = [clientEnd, ...document.actors.map(({ id }) => id)].filter((id) => !joined.has(id));
  const name = (id: string): string => nameOf(document, id, clientName);
  /** At whom the line now ends that was just brought there: it is another line, and goes on having the focus. */
  const [brought, setBrought] = useState<string | null>(null);
  const bring = (relation: Relation, to: string): void => {
    setBrought(to);
    actions.reconnect(relation.id, relation.first === actor.id ? 'second' : 'first', to);
  };
  return (
    <section className={styles['relations']} aria-label={t('ecogram.relations')}>
      <h3>{t('ecogram.relations')}</h3>
      {relations.map((relation) => {
        const other = otherEnd(relation, actor.id);
        const title = t('ecogram.relationWith', { name: name(other) });
        return (
          <fieldset key={relation.id} aria-label={title} className={styles['relationBox']}>
            <div className={styles['head']}>
              <p dir="auto">{title}</p>
              <IconButton
                icon={IconTrash}
                label={t('ecogram.removeOf', { name: title })}
                onPress={() => actions.remove([relation.id])}
              />
            </div>
            <div className={styles['controls']}>
              <RelationControls relations={[relation]} />
            </div>
            <Select
              label={t('ecogram.otherEnd')}
              value={other}
              choices={[other, ...free].map((id) => ({ id, name: name(id) }))}
              onChange={(id) => bring(relation, id)}
              autoFocus={brought !== null && brought === other}
            />
            <textarea
              className={styles['relationNote']}
              aria-label={`${t('ecogram.note')}, ${title}`}
              placeholder={t('ecogram.note')}
              rows={1}
              value={relation.note}
              maxLength={longestNote}
              onChange={(event) => actions.setRelationNote(relation.id, event.target.value)}
            />
          </fieldset>
        );
      })}
      {free.length > 0 && (
        <Select
          label={t('ecogram.addRelation')}
          value=""
          placeholder={t('ecogram.chooseSomebody')}
          choices={free.map((id) => ({ id, name: name(id) }))}
          onChange={(id) => actions.connect(actor.id, id)}
        />
      )}
    </section>
  );
}
