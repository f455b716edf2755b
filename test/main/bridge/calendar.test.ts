import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportHandlers } from '../../../main/bridge/handlers/exports.ts';
import { fileSaver } from '../../../main/bridge/saving.ts';

describe('an appointment that is saved for a calendar', () => {
  let folder: string;
  let chosen: string | null;
  let asked: { readonly method: string; readonly argument: unknown }[];
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'houvast-calendar-'));
    chosen = path.join(folder, 'gesprek');
    asked = [];
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const save = () =>
    exportHandlers({
      vault: {
        askInternal: async (method, argument) => {
          asked.push({ method, argument });
          // The answer of whichever method was asked
          return { bytes: Buffer.from('BEGIN:VCALENDAR'), name: 'referral-2026-06-11.ics' } as never;
        },
      },
      saveFile: fileSaver(async () => chosen),
      copyImage: async () => undefined,
      print: async () => 'cancelled',
    }).saveCalendar({ worksheetId: 'w1', language: 'nl' });

  it('gets the extension that calendars know, and stands in the audit trail', async () => {
    expect(await save()).toEqual({ outcome: 'saved' });
    expect(readFileSync(path.join(folder, 'gesprek.ics'), 'utf8')).toBe('BEGIN:VCALENDAR');
    expect(asked).toEqual([
      { method: 'calendar', argument: { worksheetId: 'w1', language: 'nl' } },
      { method: 'record', argument: { worksheetId: 'w1', action: 'exported' } },
    ]);
  });

  it('leaves no trace when the dialog is closed', async () => {
    chosen = null;
    expect(await save()).toEqual({ outcome: 'cancelled' });
    expect(asked.map(({ method }) => method)).toEqual(['calendar']);
  });
});
