import { useVaultStatus } from '../../bridge/queries.ts';

/** Whether what is shown is a copy of files that are open elsewhere: nothing can be changed then. */
export const useReadOnly = (): boolean => (useVaultStatus().data?.readOnlySince ?? null) !== null;
