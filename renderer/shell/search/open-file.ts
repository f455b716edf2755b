/** The client and the worksheet that the window is at, read from the address behind the #. */
export function openFileOf(path: string): { readonly clientId?: string; readonly worksheetId?: string } {
  const [, first, clientId, second, worksheetId] = path.split('/');
  if (first !== 'clients' || clientId === undefined || clientId === '') return {};
  const client = { clientId: decodeURIComponent(clientId) };
  return second === 'worksheets' && worksheetId !== undefined
    ? { ...client, worksheetId: decodeURIComponent(worksheetId) }
    : client;
}
