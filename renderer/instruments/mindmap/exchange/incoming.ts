import { ExchangeError } from '../../../../domain/instruments/mindmap/exchange/exchange-error.ts';
import type { Imported } from '../../../../domain/instruments/mindmap/exchange/imported.ts';
import { readFile } from '../../../../domain/instruments/mindmap/exchange/read-file.ts';
import { shortened } from '../../../../domain/instruments/mindmap/exchange/tidy.ts';
import { bridge } from '../../../bridge/bridge.ts';
import { decode } from './decode.ts';

/** A file that the coach chose: what it says, or why it cannot come in. */
export interface Incoming {
  /** Of the file, short enough for a title. */
  readonly name: string;
  readonly content: Imported | ExchangeError;
}

/** Lets the coach choose a file and reads it. Null when none was chosen. Throws BridgeError when it cannot be opened. */
export async function chooseFile(): Promise<Incoming | null> {
  const answer = await bridge.exchange.open({});
  if (answer.outcome === 'cancelled') return null;
  return { name: shortened(answer.name, 60), content: whatItSays(answer.name, answer.bytes) };
}

function whatItSays(name: string, bytes: Uint8Array): Imported | ExchangeError {
  return attempt(() => readFile(name, bytes, decode));
}

/** What the work gives, or why it cannot be done. Other errors pass. */
export function attempt<Result>(work: () => Result): Result | ExchangeError {
  try {
    return work();
  } catch (error) {
    if (error instanceof ExchangeError) return error;
    throw error;
  }
}
