import { useEffect, useLayoutEffect, useState, type JSX, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Worksheet } from '../../preload/contract/contract.ts';
import { useWorksheet } from '../bridge/queries.ts';
import { useActiveConversation } from '../shell/active-conversation.ts';
import { keptOpen, type Kept } from './open-documents.ts';
import styles from './open-worksheet.module.css';
import { Unreadable } from './unreadable.tsx';
import { editInConversation } from './vault-source.ts';

/** Which worksheet a screen is of. */
export interface WorksheetAddress {
  readonly clientId: string;
  readonly worksheetId: string;
}

export interface OpenWorksheetProps<Store> extends WorksheetAddress {
  /** The vault has checked the document of the worksheet against the schema of its instrument. */
  readonly open: (worksheet: Worksheet) => Store;
  readonly children: (worksheet: Worksheet, store: Store) => ReactNode;
}

/** Reads a worksheet and opens it for its screen. What cannot be read is said so, and left as it is. */
export function OpenWorksheet<Store extends Kept>(props: OpenWorksheetProps<Store>): JSX.Element {
  const { clientId, worksheetId, open, children } = props;
  const { t } = useTranslation();
  const { data: worksheet, error } = useWorksheet(worksheetId);
  if (error !== null) throw error;
  if (worksheet === undefined) {
    return <output className={styles['loading']}>{t('worksheet.loading')}</output>;
  }
  if (worksheet.problem !== null)
    return <Unreadable clientId={clientId} worksheet={worksheet} problem={worksheet.problem} />;
  return (
    <Opened clientId={clientId} worksheet={worksheet} open={open}>
      {children}
    </Opened>
  );
}

interface OpenedProps<Store> extends Omit<OpenWorksheetProps<Store>, 'worksheetId'> {
  readonly worksheet: Worksheet;
}

/** An open worksheet: its edits belong to the conversation that is going on, and leaving saves. */
function Opened<Store extends Kept>(props: OpenedProps<Store>): JSX.Element {
  const { clientId, worksheet, open, children } = props;
  const { id } = worksheet.summary;
  const [store] = useState(() => keptOpen(id, () => open(worksheet)));
  const conversation = useActiveConversation(clientId);
  useLayoutEffect(() => editInConversation(id, conversation?.id ?? null), [id, conversation]);
  useEffect(() => () => void store.getState().flush(), [store]);
  return <>{children(worksheet, store)}</>;
}
