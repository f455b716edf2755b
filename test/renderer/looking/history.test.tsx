import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { HistoryScreen } from '../../../renderer/history/history-screen.tsx';
import { close, findings, open, savedWorksheet, type StageOptions } from './stage.tsx';

const history = (options?: StageOptions): HTMLElement =>
  open(<HistoryScreen clientId="nadia" worksheetId="sheet" />, options);
const moment = (name: string) => page.getByRole('checkbox', { name });
const changes = () => page.getByRole('complementary', { name: 'Wat is er veranderd' });

describe('looking back along the moments', () => {
  afterEach(close);

  it('opens with the newest moment over the one before it, and says what is different', async () => {
    history();
    await expect.element(moment('12 maart 2026')).toBeChecked();
    await expect.element(moment('26 februari 2026')).toBeChecked();
    await expect.element(changes()).toMatchTextContent(/Zangkoor kwam erbij/);
    await expect.element(changes()).toMatchTextContent(/Collega Rita staat er niet meer bij\./);
    await expect.element(changes()).toMatchTextContent(/Al de rest bleef hetzelfde\./);
    await expect.element(page.getByRole('img', { name: /26 februari 2026 en 12 maart 2026/ })).toBeVisible();
    expect(await findings()).toEqual([]);
  });

  it('goes along the line by arrows and picks by the space bar', async () => {
    history();
    await expect.element(moment('12 maart 2026')).toBeVisible();
    (moment('12 maart 2026').element() as HTMLElement).focus();
    await userEvent.keyboard('{Home}');
    await expect.element(moment('22 januari 2026')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight} ');
    await expect.element(moment('12 februari 2026')).toBeChecked();
    await expect.element(moment('12 maart 2026')).toBeChecked();
    await expect.element(moment('26 februari 2026')).not.toBeChecked();
    await userEvent.keyboard('{End} ');
    await expect.element(moment('12 maart 2026')).not.toBeChecked();
    await expect.element(page.getByText(/^Zo was het op 12 februari 2026\. Je kijkt alleen/)).toBeVisible();
    expect(await findings()).toEqual([]);
  });

  it('keeps the last picked moment picked, and goes back to now with one button', async () => {
    history();
    await moment('12 maart 2026').click();
    await moment('26 februari 2026').click();
    await expect.element(moment('26 februari 2026')).toBeChecked();
    await page.getByRole('button', { name: 'Terug naar nu' }).click();
    await expect.element(moment('12 maart 2026')).toBeChecked();
    await expect.element(moment('26 februari 2026')).not.toBeChecked();
    await expect.element(page.getByRole('heading', { name: 'Zo is het op 12 maart 2026' })).toBeVisible();
  });

  it('says that all stayed the same when nothing is different', async () => {
    history({ state: { lookedAt: { momentId: 'moment-1', compareWith: 'moment-0' } } });
    await expect.element(changes()).toMatchTextContent(/Tussen deze twee dagen bleef alles hetzelfde\./);
  });

  it('calls a worksheet without a title of its own after its instrument', async () => {
    const untitled = { ...savedWorksheet, summary: { ...savedWorksheet.summary, title: '' } };
    history({ answers: { 'worksheets.read': untitled } });
    await expect.element(page.getByRole('heading', { name: 'Ecogram: twee momenten' })).toHaveFocus();
    await expect.element(page.getByRole('button', { name: 'Terug naar Ecogram' })).toBeVisible();
  });

  it('says how a second moment comes when there is only one, and offers no line', async () => {
    history({ howMany: 1 });
    await expect.element(page.getByText('Er is nog maar één moment')).toBeVisible();
    expect(page.getByRole('checkbox').elements()).toHaveLength(0);
    expect(await findings()).toEqual([]);
  });

  it('speaks English throughout', async () => {
    history({ language: 'en' });
    await expect.element(page.getByRole('checkbox', { name: '12 March 2026' })).toBeChecked();
    await expect.element(page.getByText('Everything else stayed the same.')).toBeVisible();
    expect(await findings()).toEqual([]);
  });

  it('never shows what only the coach wrote', async () => {
    const host = history({ state: { lookedAt: { momentId: null, compareWith: null } } });
    await expect.element(page.getByRole('heading', { name: 'Zo is het op 12 maart 2026' })).toBeVisible();
    expect(host.textContent).not.toContain('Alleen de coach');
  });

  it('keeps a moment that cannot be read, and says so', async () => {
    history({
      howMany: 1,
      answers: {
        'worksheets.readMoment': {
          moment: { id: 'moment-3' },
          document: null,
          problem: 'document-unreadable',
        },
      },
    });
    await expect.element(page.getByRole('alert')).toBeVisible();
  });
});
