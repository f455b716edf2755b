import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx';
import { localeOf } from '../../domain/language/language.ts';
import type { WordBlock, WordDocument, WordRow } from '../../domain/sheet/word-document.ts';

/** Twentieths of a point, in which Word measures. */
const a4 = { width: 11_906, height: 16_838 };
const margin = 850;

/** A document for Word, LibreOffice and what else reads .docx: real headings and tables, with the language of the text. */
export async function wordToDocx({
  title,
  language,
  landscape,
  foot,
  blocks,
}: WordDocument): Promise<Uint8Array> {
  const room = (landscape ? a4.height : a4.width) - 2 * margin;
  const document = new Document({
    title: plain(title),
    creator: 'Houvast',
    description: '',
    lastModifiedBy: 'Houvast',
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: localeOf[language] } } },
        title: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 120 } } },
        heading1: { run: { size: 28, bold: true }, paragraph: { spacing: { before: 320, after: 120 } } },
        heading2: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 240, after: 80 } } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              ...a4,
              orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({ alignment: AlignmentType.CENTER, children: runsOf(foot, { size: 18 }) }),
            ],
          }),
        },
        children: blocks.flatMap((block) => elementsOf(block, room)),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const headings = {
  title: HeadingLevel.TITLE,
  heading: HeadingLevel.HEADING_1,
  subheading: HeadingLevel.HEADING_2,
} as const;

function elementsOf(block: WordBlock, room: number): readonly (Paragraph | Table)[] {
  if (block.block === 'text')
    return [new Paragraph({ children: runsOf(block.text), spacing: { after: 160 } })];
  if (block.block !== 'table') {
    return [new Paragraph({ heading: headings[block.block], children: runsOf(block.text) })];
  }
  const total = block.widths.reduce((sum, width) => sum + width, 0);
  const widths = block.widths.map((width) => Math.floor((width / total) * room));
  return [
    new Table({
      columnWidths: widths,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: block.heads.map((head, index) => cellOf(head, widths[index] ?? 0, { bold: true })),
        }),
        ...block.rows.map((row) => rowOf(row, widths)),
      ],
    }),
    new Paragraph({ children: [] }),
  ];
}

/** A row may go on on the next page: cells can be long. */
const rowOf = (row: WordRow, widths: readonly number[]): TableRow =>
  new TableRow({
    children:
      'across' in row
        ? [
            new TableCell({
              columnSpan: widths.length,
              shading: { fill: 'F2EEE6' },
              children: [
                new Paragraph({ keepNext: true, children: runsOf(row.across, { bold: true, size: 24 }) }),
              ],
            }),
          ]
        : widths.map((width, index) =>
            cellOf(row.cells[index] ?? '', width, { bold: row.named === true && index === 0 }),
          ),
  });

const cellOf = (text: string, width: number, look: IRunOptions): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: text
      .split(lineEnd)
      .map((line) => new Paragraph({ children: [new TextRun({ ...look, text: plain(line) })] })),
  });

const lineEnd = /\r\n|[\n\r\u2028\u2029]/u;

/** Lines under each other in one paragraph. */
const runsOf = (text: string, look: IRunOptions = {}): TextRun[] =>
  text
    .split(lineEnd)
    .map((line, index) => new TextRun({ ...look, text: plain(line), ...(index > 0 && { break: 1 }) }));

/** Without what an XML file may not hold, and without signs that make a text read otherwise than it is stored. */
const plain = (text: string): string =>
  text
    .toWellFormed()
    // oxlint-disable-next-line no-control-regex -- these are what has to go
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu, '');
