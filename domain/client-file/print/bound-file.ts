import { printedSheet } from '../../instruments/printed-sheet.ts';
import { catalogues } from '../../language/catalogues.ts';
import type { Language } from '../../language/language.ts';
import type { Shape } from '../../scene/shapes.ts';
import { dayInFigures } from '../../sheet/days.ts';
import { textAt } from '../../sheet/draw.ts';
import { inked } from '../../sheet/ink.ts';
import { pageFrame, type PageFrame } from '../../sheet/page-frame.ts';
import { type Sheet, type SheetPage, usualPrintOptions } from '../../sheet/sheet.ts';
import { type ContentsRow, coverPages, coverShapes } from './cover.ts';
import { agreementsPages, consentsPages, detailsPages } from './details-pages.ts';
import type { FileContents, FileContext, FileOptions, FilePart, FileWorksheet } from './file-parts.ts';
import { fileWords } from './words.ts';

/** What a worksheet is called in the contents. A title may name somebody, so without names it is called after its method. */
export const nameInFile = (
  { instrument, title }: Pick<FileWorksheet, 'instrument' | 'title'>,
  language: Language,
  names: boolean,
): string => {
  const method = catalogues[language][instrument.id].name;
  const own = title.trim();
  return names && own !== '' && own !== method ? `${method}: ${own}` : method;
};

/** One worksheet of the file as it is printed. The slowest step of a file, so that it can be done one by one. */
export const worksheetPart = (
  worksheet: FileWorksheet,
  clientName: string,
  { language }: FileContext,
  { ink, paper, names, list, privateNotes }: FileOptions,
): FilePart => ({
  name: nameInFile(worksheet, language, names),
  days: dayInFigures(worksheet.date),
  sheet: printedSheet(
    worksheet.instrument,
    { shown: worksheet, before: null },
    { clientName, language },
    { ...usualPrintOptions, ink, paper, names, list, privateNotes },
  ),
  ownNumbers: true,
});

/**
 * A whole client file as one sheet: cover with contents, details, the worksheets that were chosen (`parts`, in their order),
 * agreements, consents. Every page has its number in the whole, and worksheets keep their own numbers.
 */
export function boundFile(
  contents: FileContents,
  worksheets: readonly FilePart[],
  context: FileContext,
  options: FileOptions,
): Sheet {
  const { language } = context;
  const words = fileWords(language);
  const { client, conversations, agreements, consents } = contents;
  const frameOf = framesOf(contents, context, options);
  const days = conversations.map(({ date }) => dayInFigures(date));
  const [first, last] = [days[0], days.at(-1)];
  const own = (name: string, parts: readonly (readonly Shape[])[], about = ''): FilePart => ({
    name,
    days: about,
    sheet: { pages: parts.map((shapes) => pageOf(frameOf(name), shapes)), description: [] },
    ownNumbers: false,
  });
  const parts: readonly FilePart[] = [
    ...(options.details && options.names
      ? [
          own(
            words.details,
            detailsPages(contents, frameOf(words.details), context, options),
            first === undefined || last === undefined ? '' : words.fromTo(first, last),
          ),
        ]
      : []),
    ...worksheets,
    ...(options.agreements && agreements.length > 0
      ? [own(words.agreements, agreementsPages(contents, frameOf(words.agreements), context, options))]
      : []),
    ...(options.consents && consents.length > 0 && options.names
      ? [own(words.consents, consentsPages(contents, frameOf(words.consents), context))]
      : []),
  ];
  const cover = options.cover ? coverPages(parts.length) : 0;
  const rows: ContentsRow[] = [];
  let page = cover + 1;
  for (const part of parts) {
    rows.push({ name: part.name, days: part.days, page });
    page += part.sheet.pages.length;
  }
  const total = page - 1;
  const coverFrame = frameOf(words.subtitle);
  const coverSheets = options.cover
    ? coverShapes(contents, rows, coverFrame, context, options).map((shapes, index) => ({
        // The first page is a title of its own, without the usual head.
        ...pageOf(index === 0 ? { ...coverFrame, head: [] } : coverFrame, shapes),
        number: index + 1,
      }))
    : [];
  const ownPage = (each: SheetPage, foot: readonly Shape[]): SheetPage =>
    inkedPage(withShapes(each, foot), options);
  const pages: SheetPage[] = coverSheets.map(({ number, ...each }) =>
    ownPage(each, coverFrame.foot(number, total)),
  );
  for (const { sheet, name, ownNumbers } of parts) {
    for (const [index, each] of sheet.pages.entries()) {
      const number = pages.length + 1;
      // A worksheet comes with its inks already.
      const whole = ownNumbers
        ? withShapes(each, cover > 0 ? numberInFile(each, words.pageInFile(number), options) : [])
        : ownPage(each, frameOf(name).foot(number, total));
      pages.push({
        ...whole,
        ...(index === 0 && sheet.description.length > 0 && { description: sheet.description }),
      });
    }
  }
  const title = options.names ? `${words.method}, ${client.callingName}` : words.method;
  return { title, language, pages, description: [] };
}

const pageOf = ({ width, height, head }: PageFrame, shapes: readonly Shape[]): SheetPage => ({
  width,
  height,
  shapes: [...head, ...shapes],
});

const withShapes = (page: SheetPage, more: readonly Shape[]): SheetPage => ({
  ...page,
  shapes: [...page.shapes, ...more],
});

const inkedPage = (page: SheetPage, { ink }: FileOptions): SheetPage =>
  inked({ title: '', language: 'nl', pages: [page], description: [] }, ink).pages[0] ?? page;

/** Under the foot of a worksheet, at its right: the number that the contents name. */
const numberInFile = ({ width, height }: SheetPage, text: string, options: FileOptions): readonly Shape[] => {
  const number = textAt(text, width - 15, height - 9.4, { size: 9, weight: 400 }, 'ink-soft', 'end');
  return inkedPage({ width, height, shapes: [number] }, options).shapes;
};

const framesOf =
  ({ client }: FileContents, { language, date }: FileContext, { names }: FileOptions) =>
  (title: string): PageFrame => {
    const words = fileWords(language);
    return pageFrame({
      kind: 'portrait',
      paper: 'A4',
      language,
      name: names ? client.callingName : words.hidden,
      date,
      title,
      method: words.method,
      foot: names ? words.foot(client.callingName) : words.footHidden,
    });
  };
