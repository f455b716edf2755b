import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { exampleClient } from '../../domain/client-file/example-client.ts';
import { instrumentOf } from '../../domain/instruments/registry.ts';
import { type Sheet, usualPrintOptions } from '../../domain/sheet/sheet.ts';
import { sheetToPdf } from '../../main/export/sheet-to-pdf.ts';
import { sheetToSvg } from '../../main/export/sheet-to-svg.ts';
import { findChromium, quietSwitches, sandboxAllowed } from '../browser/chromium.ts';
import { root } from '../root.ts';
import type { Row } from './report.ts';
import { inTurns, median } from './statistics.ts';

const rounds = 15;
const rivalName = "Chromium's print-to-PDF of the same page as SVG";

function exampleSheet(): Sheet {
  const ecogram = instrumentOf('ecogram');
  const moment = ecogram.exampleMoments('nl').at(-1);
  if (moment === undefined) throw new Error('the example has no moments');
  const context = {
    clientName: exampleClient.nl.client.callingName,
    date: moment.date,
    language: 'nl',
  } as const;
  return ecogram.sheet(moment.document, context, usualPrintOptions);
}

const faces = [
  ['Regular', 400, 'normal'],
  ['Regular_Italic', 400, 'italic'],
  ['SemiBold', 600, 'normal'],
  ['Bold', 700, 'normal'],
] as const;

function fontFace([name, weight, style]: (typeof faces)[number]): string {
  const file = path.join(root, `dist/fonts/SourceSans3_${weight}${name}.ttf`);
  const data = readFileSync(file).toString('base64');
  return `@font-face{font-family:'Source Sans 3';font-weight:${weight};font-style:${style};src:url(data:font/ttf;base64,${data})}`;
}

/** An empty page that already has the fonts, so that both sides have them in memory. */
async function prepare(page: Page, { width, height }: { width: number; height: number }): Promise<void> {
  const style = `${faces.map(fontFace).join('')}@page{size:${width}mm ${height}mm;margin:0}body{margin:0}svg{display:block}`;
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${style}</style><body>`);
  await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())));
}

async function print(page: Page, svg: string): Promise<Uint8Array> {
  await page.evaluate((markup) => {
    document.body.innerHTML = markup;
  }, svg);
  return page.pdf({ preferCSSPageSize: true, printBackground: true });
}

/** One page of the example ecogram as PDF, through the export of the app and through Chromium's printing. */
export async function measurePdf(): Promise<Row[]> {
  const sheet = exampleSheet();
  const [first] = sheet.pages;
  if (first === undefined) throw new Error('the sheet has no page');
  const browser = await chromium.launch({
    executablePath: findChromium(),
    chromiumSandbox: sandboxAllowed,
    args: [...quietSwitches],
  });
  try {
    const page = await browser.newPage();
    await prepare(page, first);
    const ours = (): Uint8Array => sheetToPdf(sheet, { created: new Date() });
    const rival = (): Promise<Uint8Array> => print(page, sheetToSvg(sheet).replace(/^<\?xml[^>]*\?>/, ''));
    const sizes = { ours: ours().byteLength / 1000, rival: (await rival()).byteLength / 1000 };
    const times = await inTurns(rounds, ours, rival);
    const shared = { aim: '', held: null };
    return [
      {
        ...shared,
        what: 'PDF of the example ecogram, one page',
        unit: 'ms',
        ours: median(times.ours),
        rivals: [{ name: rivalName, value: median(times.rival) }],
      },
      {
        ...shared,
        what: 'size of that PDF',
        unit: 'kB',
        ours: sizes.ours,
        rivals: [{ name: rivalName, value: sizes.rival }],
      },
    ];
  } finally {
    await browser.close();
  }
}
