import type { CDPSession } from 'playwright-core';

/** Inches. */
const sizes: Readonly<Record<string, readonly [width: number, height: number]>> = {
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  Letter: [8.5, 11],
};

/** @throws For a page size that is not among these. */
export async function printToPdf(cdp: CDPSession, options: Electron.PrintToPDFOptions): Promise<Uint8Array> {
  const { pageSize = 'Letter', margins = {} } = options;
  const size = typeof pageSize === 'object' ? [pageSize.width, pageSize.height] : sizes[pageSize];
  if (size === undefined)
    throw new Error(`electron stand-in: page size ${JSON.stringify(pageSize)} is not implemented`);
  const { data } = await cdp.send('Page.printToPDF', {
    landscape: options.landscape ?? false,
    displayHeaderFooter: options.displayHeaderFooter ?? false,
    printBackground: options.printBackground ?? false,
    scale: options.scale ?? 1,
    paperWidth: size[0] ?? 8.5,
    paperHeight: size[1] ?? 11,
    marginTop: margins.top ?? 0.4,
    marginBottom: margins.bottom ?? 0.4,
    marginLeft: margins.left ?? 0.4,
    marginRight: margins.right ?? 0.4,
    pageRanges: options.pageRanges ?? '',
    headerTemplate: options.headerTemplate ?? '',
    footerTemplate: options.footerTemplate ?? '',
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
  });
  return Uint8Array.from(Buffer.from(data, 'base64'));
}
