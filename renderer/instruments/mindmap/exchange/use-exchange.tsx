import { IconFileExport, IconFileImport, type Icon } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { MindmapCommand } from '../../../../domain/instruments/mindmap/commands.ts';
import { outlineFormats, type OutlineFormat } from '../../../../domain/instruments/instrument.ts';
import { bridge } from '../../../bridge/bridge.ts';
import { BridgeError } from '../../../bridge/bridge-error.ts';
import { writeEverythingAway } from '../../../bridge/flushing.ts';
import { announce } from '../../../components/announcer.ts';
import { say } from '../../../components/toasts.ts';
import { codeOf } from '../../../language/error-sentence.ts';
import { useLanguage } from '../../../language/use-language.ts';
import { tellProblem } from '../../../shell/problems.ts';
import { doingIn } from '../deeds.ts';
import { useMindmap } from '../mindmap-context.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { chooseFile, type Incoming } from './incoming.ts';

interface ExchangeEntry {
  readonly id: string;
  readonly name: string;
  readonly icon: Icon;
  readonly action: () => void;
}

export interface Exchange {
  /** For a menu: take over from a file, and save in each form. */
  readonly entries: readonly ExchangeEntry[];
  /** To be placed anywhere on the screen: it shows itself when a file was chosen. */
  readonly dialog: JSX.Element | null;
}

/** Maps to and from other programs. `onTaken`: something came in, such as to bring all of it in view. */
export function useExchange(worksheetId: string, onTaken: () => void): Exchange {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const mindmap = useMindmap();
  const [incoming, setIncoming] = useState<Incoming | null>(null);

  const open = async (): Promise<void> => {
    try {
      setIncoming(await chooseFile());
    } catch (error) {
      tellProblem(codeOf(error), () => void open());
    }
  };
  const save = async (format: OutlineFormat): Promise<void> => {
    try {
      // The vault writes what it has
      if (!(await writeEverythingAway())) throw new BridgeError('export-failed');
      const { outcome } = await bridge.exchange.save({ worksheetId, language, format });
      if (outcome === 'saved') say(t('mindmapExchange.saved'));
    } catch (error) {
      tellProblem(codeOf(error), () => void save(format));
    }
  };
  const take = (commands: readonly MindmapCommand[], count: number): void => {
    const { store, drawing, looks } = mindmap;
    const file = incoming?.name ?? '';
    setIncoming(null);
    looks.getState().setFilter(null);
    doingIn(mindmap).does(commands, 'import');
    const after = store.getState().document;
    drawing.getState().select(topsOf(commands));
    // Which says something of its own: what came in is said last
    onTaken();
    const said = t('mindmapExchange.done', { count, file });
    announce(said);
    // Only what is still the last step can be taken back by itself
    say(said, () => {
      if (store.getState().document === after) mindmap.actions.undo();
    });
  };

  return {
    entries: [
      { id: 'open', name: t('mindmapExchange.open'), icon: IconFileImport, action: () => void open() },
      ...outlineFormats.map((format) => ({
        id: format,
        name: t(`mindmapExchange.save.${format}`),
        icon: IconFileExport,
        action: () => void save(format),
      })),
    ],
    dialog: incoming && (
      <ImportDialog
        incoming={incoming}
        onTake={take}
        onOther={() => void open()}
        onClose={() => setIncoming(null)}
      />
    ),
  };
}

/** What hangs on something that was there already. */
function topsOf(commands: readonly MindmapCommand[]): string[] {
  const nodes = commands.flatMap((command) => (command.do === 'add' ? command.nodes : []));
  const ids = new Set(nodes.map(({ id }) => id));
  return nodes.filter(({ parent }) => parent === null || !ids.has(parent)).map(({ id }) => id);
}
