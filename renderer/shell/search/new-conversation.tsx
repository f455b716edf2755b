import type { JSX } from 'react';
import { useLocation } from 'wouter';
import { useClientFile } from '../../bridge/queries.ts';
import { ConversationDialog } from '../client-file/conversation-dialog.tsx';
import { closeOverlay } from '../frame/overlays.ts';
import { openFileOf } from './open-file.ts';

/** A new conversation with the client whose file or worksheet is open. */
export function NewConversation(): JSX.Element | null {
  const [path] = useLocation();
  const { clientId } = openFileOf(path);
  return clientId === undefined ? null : <WithClient clientId={clientId} />;
}

function WithClient({ clientId }: { readonly clientId: string }): JSX.Element | null {
  const { data: file } = useClientFile(clientId);
  return file ? <ConversationDialog client={file.client} conversation={null} onClose={closeOverlay} /> : null;
}
