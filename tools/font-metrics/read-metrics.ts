// oxlint-disable-next-line typescript/triple-slash-reference -- tests import this file too and need the types
/// <reference path="./fontkit.d.ts" />
import { openSync } from 'fontkit';
import type { FontMetrics } from '../../domain/scene/font-metrics/font-metrics.ts';

/** Reads the metrics of a font file, scaled to thousandths of the type size. */
export function readMetrics(file: string): FontMetrics {
  const font = openSync(file);
  const scaled = (units: number): number => Math.round((units * 1000) / font.unitsPerEm);
  return {
    ascent: scaled(font.ascent),
    descent: scaled(font.descent),
    capHeight: scaled(font.capHeight),
    xHeight: scaled(font.xHeight),
    widths: pack(font.characterSet.map((code) => [code, scaled(font.glyphForCodePoint(code).advanceWidth)])),
  };
}

/** Packs code points in rising order with their widths as described at FontMetrics. */
function pack(widths: readonly (readonly [codePoint: number, width: number])[]): string {
  const stretches: { readonly gap: number; readonly widths: number[] }[] = [];
  let next = 0;
  for (const [codePoint, width] of widths) {
    const last = stretches.at(-1);
    if (last === undefined || codePoint !== next) stretches.push({ gap: codePoint - next, widths: [width] });
    else last.widths.push(width);
    next = codePoint + 1;
  }
  return stretches.map((stretch) => `${stretch.gap.toString(36)}:${repeated(stretch.widths)}`).join(' ');
}

function repeated(widths: readonly number[]): string {
  const groups: { readonly width: number; times: number }[] = [];
  for (const width of widths) {
    const last = groups.at(-1);
    if (last?.width === width) last.times += 1;
    else groups.push({ width, times: 1 });
  }
  return groups
    .map(({ width, times }) => width.toString(36) + (times === 1 ? '' : `*${times.toString(36)}`))
    .join(',');
}
