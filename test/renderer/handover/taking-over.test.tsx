import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { balanceSchema, type BalanceDocument } from '../../../domain/instruments/balance/document.ts';
import { accessibilityFindings, openWindow, type TestWindow } from '../../support/window.tsx';

let opened: TestWindow | null = null;
afterEach(async () => {
  await opened?.close();
  opened = null;
});

const dialog = () => page.getByRole('dialog');
const tick = (name: string) => dialog().getByRole('checkbox', { name: new RegExp(name, 'u') });

/** A balance of the example client, with the list open. */
async function openBalance(window: TestWindow): Promise<string> {
  const { id } = await window.ask('clients', 'addExample', { language: 'nl' });
  return openBalanceOf(window, id);
}

async function openBalanceOf(window: TestWindow, clientId: string): Promise<string> {
  const request = { clientId, instrument: 'balance', title: '', conversationId: null } as const;
  const { id } = await window.ask('worksheets', 'create', request);
  globalThis.location.hash = `#/clients/${clientId}/worksheets/${id}`;
  await page.getByRole('tab', { name: 'Lijst' }).click();
  return id;
}

async function saved(window: TestWindow, id: string): Promise<BalanceDocument> {
  const { document } = await window.ask('worksheets', 'read', { id });
  return balanceSchema.parse(document);
}

const openDialog = () => page.getByRole('button', { name: 'Overnemen uit een ander werkblad' }).click();

describe('taking over from another worksheet', () => {
  it('brings what was ticked under the beam, as one step of undo, and leaves the other worksheet alone', async () => {
    opened = await openWindow();
    const id = await openBalance(opened);
    const { worksheets } = await opened.ask('clients', 'read', {
      id: (await opened.ask('clients', 'list', {}))[0]?.id ?? '',
    });
    const ecogram = worksheets.find(({ instrument }) => instrument === 'ecogram')?.id ?? '';
    const before = await opened.ask('worksheets', 'read', { id: ecogram });
    await openDialog();
    await page.getByRole('button', { name: /Uit welk werkblad/u }).click();
    await page
      .getByRole('option', { name: /Mensen rond Nadia/u })
      .first()
      .click();
    await expect.element(tick('Oma Zohra')).not.toBeChecked();
    expect(await accessibilityFindings()).toEqual([]);
    await dialog().getByText('Oma Zohra', { exact: true }).click();
    await dialog().getByText('Linda', { exact: true }).click();
    await dialog().getByRole('button', { name: '2 overnemen' }).click();
    await expect.element(page.getByRole('row', { name: /^Oma Zohra/u })).toBeVisible();
    await expect
      .poll(async () => opened && (await saved(opened, id)).strengths.map(({ text }) => text))
      .toEqual(['Oma Zohra', 'Linda']);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(async () => opened && (await saved(opened, id)).strengths).toEqual([]);
    const after = await opened.ask('worksheets', 'read', { id: ecogram });
    expect(after).toEqual(before);
  });

  it('says of what is here already that it is, and lets everything be ticked', async () => {
    opened = await openWindow();
    await openBalance(opened);
    await page.getByLabelText('Wat weegt of wat draagt?').fill('linda');
    await userEvent.keyboard('{Enter}');
    await openDialog();
    await page.getByRole('button', { name: /Uit welk werkblad/u }).click();
    await page
      .getByRole('option', { name: /Mensen rond Nadia/u })
      .first()
      .click();
    await expect.element(tick('Linda')).toHaveAccessibleName(/staat hier al/u);
    await dialog().getByRole('button', { name: 'Alles aanvinken' }).click();
    for (const box of dialog().getByRole('checkbox').all()) await expect.element(box).toBeChecked();
    await dialog().getByRole('button', { name: 'Niets aanvinken' }).click();
    await expect.element(dialog().getByRole('button', { name: 'Overnemen', exact: true })).toBeDisabled();
  });

  it('says what to make first when there is nothing to take from', async () => {
    opened = await openWindow();
    const { id } = await opened.ask('clients', 'create', { callingName: 'Yusuf' });
    await openBalanceOf(opened, id);
    await openDialog();
    await expect.element(dialog()).toMatchTextContent(/nog geen ecogram of mindmap/u);
    expect(await accessibilityFindings()).toEqual([]);
  });
});
