/** Inches in a metre, as PNG counts: its densities are dots per metre. */
const inchesPerMetre = 1 / 0.0254;
/** Eight bytes of signature, then the header chunk: length, name, 13 bytes, checksum. */
const endOfHeader = 8 + 4 + 4 + 13 + 4;

/**
 * The same PNG, with its size on paper written into it (chunk pHYs), so that other programs place it at true size. A density
 * that is already there is not replaced: only pictures fresh from the canvas, which have none, are meant.
 * Source: Portable Network Graphics (Third Edition), 11.3.4.3 and 5.3.
 */
export function withDensity(png: Uint8Array, dotsPerInch: number): Uint8Array<ArrayBuffer> {
  const chunk = densityChunk(Math.round(dotsPerInch * inchesPerMetre));
  const written = new Uint8Array(png.length + chunk.length);
  written.set(png.subarray(0, endOfHeader), 0);
  written.set(chunk, endOfHeader);
  written.set(png.subarray(endOfHeader), endOfHeader + chunk.length);
  return written;
}

function densityChunk(dotsPerMetre: number): Uint8Array {
  const chunk = new Uint8Array(4 + 4 + 9 + 4);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, dotsPerMetre);
  view.setUint32(12, dotsPerMetre);
  view.setUint8(16, 1); // the unit is the metre
  view.setUint32(17, checksum(chunk.subarray(4, 17)));
  return chunk;
}

/** CRC-32 as PNG uses it, over the name and the content of a chunk. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
