import { useMemo, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstrumentId } from '../../../domain/instruments/instrument-ids.ts';
import type { Scene } from '../../../domain/scene/scene.ts';
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
    return stampOf(picture.scene(worksheet.document, look));
  }, [worksheet, instrument, clientName, language]);
  if (worksheet?.problem != null) return <p className={text['soft']}>{t('clientFile.unreadable')}</p>;
  return scene === null ? null : <SceneView scene={scene} label="" />;
}

/** Height of what is shown of a page, as part of its width. */
const stampForm = 0.62;

/** A drawing whole; of pages the upper part of the first, which is all that can be made out at this size. */
function stampOf(scene: Scene): Scene {
  const [first] = scene.elements;
  if (first?.kind !== 'page') return scene;
  const { x, y, width, height } = scene.bounds;
  return { bounds: { x, y, width, height: Math.min(height, width * stampForm) }, elements: [first] };
}
