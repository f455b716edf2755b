import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ReferralCommand } from '../../../../domain/instruments/referral/commands.ts';
import type { ReferralDocument } from '../../../../domain/instruments/referral/document.ts';
import { unknownService } from '../../../../domain/instruments/referral/document.ts';
import { candidate, tick } from '../../../domain/instruments/referral/support/documents.ts';
import { accessibilityFindings, focusOn, openWindow, type TestWindow } from '../../../support/window.tsx';

let window: TestWindow;
let clientId: string;
let worksheetId: string;

beforeEach(async () => {
  await page.viewport(1366, 768);
  window = await openWindow();
  ({ id: clientId } = await window.ask('clients', 'create', { callingName: 'Samira' }));
  ({ id: worksheetId } = await window.ask('worksheets', 'create', {
    clientId,
    instrument: 'referral',
    title: '',
    conversationId: null,
  }));
});
afterEach(() => window.close());

/** Opens the referral after so much was done in it. */
async function open(...commands: readonly ReferralCommand[]): Promise<void> {
  if (commands.length > 0) {
    await window.ask('worksheets', 'edit', {
      id: worksheetId,
      editId: 'before',
      revision: 0,
      conversationId: null,
      commands: [...commands],
    });
  }
  location.hash = `/clients/${clientId}/worksheets/${worksheetId}`;
  await expect.element(road()).toBeVisible();
}

const road = () => page.getByRole('navigation', { name: 'De zeven stenen van de weg' });
const stone = (number: number) => road().getByRole('button', { name: new RegExp(`^${number}\\b`) });
const saved = async (): Promise<ReferralDocument> =>
  (await window.ask('worksheets', 'read', { id: worksheetId })).document as ReferralDocument;
const undo = () => page.getByRole('button', { name: /^Ongedaan maken/ });

describe('the road of seven stones', () => {
  it('opens any stone by keyboard, and says how far each is', async () => {
    await open();
    await expect.element(stone(1)).toHaveAttribute('aria-current', 'step');
    focusOn(stone(5));
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: '5. Het gesprek voorbereiden' })).toBeVisible();
    await expect.element(stone(5)).toHaveAccessibleName(/^5 Het gesprek voorbereiden ?, nog open$/);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift} ');
    await expect.element(page.getByRole('heading', { name: '4. Afspraak maken' })).toBeVisible();
  });

  it('shows a question first, and a field only for who wants to write', async () => {
    await open();
    const ask = 'Wat hoop je dat er verandert?';
    expect(page.getByLabelText(ask, { exact: true }).query()).toBeNull();
    focusOn(page.getByRole('button', { name: `${ask} Opschrijven` }));
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('Rust in huis');
    await expect.poll(async () => (await saved()).stones.dialogue.answers['hope']).toBe('Rust in huis');
    await expect.element(stone(1)).toHaveAccessibleName(/^1 Erover praten ?, mee bezig$/);
    await expect.element(undo()).toHaveAccessibleName('Ongedaan maken: wijzigen van een antwoord');
    await undo().click();
    await expect.poll(async () => (await saved()).stones.dialogue.answers).toEqual({});
  });

  it('goes to the next stone when this one is good, and can look at it once more', async () => {
    await open();
    await page.getByRole('button', { name: 'Dit is goed voor mij' }).click();
    await expect.element(page.getByRole('heading', { name: '2. Samen zoeken' })).toBeVisible();
    await expect.element(stone(1)).toHaveAccessibleName(/^1 Erover praten ?, besproken$/);
    await stone(1).click();
    await page.getByRole('button', { name: 'Toch nog eens bekijken' }).click();
    await expect
      .poll(async () => (await saved()).stones.dialogue)
      .toMatchObject({ agreed: null, state: 'busy' });
  });

  it('ends kindly with a no, which can be taken back', async () => {
    await open();
    await page.getByRole('button', { name: 'Liever niet' }).click();
    await expect.element(page.getByText('We gaan nu niet verder')).toBeVisible();
    await expect.element(undo()).toHaveAccessibleName('Ongedaan maken: niet verdergaan');
    await stone(3).click();
    await expect.element(page.getByText('We gaan nu niet verder')).toBeVisible();
    await page.getByRole('button', { name: 'Toch verder praten' }).click();
    await expect.element(page.getByText('We gaan nu niet verder')).not.toBeInTheDocument();
    await expect.poll(async () => (await saved()).stones.dialogue.agreed).toBeNull();
  });
});

