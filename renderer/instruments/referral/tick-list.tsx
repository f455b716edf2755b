import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../components/icon-button.tsx';
import { Menu } from '../../components/menu.tsx';
import { TextField } from '../../components/text-field.tsx';
import { AddLine } from './add-line.tsx';
import { TickBox } from './tick-box.tsx';
import styles from './tick-list.module.css';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly ticked: boolean;
}

export interface TickListProps {
  readonly title: string;
  readonly lines: readonly Line[];
  /** Lines that often stand in it and are not in it yet: ticking one adds it. */
  readonly suggestions?: readonly string[];
  /** Under the list. */
  readonly hint?: string | undefined;
  readonly onTick: (id: string, ticked: boolean) => void;
  readonly onText: (id: string, text: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onAdd: (texts: readonly string[]) => void;
}

/** Lines to tick, with lines of one's own. */
export function TickList(props: TickListProps): JSX.Element {
  const { title, lines, suggestions = [], hint, onTick, onText, onRemove, onAdd } = props;
  const { t } = useTranslation();
  const known = new Set(lines.map(({ text }) => text));
  return (
    <section className={styles['part']} aria-label={title}>
      <h3>{title}</h3>
      <ul className={styles['list']}>
        {lines.map((line) => (
          <TickLine key={line.id} line={line} onTick={onTick} onText={onText} onRemove={onRemove} />
        ))}
        {suggestions
          .filter((text) => !known.has(text))
          .map((text) => (
            <li key={text} className={styles['line']}>
              <TickBox ticked={false} onTick={() => onAdd([text])}>
                {text}
              </TickBox>
            </li>
          ))}
      </ul>
      <AddLine
        label={t('referral.lists.own')}
        purpose={t('referral.lists.addTo', { list: title })}
        onAdd={onAdd}
      />
      {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
    </section>
  );
}

interface TickLineProps extends Pick<TickListProps, 'onTick' | 'onText' | 'onRemove'> {
  readonly line: Line;
}

function TickLine({ line, onTick, onText, onRemove }: TickLineProps): JSX.Element {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  const { id, text, ticked } = line;
  if (changing) {
    return (
      <li className={styles['line']}>
        <TextField
          label={t('referral.lists.textOf')}
          value={text}
          onChange={(next) => onText(id, next)}
          maxLength={500}
          autoFocus
          onBlur={() => setChanging(false)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === 'Escape') setChanging(false);
            else event.continuePropagation();
          }}
        />
      </li>
    );
  }
  return (
    <li className={styles['line']}>
      <TickBox ticked={ticked} onTick={(next) => onTick(id, next)}>
        {text}
      </TickBox>
      <Menu
        label={t('referral.lists.more', { text })}
        entries={[
          { id: 'edit', name: t('referral.lists.edit'), icon: IconPencil, action: () => setChanging(true) },
          { id: 'remove', name: t('referral.lists.remove'), icon: IconTrash, action: () => onRemove(id) },
        ]}
      >
        <IconButton icon={IconDots} label={t('referral.lists.more', { text })} />
      </Menu>
    </li>
  );
}
