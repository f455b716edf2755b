import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../../domain/instruments/calendar-event.ts';
import { appointmentToIcs } from '../../../main/export/appointment-to-ics.ts';

const about = { uid: 'w1@houvast.invalid', sequence: 4, created: new Date('2026-06-04T08:09:10.123Z') };
const event: CalendarEvent = {
  summary: 'Eerste gesprek bij De Sleutel',
  place: 'Molenstraat 14, Vijveren',
  day: '2026-06-11',
  hour: { hour: 14, minute: 5 },
};
const fileOf = (change: Partial<CalendarEvent> = {}): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(appointmentToIcs({ ...event, ...change }, about));

interface Property {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/** Reads a calendar file as RFC 5545 says: unfold first, then name, parameters and value. */
function propertiesOf(file: string): readonly Property[] {
  expect(file.endsWith('\r\n')).toBe(true);
  const lines = file.slice(0, -2).replaceAll(/\r\n /gu, '').split('\r\n');
  return lines.map((line) => {
    const [, name = '', parameters = '', value = ''] =
      /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/su.exec(line) ?? [];
    expect(name, line).not.toBe('');
    return { name, parameters, value };
  });
}

const textOf = (value: string): string =>
  value.replaceAll(/\\([\\;,nN])/gu, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

const valueOf = (file: string, name: string): string =>
  propertiesOf(file).findLast((property) => property.name === name)?.value ?? '';

describe('an appointment for a calendar', () => {
  it('comes back as it was: what, where, and when on the clocks of Brussels', () => {
    const file = fileOf();
    expect(textOf(valueOf(file, 'SUMMARY'))).toBe(event.summary);
    expect(textOf(valueOf(file, 'LOCATION'))).toBe(event.place);
    expect(propertiesOf(file)).toContainEqual({
      name: 'DTSTART',
      parameters: ';TZID=Europe/Brussels',
      value: '20260611T140500',
    });
    expect(valueOf(file, 'UID')).toBe('w1@houvast.invalid');
    expect(valueOf(file, 'DTSTAMP')).toBe('20260604T080910Z');
    expect(valueOf(file, 'SEQUENCE')).toBe('4');
  });

  it('brings the rules of summer time along, for the last Sundays of March and October', () => {
    const file = fileOf();
    expect(file).toContain('TZID:Europe/Brussels\r\n');
    for (const [start, rule] of [
      ['19960331T020000', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
      ['19961027T030000', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
    ] as const) {
      expect(file).toContain(`DTSTART:${start}\r\nRRULE:${rule}\r\n`);
      const day = new Date(`${start.slice(0, 4)}-${start.slice(4, 6)}-${start.slice(6, 8)}T00:00:00Z`);
      expect(day.getUTCDay()).toBe(0);
    }
  });

  it('takes the whole day as long as no hour is known, and then needs no time zone', () => {
    const file = fileOf({ hour: null });
    expect(propertiesOf(file)).toContainEqual({
      name: 'DTSTART',
      parameters: ';VALUE=DATE',
      value: '20260611',
    });
    expect(file).not.toContain('VTIMEZONE');
    expect(file).not.toContain('DURATION');
  });

  it('opens and closes every part in its order', () => {
    const open: string[] = [];
    for (const { name, value } of propertiesOf(fileOf())) {
      if (name === 'BEGIN') open.push(value);
      if (name === 'END') expect(open.pop()).toBe(value);
    }
    expect(open).toEqual([]);
  });

  it('leaves out a place that is not known', () => {
    expect(fileOf({ place: '' })).not.toContain('LOCATION');
  });

  it('keeps any text whole, on lines of at most 75 octets that part no character', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 300 }),
          fc.string({ unit: 'binary', maxLength: 80 }),
        ),
        (text) => {
          const file = fileOf({ summary: text, place: text });
          for (const line of file.split('\r\n')) {
            expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
            expect(line.isWellFormed()).toBe(true);
          }
          const expected = text
            .toWellFormed()
            .replaceAll(/[^\P{Cc}\n\r\t]/gu, '')
            .replaceAll(/\r\n|\r/gu, '\n');
          expect(textOf(valueOf(file, 'SUMMARY'))).toBe(expected);
        },
      ),
    );
  });

  it('lets nobody smuggle in lines of their own', () => {
    const file = fileOf({ summary: 'Gesprek\r\nATTENDEE:mailto:iemand@voorbeeld.be' });
    expect(propertiesOf(file).some(({ name }) => name === 'ATTENDEE')).toBe(false);
  });
});
