import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { accessibilityFindings, openWindow, passphrase, type TestWindow } from '../../support/window.tsx';

let window: TestWindow;
let id: string;
beforeEach(async () => {
  window = await openWindow();
  ({ id } = await window.ask('clients', 'create', { callingName: 'Yasmina' }));
  await window.ask('worksheets', 'create', {
    clientId: id,
    instrument: 'ecogram',
    title: 'Mensen',
    conversationId: null,
  });
});
afterEach(() => window.close());

async function go(to: string): Promise<void> {
  globalThis.location.hash = to;
  await window.reload();
}

describe('a file that is restricted', () => {
  it('asks why, is gone from the lists, opens for reading alone, and can be lifted', async () => {
    await go(`/clients/${id}/details`);
    await page.getByRole('button', { name: 'Dossier beperken' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Dossier beperken' }).click();
    await expect.element(dialog.getByText('Schrijf op waarom.')).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
    await dialog.getByLabelText('Waarom?').fill('betwist');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Het dossier van Yasmina is beperkt.')).toBeVisible();
    await expect.element(page.getByText('Nog geen dossiers')).toBeVisible();

    await go('/settings/privacy');
    await page.getByRole('row', { name: 'Yasmina' }).click();
    await expect.element(page.getByText(/Dit dossier is beperkt sinds/u)).toBeVisible();
    expect(page.getByRole('textbox').elements()).toEqual([]);
    expect(page.getByRole('button', { name: 'Nieuw gesprek' }).elements()).toEqual([]);
    expect(await accessibilityFindings()).toEqual([]);
    await page.getByRole('button', { name: 'Beperking opheffen' }).click();
    await expect.element(page.getByRole('button', { name: 'Nieuw gesprek' })).toBeVisible();
  });

  it('does not open a worksheet to be worked on, also by its address', async () => {
    const file = await window.ask('clients', 'read', { id });
    await window.ask('privacy', 'restrict', { id, reason: 'betwist' });
    await go(`/clients/${id}/worksheets/${file.worksheets[0]?.id ?? ''}`);
    await expect.element(page.getByText(/Dit dossier is beperkt sinds/u)).toBeVisible();
  });
});

describe('keeping a file', () => {
  it('longer needs a day and a reason, and says both in the file', async () => {
    await go(`/clients/${id}/details`);
    await page.getByRole('button', { name: 'Langer bewaren' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Langer bewaren' }).click();
    await expect.element(dialog.getByText('Vul een datum in.')).toBeVisible();
    await dialog.getByRole('spinbutton').first().click();
    await userEvent.keyboard('01062031');
    await dialog.getByLabelText('Reden').fill('er loopt een klacht');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(page.getByText('Minstens te bewaren tot 1 juni 2031: er loopt een klacht'))
      .toBeVisible();
  });
});

describe('erasing', () => {
  it('waits for the name as it is written, and leaves a proof', async () => {
    await go(`/clients/${id}/details`);
    await page.getByRole('button', { name: 'Definitief wissen' }).click();
    const dialog = page.getByRole('alertdialog');
    const erase = dialog.getByRole('button', { name: 'Definitief wissen' });
    await dialog.getByLabelText(/Typ de roepnaam/u).fill('yasmina');
    await expect.element(erase).toBeDisabled();
    await dialog.getByLabelText(/Typ de roepnaam/u).fill('Yasmina');
    expect(await accessibilityFindings()).toEqual([]);
    await erase.click();
    await page.getByRole('button', { name: 'Bewijs bekijken' }).click();
    await expect.element(page.getByRole('region', { name: 'Bewijs van wissing' })).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByText('Nog geen dossiers')).toBeVisible();
  });

  it('that was cut short goes on by itself after the next opening', async () => {
    const call = async (method: string, argument: unknown): Promise<{ readonly done: number }> => {
      const reply = await commands.callVault(window.vault, 'internal', method, argument);
      if (!reply.ok) throw new Error(reply.code);
      return { done: 0, ...(reply.value as object) };
    };
    await call('jobBegin', { kind: 'erase', argument: { id, name: 'Yasmina', reason: 'asked' } });
    for (let done = 0; done < 0.6;) ({ done } = await call('jobStep', {}));
    await window.lock();
    await userEvent.keyboard(`${passphrase}{Enter}`);
    await expect.element(page.getByText('Het dossier is nu ook uit alle reservekopieën.')).toBeVisible();
    expect(await window.ask('privacy', 'unfinished', {})).toEqual({ unfinished: false });
  });
});

describe('the audit trail', () => {
  it('says in sentences what happened, by file and by deed, and that nobody changed it', async () => {
    await window.ask('clients', 'create', { callingName: 'Tom' });
    await go('/settings/log');
    await expect.element(page.getByText(/Nagekeken: er is niets veranderd/u)).toBeVisible();
    await expect.element(page.getByText('Werkblad van Yasmina: gemaakt')).toBeVisible();
    await expect.element(page.getByText('Dossier van Tom: gemaakt')).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
    await page.getByRole('button', { name: /Dossier/u }).click();
    await page.getByRole('option', { name: 'Yasmina' }).click();
    await expect.element(page.getByText('Dossier van Tom: gemaakt')).not.toBeInTheDocument();
    await expect.element(page.getByText('Dossier van Yasmina: gemaakt')).toBeVisible();
    await page.getByRole('button', { name: 'Bewaren als tabel' }).click();
    await expect.element(page.getByText('Het logboek is bewaard.')).toBeVisible();
  });
});

describe('sheets for the organisation', () => {
  it('are shown as they come on paper', async () => {
    await go('/settings/privacy');
    for (const [button, title] of [
      ['Blad voor het register', 'Register'],
      ['Als het misgaat', 'Als het misgaat'],
    ] as const) {
      await page.getByRole('button', { name: button }).click();
      await expect.element(page.getByRole('region', { name: title })).toBeVisible();
      expect(await accessibilityFindings()).toEqual([]);
      await userEvent.keyboard('{Escape}');
    }
  });
});
