import { useMemo, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstrumentId } from '../../../domain/instruments/instrument.ts';
import { ecogramScene } from '../../../domain/instruments/ecogram/scene.ts';
import { upgradeEcogram } from '../../../domain/instruments/ecogram/upgrade.ts';
import type { EcogramView } from '../../../domain/instruments/ecogram/view.ts';
import type { Scene } from '../../../domain/scene/scene.ts';
import { useWorksheet } from '../../bridge/queries.ts';
import { useLanguage } from '../../language/use-language.ts';
import { SceneView } from '../../scene-view/scene-view.tsx';
import text from '../../styles/text.module.css';

export interface WorksheetPreviewProps {
  readonly worksheetId: string;
  readonly instrument: InstrumentId;
  readonly clientName: string;
}

/** How each instrument draws what the vault has read and checked. */
const scenes: Readonly<Record<InstrumentId, (document: unknown, view: EcogramView) => Scene>> = {
  ecogram: (document, view) => ecogramScene(upgradeEcogram(document), view),
};

/** A worksheet at the size of a stamp. Its name stands beside it, so to a screen reader it says nothing of its own. */
export function WorksheetPreview({
  worksheetId,
  instrument,
  clientName,
}: WorksheetPreviewProps): JSX.Element | null {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { data: worksheet } = useWorksheet(worksheetId);
  const scene = useMemo(() => {
    if (worksheet === undefined || worksheet.problem !== null) return null;
    return scenes[instrument](worksheet.document, { clientName, language, names: 'all' });
  }, [worksheet, instrument, clientName, language]);
  if (worksheet?.problem != null) return <p className={text['soft']}>{t('clientFile.unreadable')}</p>;
  return scene === null ? null : <SceneView scene={scene} label="" />;
}
