import { IconFileImport } from '@tabler/icons-react';
import { useMemo, useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { MindmapCommand } from '../../../../domain/instruments/mindmap/commands.ts';
import { addingCommands, takesMiddleOver } from '../../../../domain/instruments/mindmap/exchange/adding.ts';
import { ExchangeError } from '../../../../domain/instruments/mindmap/exchange/exchange-error.ts';
import type { Imported } from '../../../../domain/instruments/mindmap/exchange/imported.ts';
import { shortened } from '../../../../domain/instruments/mindmap/exchange/tidy.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { Segmented } from '../../../components/segmented.tsx';
import { Switch } from '../../../components/switch.tsx';
import { useLanguage } from '../../../language/use-language.ts';
import { newId } from '../deeds.ts';
import { nameOf, pickedIn } from '../lookup.ts';
import { useMindmap, useMindmapDocument, useNaming } from '../mindmap-context.tsx';
import { attempt, type Incoming } from './incoming.ts';
import { Preview } from './preview.tsx';
import { Refusal } from './refusal.tsx';
import styles from './exchange.module.css';

export interface ImportDialogProps {
  readonly incoming: Incoming;
  readonly onTake: (commands: readonly MindmapCommand[], count: number) => void;
  readonly onOther: () => void;
  readonly onClose: () => void;
}

/** A file that was chosen: what comes and where, or why it does not come. */
export function ImportDialog({ incoming, ...rest }: ImportDialogProps): JSX.Element {
  const { content, name } = incoming;
  return content instanceof ExchangeError ? (
    <RefusedFile file={name} error={content} {...rest} />
  ) : (
    <ReadableFile file={name} imported={content} {...rest} />
  );
}

type Ways = Omit<ImportDialogProps, 'incoming'> & { readonly file: string };

function RefusedFile({
  file,
  error,
  onOther,
  onClose,
}: Ways & { readonly error: ExchangeError }): JSX.Element {
  const { t } = useTranslation();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('mindmapExchange.refused', { file })}
      actions={
        <>
          <Button onPress={onClose}>{t('common.close')}</Button>
          <Button kind="primary" icon={IconFileImport} onPress={onOther}>
            {t('mindmapExchange.other')}
          </Button>
        </>
      }
    >
      <Refusal error={error} />
    </Dialog>
  );
}

function ReadableFile({
  file,
  imported,
  onTake,
  onClose,
}: Ways & { readonly imported: Imported }): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const document = useMindmapDocument();
  const under = useOnlyPicked();
  const [below, setBelow] = useState(under !== null);
  const middleText = imported.middle?.text ?? '';
  const [withMiddle, setWithMiddle] = useState(middleText !== '' && middleText !== document.centre.text);
  const place = below ? (under?.id ?? null) : null;
  const over = place === null && takesMiddleOver(document);
  const commands = useMemo(
    () =>
      attempt(() => addingCommands(imported, document, { under: place, withMiddle }, { newId, language })),
    [imported, document, place, withMiddle, language],
  );
  const refused = commands instanceof ExchangeError;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('mindmapExchange.title', { file })}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            kind="primary"
            icon={IconFileImport}
            isDisabled={refused}
            onPress={() => !refused && onTake(commands, imported.thoughts.length)}
          >
            {t('mindmapExchange.take')}
          </Button>
        </>
      }
    >
      <Preview imported={imported} />
      {under !== null && (
        <div className={styles['where']}>
          <span className={styles['question']}>{t('mindmapExchange.where')}</span>
          <Segmented
            label={t('mindmapExchange.where')}
            value={below ? 'under' : 'around'}
            segments={[
              { id: 'under', name: t('mindmapExchange.under', { name: under.name }) },
              { id: 'around', name: t('mindmapExchange.around') },
            ]}
            onChange={(value) => setBelow(value === 'under')}
          />
        </div>
      )}
      {middleText !== '' && over && <p>{t('mindmapExchange.takesMiddle', { text: middleText })}</p>}
      {middleText !== '' && !over && (
        <Switch
          label={t('mindmapExchange.withMiddle', { text: middleText })}
          hint={t('mindmapExchange.withMiddleHint')}
          value={withMiddle}
          onChange={setWithMiddle}
        />
      )}
      {refused && <Refusal error={commands} />}
    </Dialog>
  );
}

/** The one node that is picked, if it is one. */
function useOnlyPicked(): { readonly id: string; readonly name: string } | null {
  const { drawing } = useMindmap();
  const naming = useNaming();
  const document = useMindmapDocument();
  const { nodes, links, centre } = pickedIn(document, drawing.getState().selected);
  const [only, ...more] = nodes;
  if (only === undefined || more.length > 0 || centre || links.length > 0) return null;
  return { id: only.id, name: shortened(nameOf(document, only.id, naming), 40) };
}
