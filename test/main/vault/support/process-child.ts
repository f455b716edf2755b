import type { VaultReply } from '../../../../main/vault/protocol.ts';

// The vault process as it ships, its port on the channel that Node gives to a child.
type Listener = (event: { data: unknown }) => void;
Object.assign(process, {
  parentPort: {
    on: (_: 'message', listener: Listener) => process.on('message', (data) => listener({ data })),
    postMessage: (reply: VaultReply) => process.send?.(reply),
  },
});
await import('../../../../main/vault/process.ts');
process.send?.('ready');
