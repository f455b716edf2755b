import type { Decode } from '../../../../domain/instruments/mindmap/exchange/bytes.ts';

/** Null when the bytes are not in that encoding. */
export const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};
