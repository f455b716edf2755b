import type { Client } from '../../../domain/client-file/client-file.ts';

/** Everything but the calling name is optional. */
export const blankClient: Omit<Client, 'id' | 'callingName'> = {
  firstName: '',
  lastName: '',
  birthDate: null,
  phone: '',
  email: '',
  address: '',
  fileNumber: '',
  coach: '',
  startDate: null,
  endDate: null,
  archivedOn: null,
  notes: '',
};
