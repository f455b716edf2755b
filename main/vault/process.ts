import { randomUUID } from 'node:crypto';
import { answerer } from './answerer.ts';
import type { StartMessage, VaultReply, VaultRequest } from './protocol.ts';
import { createVaultService } from './service.ts';

/** The vault process: one folder, one service, questions answered one at a time. */

const port = process.parentPort;
let answer: ((request: VaultRequest) => Promise<VaultReply>) | null = null;

port.on('message', ({ data }: { data: StartMessage | VaultRequest }) => {
  if ('start' in data) {
    answer ??= start(data.start);
  } else if (answer !== null) {
    void answer(data).then((reply) => port.postMessage(reply));
  } else {
    port.postMessage({ id: data.id, ok: false, code: 'vault-stopped' } satisfies VaultReply);
  }
});

function start({
  folder,
  now,
  placeAccepted = false,
}: StartMessage['start']): (request: VaultRequest) => Promise<VaultReply> {
  const service = createVaultService({ folder, clock: clockFrom(now), randomId: randomUUID, placeAccepted });
  return answerer(service, report);
}

/** The computer's clock, or one that starts to run at a given instant. */
function clockFrom(now: string | undefined): () => Date {
  const ahead = now === undefined ? 0 : Date.parse(now) - Date.now();
  return () => new Date(Date.now() + ahead);
}

// A crash is told to the main process by ending; what Node would print could quote what was being written.
process.on('uncaughtException', () => {
  report('vault: stopped by an error that nobody caught');
  process.exit(1);
});

/** Where it went wrong, for a programmer who watches; never what was being worked on. */
function report(line: string): void {
  process.stderr.write(`${line}\n`);
}
