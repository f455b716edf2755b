const worksheet = (clientId: string, worksheetId: string): string =>
  `/clients/${encodeURIComponent(clientId)}/worksheets/${encodeURIComponent(worksheetId)}`;

/** Where every screen lives, behind the # of the address. */
export const paths = {
  start: '/',
  allClients: '/clients',
  settings: '/settings',
  settingsPart: (part: string) => `/settings/${part}`,
  client: (clientId: string) => `/clients/${encodeURIComponent(clientId)}`,
  clientPart: (clientId: string, part: 'agreements' | 'consents' | 'details') =>
    `/clients/${encodeURIComponent(clientId)}/${part}`,
  printFile: (clientId: string) => `/clients/${encodeURIComponent(clientId)}/print`,
  worksheet,
  history: (clientId: string, worksheetId: string) => `${worksheet(clientId, worksheetId)}/history`,
  print: (clientId: string, worksheetId: string) => `${worksheet(clientId, worksheetId)}/print`,
  together: (clientId: string, worksheetId: string) => `${worksheet(clientId, worksheetId)}/together`,
};

/** The same as something to put in `href`. */
export const href = (path: string): string => `#${path}`;
