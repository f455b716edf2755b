import { bridge } from '../../bridge/bridge.ts';
import { writeEverythingAway } from '../../bridge/flushing.ts';
import { codeOf } from '../../language/error-sentence.ts';
import { tellProblem } from '../problems.ts';

/** Writes everything away and locks. The main process then ends the vault and opens a fresh window. */
export async function lockNow(): Promise<void> {
  await writeEverythingAway();
  await bridge.vault.lock({}).catch((error: unknown) => tellProblem(codeOf(error)));
}
