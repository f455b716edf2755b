import { useTranslation } from 'react-i18next';
import type { Origin } from '../../domain/handover/origin.ts';
import { useClientFile } from '../bridge/queries.ts';
import { shortDay } from '../language/dates.ts';
import { useLanguage } from '../language/use-language.ts';
import { worksheetName } from '../shell/client-file/worksheet-name.ts';
import { paths } from '../shell/paths.ts';

/** Where something was taken over from, in words, and the path that opens it. */
export interface OriginInWords {
  readonly name: string;
  readonly date: string;
  /** Undefined as long as the client file is not read, null when that worksheet is gone. */
  readonly path: string | null | undefined;
}

export function useOrigin(clientId: string, origin: Origin | undefined): OriginInWords | null {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const { data: file } = useClientFile(clientId);
  if (origin === undefined) return null;
  const source = file?.worksheets.find(({ id }) => id === origin.worksheetId);
  const gone = file === undefined ? undefined : null;
  return {
    name: worksheetName(source ?? { title: '', instrument: origin.instrument }, t),
    date: shortDay(origin.date, locale),
    path: source === undefined ? gone : paths.worksheet(clientId, source.id),
  };
}
