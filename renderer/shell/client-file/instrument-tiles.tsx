import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation, WorksheetSummary } from '../../../domain/client-file/client-file.ts';
import { instrumentIds } from '../../../domain/instruments/instrument-ids.ts';
import type { ClientFile } from '../../../preload/contract/contract.ts';
import { useReadOnly } from '../doors/use-read-only.ts';
import { BeginTile } from './begin-tile.tsx';
import { instrumentLooks } from './instrument-look.ts';
import { RenameDialog } from './rename-dialog.tsx';
import styles from './tiles.module.css';
import { useWorksheetActions } from './use-worksheet-actions.ts';
import { WorksheetTile } from './worksheet-tile.tsx';

/** The three parts of the method in their order, with their name in the catalogue. */
const parts = [
  { part: 1, name: 'domains' },
  { part: 2, name: 'questions' },
  { part: 3, name: 'referral' },
] as const;

export interface InstrumentTilesProps {
  readonly file: ClientFile;
  readonly active: Conversation | null;
}

/** The instruments by part of the method, with what was made of each, or else a place to begin. */
export function InstrumentTiles({ file, active }: InstrumentTilesProps): JSX.Element {
  const { t } = useTranslation();
  const actions = useWorksheetActions(file.client.id);
  const readOnly = useReadOnly();
  const [renaming, setRenaming] = useState<WorksheetSummary | null>(null);
  return (
    <section className={styles['parts']} aria-label={t('clientFile.instruments')}>
      <div className={styles['method']}>
        {parts.map(({ part, name }) => (
          <div key={name} className={styles[name]}>
            <h2 className={styles['partTitle']}>{t(`clientFile.part.${name}`)}</h2>
            <ul className={styles['grid']}>
              {instrumentIds
                .filter((id) => instrumentLooks[id].part === part)
                .map((id) => {
                  const worksheets = newestFirst(
                    file.worksheets.filter(({ instrument }) => instrument === id),
                  );
                  return worksheets.length > 0 ? (
                    worksheets.map((worksheet) => (
                      <WorksheetTile
                        key={worksheet.id}
                        worksheet={worksheet}
                        clientName={file.client.callingName}
                        isCurrent={active !== null && worksheet.conversationId === active.id}
                        actions={actions}
                        onRename={() => setRenaming(worksheet)}
                        readOnly={readOnly}
                      />
                    ))
                  ) : (
                    <BeginTile
                      key={id}
                      instrument={id}
                      isDisabled={actions.isBusy || readOnly}
                      onBegin={() => actions.begin(id)}
                    />
                  );
                })}
            </ul>
          </div>
        ))}
      </div>
      {renaming !== null && (
        <RenameDialog
          worksheet={renaming}
          onClose={() => setRenaming(null)}
          onRename={(title) => actions.rename(renaming, title)}
        />
      )}
    </section>
  );
}

function newestFirst(worksheets: readonly WorksheetSummary[]): readonly WorksheetSummary[] {
  return worksheets.toSorted(
    (one, other) => other.date.localeCompare(one.date) || other.savedAt.localeCompare(one.savedAt),
  );
}
