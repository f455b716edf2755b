import type { PagePoint } from '../../domain/geometry/point.ts';
import { cleanText } from '../../domain/scene/clean-text.ts';
import { paperColours } from '../../domain/scene/colours.ts';
import type { Paint, PathStep, Shape, TextShape } from '../../domain/scene/shapes.ts';
import { millimetresPerPoint, type TextRun, textRuns } from '../../domain/scene/text-runs.ts';
import { localeOf } from '../../domain/language/language.ts';
import type { Sheet } from '../../domain/sheet/sheet.ts';

/**
 * One page of a sheet as an SVG file of its own: presentation attributes only, nothing fetched, text as text in the named
 * fonts. `page` counts from 0. The drawing in words goes along as its description.
 *
 * @throws RangeError when there is no such page.
 */
export function sheetToSvg(sheet: Sheet, page = 0): string {
  const found = sheet.pages[page];
  if (found === undefined) throw new RangeError(`The sheet has no page ${page}.`);
  const { width, height, shapes } = found;
  const size = `width="${figure(width)}mm" height="${figure(height)}mm" viewBox="0 0 ${figure(width)} ${figure(height)}"`;
  const language = localeOf[sheet.language];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} lang="${language}" xml:lang="${language}">`,
    `<title>${escaped(sheet.title)}</title>`,
    ...(sheet.description.length > 0 ? [`<desc>${escaped(sheet.description.join(' '))}</desc>`] : []),
    `<rect width="${figure(width)}" height="${figure(height)}" fill="${paperColours.paper}"/>`,
    ...shapes.map(element),
    '</svg>',
    '',
  ].join('\n');
}

function element(shape: Shape): string {
  switch (shape.shape) {
    case 'text':
      return textElement(shape);
    case 'circle':
      return `<circle cx="${figure(shape.centre.x)}" cy="${figure(shape.centre.y)}" r="${figure(shape.radius)}"${painted(shape)}/>`;
    case 'rectangle': {
      const { x, y, width, height } = shape.box;
      const corner = shape.corner === undefined ? '' : ` rx="${figure(shape.corner)}"`;
      return `<rect x="${figure(x)}" y="${figure(y)}" width="${figure(width)}" height="${figure(height)}"${corner}${painted(shape)}/>`;
    }
    case 'path':
      return `<path d="${shape.steps.map(pathData).join('')}"${painted(shape)}/>`;
  }
}

function painted({ fill, stroke }: Paint): string {
  const inside = ` fill="${fill === undefined ? 'none' : paperColours[fill]}"`;
  if (stroke === undefined) return inside;
  const dash = stroke.dash === undefined ? '' : ` stroke-dasharray="${stroke.dash.map(figure).join(' ')}"`;
  const cap = stroke.cap === undefined ? '' : ` stroke-linecap="${stroke.cap}"`;
  return `${inside} stroke="${paperColours[stroke.colour]}" stroke-width="${figure(stroke.width)}" stroke-linejoin="round"${cap}${dash}`;
}

function pathData(step: PathStep): string {
  switch (step.to) {
    case 'move':
      return `M${at(step.point)}`;
    case 'line':
      return `L${at(step.point)}`;
    case 'quadratic':
      return `Q${at(step.control)} ${at(step.point)}`;
    case 'cubic':
      return `C${at(step.control1)} ${at(step.control2)} ${at(step.point)}`;
    case 'close':
      return 'Z';
  }
}

/** No presentation attributes exist for these. */
const asMeasured = 'font-kerning:none;font-variant-ligatures:none;white-space:pre';

/**
 * Every run stands at its own place and has its own length, so that lines stay in their shapes where another font has to
 * stand in. What is read from right to left starts at its right end.
 */
function textElement(shape: TextShape): string {
  const { style, halo } = shape;
  const runs = textRuns(cleanText(shape.text).text, style);
  const width = runs.reduce((total, run) => total + run.width, 0);
  const left = shape.at.x - (shape.anchor === 'start' ? 0 : shape.anchor === 'middle' ? width / 2 : width);
  const size = figure(style.size * millimetresPerPoint);
  const face = ` font-size="${size}" font-weight="${style.weight}"${style.italic === true ? ' font-style="italic"' : ''}`;
  const spacing = style.spacing === undefined ? '' : ` letter-spacing="${figure(style.spacing)}"`;
  const outline =
    halo === undefined
      ? ''
      : ` stroke="${paperColours[halo.colour]}" stroke-width="${figure(2 * halo.width)}" stroke-linejoin="round" paint-order="stroke"`;
  const spans = runs.map((run) => runElement(run, left)).join('');
  const turn = shape.turn === undefined ? '' : ` transform="rotate(${figure(shape.turn)} ${at(shape.at)})"`;
  return `<text y="${figure(shape.at.y)}"${turn}${face}${spacing} style="${asMeasured}" fill="${paperColours[shape.colour]}"${outline}>${spans}</text>`;
}

function runElement(run: TextRun, left: number): string {
  const rightToLeft = run.direction === 'rtl';
  const x = figure(left + run.x + (rightToLeft ? run.width : 0));
  const direction = rightToLeft ? ' direction="rtl" unicode-bidi="bidi-override"' : '';
  const length = ` textLength="${figure(run.width)}" lengthAdjust="spacingAndGlyphs"`;
  return `<tspan x="${x}" font-family="'${run.family}', sans-serif"${direction}${length}>${escaped(run.painted)}</tspan>`;
}

function at(point: PagePoint): string {
  return `${figure(point.x)} ${figure(point.y)}`;
}

/** Micrometres are finer than any printer. */
function figure(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

function escaped(text: string): string {
  return cleanText(text)
    .text.replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
