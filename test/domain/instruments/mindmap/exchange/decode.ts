import type { Decode } from '../../../../../domain/instruments/mindmap/exchange/bytes.ts';

/** Decoding as the window does it. */
export const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};
