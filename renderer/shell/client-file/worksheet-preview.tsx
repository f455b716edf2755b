import { useMemo, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstrumentId } from '../../../domain/instruments/instrument-ids.ts';
import { useWorksheet } from '../../bridge/queries.ts';
import { pictureOf } from '../../instruments/pictures.ts';
import { useLanguage } from '../../language/use-language.ts';
import { SceneView } from '../../scene-view/scene-view.tsx';
import text from '../../styles/text.module.css';

export interface WorksheetPreviewProps {
  readonly worksheetId: string;
  readonly instrument: InstrumentId;
  readonly clientName: string;
}

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
    const picture = pictureOf(instrument);
    if (picture.stamp !== undefined) return picture.stamp(worksheet.document);
    const look = { clientName, language, date: worksheet.summary.date };
    return picture.scene(worksheet.document, look);
  }, [worksheet, instrument, clientName, language]);
  if (worksheet?.problem != null) return <p className={text['soft']}>{t('clientFile.unreadable')}</p>;
  return scene === null ? null : <SceneView scene={scene} label="" />;
}