describe('services that may help', () => {
  it('come from the client first; one is chosen and let go again', async () => {
    await open();
    await stone(2).click();
    await page.getByLabelText('Een eigen idee').fill('De Sleutel');
    await userEvent.keyboard('{Enter}');
    await page.getByRole('button', { name: 'Deze kies ik: De Sleutel', exact: true }).click();
    await expect.poll(async () => (await saved()).service.name).toBe('De Sleutel');
    const [first] = (await saved()).candidates;
    expect(first).toMatchObject({ name: 'De Sleutel', source: 'client' });
    await page.getByRole('button', { name: 'Toch niet: De Sleutel' }).click();
    await expect.poll(async () => (await saved()).chosen).toBeNull();
  });

  it('come out of the address book with their card, which outlives them there', async () => {
    const { id } = await window.ask('organisations', 'create', {
      name: 'CAW',
      kind: 'welzijn',
      person: 'Tom',
      phone: '0400 11 22 33',
      email: '',
      address: 'Kerkstraat 1',
      website: '',
      hours: '',
      note: 'alleen voor de coach',
    });
    await open();
    await stone(2).click();
    await page.getByRole('button', { name: 'Uit het adresboek' }).click();
    await page.getByRole('button', { name: 'Toevoegen: CAW' }).click();
    await userEvent.keyboard('{Escape}');
    await page.getByRole('button', { name: 'Deze kies ik: CAW', exact: true }).click();
    await expect.poll(async () => (await saved()).service.phone).toBe('0400 11 22 33');
    await window.ask('organisations', 'remove', { id });
    await window.reload();
    await stone(3).click();
    await expect.element(page.getByText(/staat niet meer in het adresboek/)).toBeVisible();
    await expect.element(page.getByLabelText('Telefoon')).toHaveValue('0400 11 22 33');
  });

  it('go into the address book without anything about the client', async () => {
    await open(
      { do: 'write-need', text: 'Een woning voor Samira' },
      { do: 'add-candidates', candidates: [candidate('a', { name: 'De Sleutel', for: 'Samira kent het' })] },
      { do: 'choose', id: 'a', service: { ...unknownService, name: 'De Sleutel', phone: '0400' } },
    );
    await stone(3).click();
    await page.getByRole('button', { name: 'Bewaar in adresboek' }).click();
    await expect.element(page.getByText('Staat in het adresboek.')).toBeVisible();
    const [entry] = await window.ask('organisations', 'list', {});
    expect(entry).toMatchObject({ name: 'De Sleutel', phone: '0400', note: '' });
    expect(JSON.stringify(entry)).not.toContain('Samira');
  });
});

describe('the appointment', () => {
  it('takes lines to tick, suggested and of one’s own', async () => {
    await open();
    await stone(4).click();
    const bring = page.getByRole('region', { name: 'Wat breng ik mee?' });
    await bring.getByText('Identiteitskaart').click();
    await bring.getByLabelText('Zelf nog iets').fill('De brief');
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(async () => (await saved()).bring.map(({ text, ticked }) => [text, ticked]))
      .toEqual([
        ['Identiteitskaart', true],
        ['De brief', true],
      ]);
    await bring.getByText('De brief').click();
    await expect.poll(async () => (await saved()).bring[1]?.ticked).toBe(false);
    await expect.element(undo()).toHaveAccessibleName('Ongedaan maken: uitvinken van een lijn');
  });

  it('says a day back in words, keeps what is no day, and asks about one that is past', async () => {
    await open();
    await stone(4).click();
    const day = page.getByLabelText('Wanneer is de afspraak?');
    await expect.element(page.getByRole('button', { name: 'Zet in een agenda' })).toBeDisabled();
    await day.fill('31/02');
    await expect.poll(async () => (await saved()).appointment.when).toEqual({ day: null, text: '31/02' });
    await day.fill('12/3/2020');
    await expect
      .element(page.getByText(/Donderdag 12 maart 2020\. Die dag is al voorbij\. Klopt dat\?/))
      .toBeVisible();
    await expect.poll(async () => (await saved()).appointment.when.day).toBe('2020-03-12');
    await expect.element(page.getByRole('button', { name: 'Zet in een agenda' })).toBeEnabled();
  });

  it('says calmly when no consent is known for what is shared, and how to write it down', async () => {
    await open({ do: 'add-lines', list: 'share', lines: [tick('s', 'Mijn schulden')] });
    await stone(4).click();
    await expect.element(page.getByText('Nog geen toestemming opgeschreven')).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
    location.hash = `/clients/${clientId}/worksheets/${worksheetId}/print`;
    await expect.element(page.getByText(/geen toestemming opgeschreven die nu geldt/)).toBeVisible();
    await page.getByRole('button', { name: 'Toestemming opschrijven' }).click();
    await expect.element(page.getByRole('heading', { name: '4. Afspraak maken' })).toBeVisible();
    await page.getByRole('button', { name: 'Toestemming opschrijven' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
    await expect.poll(async () => (await saved()).consents.length).toBe(1);
    await expect.element(page.getByText('Nog geen toestemming opgeschreven')).not.toBeInTheDocument();
    const { consents } = await window.ask('clients', 'read', { id: clientId });
    expect(consents[0]).toMatchObject({ what: 'Mijn schulden' });
    expect((await saved()).consents[0]?.id).toBe(consents[0]?.id);
  });
});

describe('for everyone', () => {
  it('has nothing that axe minds at any stone, also twice as large', async () => {
    await open(
      { do: 'set-domain', domain: 'housing' },
      { do: 'add-candidates', candidates: [candidate('a', { name: 'De Sleutel' }), candidate('b')] },
      { do: 'choose', id: 'a', service: { ...unknownService, name: 'De Sleutel' } },
    );
    for (let number = 1; number <= 7; number += 1) {
      await stone(number).click();
      expect(await accessibilityFindings()).toEqual([]);
    }
    await page.viewport(683, 384);
    for (const number of [2, 4]) {
      await stone(number).click();
      expect(await accessibilityFindings()).toEqual([]);
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    }
  });

  it('ticks that a question was talked over, and keeps lines of one’s own', async () => {
    await open();
    await stone(3).click();
    focusOn(page.getByRole('checkbox', { name: 'Besproken: Is het er druk?' }));
    await userEvent.keyboard(' ');
    await expect
      .poll(async () => (await saved()).checks)
      .toEqual([{ id: 'informing.busy', stone: 'informing', text: '', ticked: true }]);
    const own = page.getByRole('region', { name: 'Lijst om af te vinken: Uitleg over de dienst' });
    await own.getByLabelText('Zelf nog iets').fill('Is er een tolk?');
    await userEvent.keyboard('{Enter}');
    await expect.poll(async () => (await saved()).checks[1]?.text).toBe('Is er een tolk?');
  });
});
