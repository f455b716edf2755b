import { IconSearch } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/dialog.tsx';
import { codeOf } from '../../language/error-sentence.ts';
import { useErrorText } from '../../language/use-error-text.ts';
import text from '../../styles/text.module.css';
import { closeOverlay } from '../frame/overlays.ts';
import { HitList } from './hit-list.tsx';
import type { HitGroup } from './hits.ts';
import styles from './search.module.css';
import { useFound } from './use-found.ts';
import { useHits } from './use-hits.ts';

/** As much as the vault looks for. */
const longest = 500;
/** Rows that Page Up and Page Down go. */
const page = 6;

/** Finds files, worksheets, words in them and commands. The field keeps the focus; arrows choose in the list below it. */
export function SearchDialog(): JSX.Element {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const { found, settled, error } = useFound(typed);
  const groups = useHits(found);
  const hits = groups.flatMap((group) => group.hits);
  // Enter before the answer: what will be first is what is meant.
  const entered = useRef(false);
  const isNothing = settled && hits.length === 0;

  useEffect(() => {
    if (!settled || !entered.current) return;
    entered.current = false;
    hits[0]?.open();
  });

  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (settled) hits[active]?.open();
      else entered.current = true;
      return;
    }
    const next = nextRow(event, active, hits.length);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
  };

  return (
    <Dialog isOpen onClose={closeOverlay} title={t('search.title')} icon={IconSearch} width="wide">
      <input
        type="text"
        role="combobox"
        aria-label={t('search.label')}
        aria-describedby={`${listId}-hint`}
        aria-expanded={hits.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={hits.length > 0 ? `${listId}-${active}` : undefined}
        autoComplete="off"
        autoFocus
        spellCheck={false}
        maxLength={longest}
        placeholder={t('search.label')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
          entered.current = false;
        }}
        onKeyDown={press}
        className={styles['input']}
      />
      <p id={`${listId}-hint`} className={text['soft']}>
        {t('search.hint')}
      </p>
      {error !== null && error !== undefined && <p role="alert">{errorText(codeOf(error))}</p>}
      {isNothing && (
        <div className={styles['nothing']}>
          <p>{t('search.nothing')}</p>
          <p className={text['soft']}>{t('search.nothingHint')}</p>
        </div>
      )}
      <HitList id={listId} groups={groups} active={active} />
      <SpokenCount groups={settled && typed.trim() !== '' ? groups : null} />
    </Dialog>
  );
}

/** Where a key leads in a list of so many rows, round at the ends; null when it is not a key of the list. */
function nextRow({ key, shiftKey }: KeyboardEvent, row: number, rows: number): number | null {
  if (rows === 0 || shiftKey) return null;
  if (key === 'ArrowDown') return (row + 1) % rows;
  if (key === 'ArrowUp') return (row - 1 + rows) % rows;
  if (key === 'PageDown') return Math.min(row + page, rows - 1);
  if (key === 'PageUp') return Math.max(row - page, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? rows - 1 : null;
}

/**
 * Says how much was found, and that there is more, to who does not see the list. It stands within the dialog: while that is open,
 * screen readers hear nothing of the window behind it.
 */
function SpokenCount({ groups }: { readonly groups: readonly HitGroup[] | null }): JSX.Element {
  const { t } = useTranslation();
  const count = groups?.reduce((sum, { hits }) => sum + hits.length, 0) ?? 0;
  const found = `${t('search.count', { count })}. ${groups?.some(({ more }) => more) === true ? t('search.more') : ''}`;
  return (
    <output className={text['hidden']}>
      {groups === null ? '' : count === 0 ? t('search.nothing') : found.trim()}
    </output>
  );
}
