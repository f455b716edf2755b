import type { CalendarEvent } from '../../domain/instruments/calendar-event.ts';

export interface IcsOptions {
  /** The same for the same appointment, so that a calendar puts a later file in the place of an earlier one. */
  readonly uid: string;
  /** Counts the changes of it. */
  readonly sequence: number;
  readonly created: Date;
}

/**
 * An appointment as a calendar file (RFC 5545). The hour is that of Brussels, with the rules of its summer time in the file: a
 * phone that stands elsewhere shows the right moment, which an hour without a place would not. Without an hour it takes the day.
 */
export function appointmentToIcs(event: CalendarEvent, { uid, sequence, created }: IcsOptions): Uint8Array {
  const { summary, place, hour } = event;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Houvast//Houvast//NL',
    'CALSCALE:GREGORIAN',
    ...(hour === null ? [] : brussels),
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp(created)}`,
    `SEQUENCE:${sequence}`,
    ...startOf(event),
    `SUMMARY:${escaped(summary)}`,
    ...(place === '' ? [] : [`LOCATION:${escaped(place)}`]),
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return Buffer.from(lines.map((line) => `${folded(line)}\r\n`).join(''), 'utf8');
}

const zone = 'Europe/Brussels';

/** Summer time as it has been in Belgium since 1996: from the last Sunday of March until the last one of October. */
const brussels: readonly string[] = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const two = (value: number): string => String(value).padStart(2, '0');

/** An hour is kept free for it: nobody knows how long a first conversation takes. */
function startOf({ day, hour }: CalendarEvent): readonly string[] {
  const date = day.replaceAll('-', '');
  if (hour === null) return [`DTSTART;VALUE=DATE:${date}`];
  return [`DTSTART;TZID=${zone}:${date}T${two(hour.hour)}${two(hour.minute)}00`, 'DURATION:PT1H'];
}

const stamp = (instant: Date): string => `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;

/** All but the end of a line and a tab. */
const controls = /[^\P{Cc}\n\r\t]/gu;

/** A value of the kind TEXT (3.3.11). */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(controls, '')
    .replaceAll(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|[\n\r]/gu, '\\n');

const longestLine = 75;

/** Lines of at most 75 octets, parted between characters; each further one starts with a space (3.1). */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const length = Buffer.byteLength(character, 'utf8');
    if (octets + length > longestLine) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += length;
  }
  return [...parts, part].join('\r\n');
}
