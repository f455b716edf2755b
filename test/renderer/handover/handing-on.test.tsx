import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { balanceSchema, type BalanceDocument } from '../../../domain/instruments/balance/document.ts';
import { emptyEcogram, type EcogramDocument } from '../../../domain/instruments/ecogram/document.ts';
import type { InstrumentId } from '../../../domain/instruments/instrument-ids.ts';
import { referralSchema } from '../../../domain/instruments/referral/document.ts';
import { clearToasts } from '../../../renderer/components/toasts.ts';
import { accessibilityFindings, openWindow, type TestWindow } from '../../support/window.tsx';

let opened: TestWindow | null = null;
afterEach(async () => {
  clearToasts();
  await opened?.close();
  opened = null;
});

const network: EcogramDocument = {
  ...emptyEcogram(),
  actors: [
    { ...actor('samira', 'Samira'), circle: 'family' },
    { ...actor('ocmw', 'OCMW'), kind: 'organisation' },
    actor('jo', 'Jo'),
  ],
  relations: [line('samira', 'supportive'), line('ocmw', 'supportive'), line('jo', 'tense')],
};

function actor(id: string, name: string): EcogramDocument['actors'][number] {
  const facts = { frequency: '', reachability: '', since: '', firstStep: '' };
  const place = { position: { x: id.length * 40, y: 30 }, size: 1 };
  return { id, kind: 'person', name, role: '', circle: null, note: '', facts, ...place };
}
function line(id: string, strength: 'supportive' | 'tense'): EcogramDocument['relations'][number] {
  return {
    id: `line ${id}`,
    first: 'client',
    second: id,
    strength,
    feeling: null,
    direction: 'none',
    note: '',
  };
}

interface File {
  readonly window: TestWindow;
  readonly clientId: string;
  readonly ecogram: string;
  /** A balance on which nothing stands yet. */
  readonly balance: string;
}

/** A file with one ecogram, open at its list with everything that it can hand on unfolded. */
async function openFile(document: EcogramDocument = network, withBalance = false): Promise<File> {
  const window = await openWindow();
  opened = window;
  const { id: clientId } = await window.ask('clients', 'create', { callingName: 'Yusuf' });
  const ecogram = await worksheet({ window, clientId }, 'ecogram', document);
  const balance = withBalance ? await worksheet({ window, clientId }, 'balance') : '';
  await look(clientId, ecogram);
  await page.getByRole('tab', { name: 'Lijst' }).click();
  await page.getByRole('button', { name: 'Verder met wat hier staat' }).click();
  return { window, clientId, ecogram, balance };
}

async function worksheet(
  { window, clientId }: Pick<File, 'window' | 'clientId'>,
  instrument: InstrumentId,
  document?: unknown,
): Promise<string> {
  const made = { clientId, instrument, title: '', conversationId: null };
  const { id } = await window.ask('worksheets', 'create', made);
  if (document !== undefined) {
    const edit = { id, editId: crypto.randomUUID(), revision: 0, conversationId: null };
    await window.ask('worksheets', 'edit', { ...edit, commands: [{ do: 'replace', document }] });
  }
  return id;
}

async function look(clientId: string, id: string): Promise<void> {
  globalThis.location.hash = `#/clients/${clientId}/worksheets/${id}`;
  await expect.element(page.getByRole('main')).toBeInTheDocument();
}

async function idsOf({ window, clientId }: File, instrument: InstrumentId): Promise<readonly string[]> {
  const { worksheets } = await window.ask('clients', 'read', { id: clientId });
  return worksheets.filter((one) => one.instrument === instrument).map(({ id }) => id);
}

async function balanceOf({ window }: File, id: string): Promise<BalanceDocument> {
  const { document } = await window.ask('worksheets', 'read', { id });
  return balanceSchema.parse(document);
}

const dialog = () => page.getByRole('dialog');
const box = (name: string) => dialog().getByRole('checkbox', { name: new RegExp(name, 'u') });
const tick = (name: string) => dialog().getByText(name, { exact: true }).click();
const toast = () => page.getByRole('alertdialog');
const giveToBalance = () => page.getByRole('button', { name: 'Zet op de balans' }).click();

