import { useTranslation } from 'react-i18next';

interface Counts {
  readonly clients: number;
  readonly worksheets: number;
}

/** What files hold, counted in words: "3 dossiers" and "12 werkbladen". */
export function useHolds(): (counts: Counts) => { readonly clients: string; readonly worksheets: string } {
  const { t } = useTranslation();
  return ({ clients, worksheets }) => ({
    clients: t('backups.clients', { count: clients }),
    worksheets: t('backups.worksheets', { count: worksheets }),
  });
}
