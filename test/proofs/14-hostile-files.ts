import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { instruments, type AnyInstrument } from '../../domain/instruments/registry.ts';
import { outlineFormats } from '../../domain/instruments/instrument.ts';
import { usualPrintOptions } from '../../domain/sheet/sheet.ts';
import { appointmentToIcs } from '../../main/export/appointment-to-ics.ts';
import { sheetToPdf } from '../../main/export/sheet-to-pdf.ts';
import { sheetToSvg } from '../../main/export/sheet-to-svg.ts';
import { wordToDocx } from '../../main/export/word-to-docx.ts';
import { seeded } from '../main/vault/support/random.ts';
import type { Proof } from './proof.ts';
import { hostileTexts, poisoned } from './support/hostile-texts.ts';

const options = { ...usualPrintOptions, list: true, privateNotes: true, signatures: true };

/** What makes a PDF do something when it is opened or clicked. Outside the streams, which are only painted. */
function activeInPdf(bytes: Uint8Array): boolean {
  const structure = Buffer.from(bytes)
    .toString('latin1')
    .replace(/stream\r?\n[\s\S]*?endstream/g, 'stream endstream');
  // Texts of the structure are in brackets or in hexadecimal; a name in them is a word and does nothing.
  const outsideTexts = structure.replace(/\((?:\\.|[^\\()])*\)/g, '()').replace(/<[0-9A-Fa-f\s]*>/g, '<>');
  return /\/(JavaScript|JS|OpenAction|AA|Launch|EmbeddedFiles?|URI|SubmitForm|ImportData|GoToR|RichMedia)\b(?!\s*\[\s*\d+ 0 R \/(Fit|XYZ))/.test(
    outsideTexts,
  );
}

/** Elements and attributes of well-formed XML; null when it is not that. */
function elementsOf(xml: string): SaxesTagPlain[] | null {
  const found: SaxesTagPlain[] = [];
  const parser = new SaxesParser();
  let sound = true;
  parser.on('error', () => (sound = false));
  parser.on('doctype', () => (sound = false));
  parser.on('opentag', (tag) => void found.push(tag));
  parser.write(xml).close();
  return sound ? found : null;
}

const activeElement = /^(script|foreignobject|iframe|a|use|animate|set|handler|object|embed|style)$/i;

function activeInSvg(svg: string): boolean {
  const elements = elementsOf(svg);
  if (elements === null) return true;
  return elements.some(
    ({ name, attributes }) =>
      activeElement.test(name) ||
      Object.entries(attributes).some(
        ([attribute, value]) =>
          /^on/i.test(attribute) || (/href$/i.test(attribute) && !/^(#|data:image\/)/.test(value)),
      ),
  );
}

const activeField = /^w:(instrText|fldSimple|object|altChunk|subDoc|hyperlink)$/;

function activeInDocx(bytes: Uint8Array): boolean {
  return Object.entries(unzipSync(bytes)).some(([name, content]) => {
    if (/vba|embeddings|activeX/i.test(name)) return true;
    if (!/\.(xml|rels)$/.test(name)) return false;
    const elements = elementsOf(strFromU8(content));
    return (
      elements === null ||
      elements.some(({ name: tag, attributes }) =>
        name.startsWith('word/document') ? activeField.test(tag) : attributes['TargetMode'] === 'External',
      )
    );
  });
}

const lineOfCalendar =
  /^(BEGIN|END|VERSION|PRODID|CALSCALE|UID|DTSTAMP|SEQUENCE|DTSTART|DTEND|DURATION|SUMMARY|LOCATION|CLASS|TZID|TZOFFSETFROM|TZOFFSETTO|TZNAME|RRULE)[;:]/;

function activeInCalendar(text: string): boolean {
  const lines = text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);
  const components = lines.filter((line) => line.startsWith('BEGIN:'));
  return (
    lines.some((line) => !lineOfCalendar.test(line) || /[\r\n]/.test(line)) ||
    components.some((line) => !/^BEGIN:(VCALENDAR|VTIMEZONE|STANDARD|DAYLIGHT|VEVENT)$/.test(line))
  );
}

/** The kinds of file in which this text did something. */
async function activeFiles(instrument: AnyInstrument, text: string): Promise<string[]> {
  const document = poisoned(instrument, text);
  const context = { clientName: text, language: 'nl', date: '2026-03-03' } as const;
  const created = new Date(0);
  const sheet = instrument.sheet(document, context, options);
  const active: string[] = [];
  if (activeInPdf(sheetToPdf(sheet, { created }))) active.push('PDF');
  if (activeInSvg(sheetToSvg(sheet))) active.push('SVG');
  const word = instrument.wordDocument?.(document, context, options);
  if (word !== undefined && activeInDocx(await wordToDocx(word))) active.push('DOCX');
  const event = instrument.calendarEvent?.(document, 'nl');
  if (event !== undefined) {
    const calendar = Buffer.from(appointmentToIcs(event, { uid: 'u', sequence: 1, created })).toString(
      'utf8',
    );
    if (activeInCalendar(calendar)) active.push('ICS');
  }
  for (const format of outlineFormats) {
    const outline = instrument.outline?.(document, format, 'nl');
    if (outline === undefined || format === 'markdown') continue;
    const elements = elementsOf(outline);
    if (elements === null || elements.some(({ name }) => name === 'script')) active.push(format);
  }
  return active;
}

export const hostileFiles: Proof = {
  promise: 14,
  title: 'hostile text in every field of every instrument makes no file active',
  target: '500 payloads in PDF, SVG, DOCX, ICS, OPML and Freeplane: 0 active objects',
  needs: 'vault',
  small: 2,
  full: 500,
  async run(count, seed) {
    const active: string[] = [];
    const texts = hostileTexts(500, seeded(seed));
    // Few of them are spread over all kinds.
    const step = texts.length / count;
    for (let number = 0; number < count; number += 1) {
      const text = texts[Math.floor(number * step + (number % 7)) % texts.length] ?? '';
      for (const instrument of instruments) {
        const found = await activeFiles(instrument, text);
        active.push(...found.map((kind) => `${kind} of ${instrument.id}: ${text.slice(0, 40)}`));
      }
    }
    const told = active.length === 0 ? '' : ` (${active.slice(0, 4).join('; ')})`;
    return {
      figure: `${count} payloads in ${instruments.length} instruments: ${active.length} active${told}`,
      held: active.length === 0,
    };
  },
};