describe('handing something on', () => {
  it('makes a new worksheet of what was ticked; the message opens it and leaves the source alone', async () => {
    const file = await openFile();
    const before = await file.window.ask('worksheets', 'read', { id: file.ecogram });
    await giveToBalance();
    await expect.element(box('Samira')).not.toBeChecked();
    await expect.element(box('Jo')).not.toBeInTheDocument();
    expect(await accessibilityFindings()).toEqual([]);
    await tick('Samira');
    await dialog().getByRole('button', { name: '1 doorgeven' }).click();
    await expect.element(toast()).toMatchTextContent(/Samira/u);
    const [id = ''] = await idsOf(file, 'balance');
    const { strengths } = await balanceOf(file, id);
    expect(strengths.map(({ text, origin }) => [text, origin?.worksheetId, origin?.itemId])).toEqual([
      ['Samira', file.ecogram, 'samira'],
    ]);
    expect(await file.window.ask('worksheets', 'read', { id: file.ecogram })).toEqual(before);
    await toast().getByRole('button', { name: 'Openen' }).click();
    await expect.poll(() => globalThis.location.hash).toContain(id);
  });

  it('taken back, a new worksheet is gone again', async () => {
    const file = await openFile();
    await giveToBalance();
    await tick('Samira');
    await dialog().getByRole('button', { name: '1 doorgeven' }).click();
    await toast().getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.element(page.getByText(/is weer weg\./u)).toBeVisible();
    expect(await idsOf(file, 'balance')).toEqual([]);
  });

  it('into a worksheet that is there: says what stands there, and taken back it is as before', async () => {
    const file = await openFile(network, true);
    const id = file.balance;
    await giveToBalance();
    await expect
      .element(dialog().getByRole('button', { name: /Naar welk werkblad/u }))
      .not.toMatchTextContent(/Nieuw/u);
    await tick('Samira');
    await dialog().getByRole('button', { name: '1 doorgeven' }).click();
    await expect.poll(async () => (await balanceOf(file, id)).strengths).toHaveLength(1);
    await giveToBalance();
    await expect.element(box('Samira')).toHaveAccessibleName(/staat daar al/u);
    await userEvent.keyboard('{Escape}');
    await toast().getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(async () => (await balanceOf(file, id)).strengths).toEqual([]);
  });

  it('is not taken back where somebody went on working since', async () => {
    const file = await openFile(network, true);
    const id = file.balance;
    await giveToBalance();
    await tick('Samira');
    await dialog().getByRole('button', { name: '1 doorgeven' }).click();
    await expect.element(toast()).toBeVisible();
    const { revision } = await file.window.ask('worksheets', 'read', { id });
    const edit = { id, editId: crypto.randomUUID(), revision, conversationId: null };
    await file.window.ask('worksheets', 'edit', { ...edit, commands: [{ do: 'write-note', note: 'Later' }] });
    await toast().getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.element(page.getByText(/is sindsdien nog gewerkt/u)).toBeVisible();
    expect((await balanceOf(file, id)).strengths).toHaveLength(1);
  });

  it('goes through the worksheet itself when that is open, so that its own undo takes it back too', async () => {
    const file = await openFile(network, true);
    const id = file.balance;
    await look(file.clientId, id);
    await expect
      .element(page.getByRole('heading', { level: 1, name: 'Draaglast en draagkracht' }))
      .toBeVisible();
    await look(file.clientId, file.ecogram);
    await expect.element(page.getByRole('heading', { level: 1, name: 'Ecogram' })).toBeVisible();
    await page.getByRole('tab', { name: 'Lijst' }).click();
    await page.getByRole('button', { name: 'Verder met wat hier staat' }).click();
    await giveToBalance();
    await tick('Samira');
    await dialog().getByRole('button', { name: '1 doorgeven' }).click();
    await expect.poll(async () => (await balanceOf(file, id)).strengths).toHaveLength(1);
    await toast().getByRole('button', { name: 'Openen' }).click();
    await page.getByRole('tab', { name: 'Lijst' }).click();
    await expect.element(page.getByRole('row', { name: /^Samira/u })).toBeVisible();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(async () => (await balanceOf(file, id)).strengths).toEqual([]);
  });

  it('from one thing: only that one is offered, and it is ticked already', async () => {
    const file = await openFile();
    await page
      .getByRole('button', { name: /Meer over OCMW|OCMW/u })
      .last()
      .click();
    await page.getByRole('button', { name: 'Begin een doorverwijzing' }).click();
    await expect.element(box('OCMW')).toBeChecked();
    expect(dialog().getByRole('checkbox').elements()).toHaveLength(1);
    await dialog().getByRole('button', { name: '1 doorgeven' }).click();
    await expect.element(toast()).toBeVisible();
    const [id = ''] = await idsOf(file, 'referral');
    const { document } = await file.window.ask('worksheets', 'read', { id });
    expect(referralSchema.parse(document).candidates.map(({ name, source }) => [name, source])).toEqual([
      ['OCMW', 'ecogram'],
    ]);
  });

  it('says so when there is nothing to hand on', async () => {
    await openFile(emptyEcogram());
    await giveToBalance();
    await expect.element(dialog()).toMatchTextContent(/staat nog niets dat daarheen kan/u);
    expect(await accessibilityFindings()).toEqual([]);
  });
});

describe('where something came from', () => {
  async function openOrigin(): Promise<void> {
    await giveToBalance();
    await tick('Samira');
    await dialog().getByRole('button', { name: '1 doorgeven' }).click();
    await toast().getByRole('button', { name: 'Openen' }).click();
    await page.getByRole('tab', { name: 'Lijst' }).click();
    await page
      .getByRole('row', { name: /^Samira/u })
      .getByRole('button')
      .click();
  }

  it('is said, and opens the worksheet', async () => {
    const file = await openFile();
    await openOrigin();
    const link = page.getByRole('link', { name: /^uit Ecogram, \d/u });
    await expect.element(link).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
    await link.click();
    await expect.poll(() => globalThis.location.hash).toContain(file.ecogram);
  });

  it('is only said when that worksheet is gone', async () => {
    const file = await openFile();
    await openOrigin();
    await file.window.ask('worksheets', 'remove', { id: file.ecogram });
    const address = globalThis.location.hash;
    await file.window.lock();
    await file.window.ask('vault', 'unlock', { passphrase: 'paarse fiets zonder bel' });
    globalThis.location.hash = address;
    await file.window.reload();
    await page.getByRole('tab', { name: 'Lijst' }).click();
    await page
      .getByRole('row', { name: /^Samira/u })
      .getByRole('button')
      .click();
    await expect.element(page.getByText(/Dat werkblad is er niet meer/u)).toBeVisible();
    await expect.element(page.getByRole('link', { name: /uit Ecogram/u })).not.toBeInTheDocument();
  });
});
