import { useState, type JSX } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { bridge } from '../bridge/bridge.ts';
import { keys } from '../bridge/keys.ts';
import { useChange } from '../bridge/use-change.ts';
import styles from './worksheet-bar.module.css';

export interface WorksheetTitleProps {
  readonly clientId: string;
  readonly worksheetId: string;
  /** What it is called: its own title, or the name of its instrument until somebody gives it one. */
  readonly title: string;
  /** Under the title: who, and in which conversation. */
  readonly subtitle: string;
}

/** The name of the worksheet. Pressed it becomes a field; Enter keeps what was typed, Escape does not. */
export function WorksheetTitle({ clientId, worksheetId, title, subtitle }: WorksheetTitleProps): JSX.Element {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const rename = useChange(
    (name: string) => bridge.worksheets.rename({ id: worksheetId, title: name }),
    () => [keys.client(clientId), keys.worksheet(worksheetId)],
  );
  const end = (keep: boolean): void => {
    const name = typed?.trim() ?? '';
    setTyped(null);
    if (keep && name !== '' && name !== title) rename.mutate(name);
  };
  return (
    <div className={styles['title']}>
      {typed === null ? (
        <h1>
          <Button className={styles['name'] ?? ''} onPress={() => setTyped(title)}>
            <span dir="auto" title={title}>
              {rename.isPending ? rename.variables : title}
            </span>
          </Button>
        </h1>
      ) : (
        <input
          className={styles['field']}
          aria-label={t('worksheet.title')}
          value={typed}
          maxLength={500}
          dir="auto"
          // The field stands where the name was pressed.
          ref={(field) => field?.focus()}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => end(true)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') end(true);
            if (event.key === 'Escape') end(false);
          }}
        />
      )}
      <p className={styles['subtitle']} dir="auto">
        {subtitle}
      </p>
    </div>
  );
}
