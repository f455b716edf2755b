import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bareStep, type Step } from '../../../domain/instruments/wellbeing-plan/document.ts';
import type { ClientFile } from '../../../preload/contract/contract.ts';
import { today } from '../../../renderer/language/dates.ts';
import { accessibilityFindings, focusOn, openWindow, type TestWindow } from '../../support/window.tsx';

let window: TestWindow;
let clientId: string;
beforeEach(async () => {
  window = await openWindow();
  ({ id: clientId } = await window.ask('clients', 'create', { callingName: 'Samira' }));
});
afterEach(() => window.close());

const file = (): Promise<ClientFile> => window.ask('clients', 'read', { id: clientId });
const goTo = async (part: string): Promise<void> => {
  location.hash = `/clients/${clientId}${part}`;
  await window.reload();
};
const step = (id: string, text: string, day: string | null, words = ''): Step => ({
  ...bareStep(id, text),
  agreementClient: text,
  when: { day, text: words },
  state: 'busy',
});

async function makePlan(steps: readonly Step[]): Promise<string> {
  const asked = { clientId, instrument: 'wellbeing-plan', title: 'Plan', conversationId: null } as const;
  const { id } = await window.ask('worksheets', 'create', asked);
  const goals = [{ id: 'goal', text: 'Wonen', domain: 'housing', steps }];
  const commands = [{ do: 'add-goals', goals, before: null }];
  await window.ask('worksheets', 'edit', {
    id,
    editId: 'first',
    revision: 0,
    conversationId: null,
    commands,
  });
  return id;
}

describe('agreements', () => {
  it('says what will come here as long as nothing is agreed', async () => {
    await goTo('/agreements');
    await expect.element(page.getByText('Nog geen afspraken')).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('is ticked by keyboard, moves to what is done, and comes back as it was', async () => {
    const id = await makePlan([
      step('bank', 'Naar de bank gaan', '2026-03-12'),
      step('room', 'Een kamer bekijken', null, 'ergens in mei'),
    ]);
    await goTo('/agreements');
    const undated = page.getByRole('list', { name: 'Zonder dag' });
    await expect.element(undated.getByText('ergens in mei')).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
    focusOn(page.getByRole('checkbox', { name: 'Gedaan: Naar de bank gaan' }));
    await userEvent.keyboard(' ');
    await expect.element(page.getByText('Naar de bank gaan: gedaan.')).toBeVisible();
    expect((await file()).agreements.map(({ settled }) => settled)).toEqual([true, false]);
    expect(document.activeElement).not.toBe(document.body);

    await page.getByRole('button', { name: 'Gedaan', exact: true }).click();
    const done = page.getByRole('list', { name: 'Gedaan' });
    await expect.element(done.getByRole('checkbox', { name: /Naar de bank/ })).toBeChecked();
    expect(await accessibilityFindings()).toEqual([]);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect
      .poll(async () => (await file()).agreements.map(({ settled }) => settled))
      .toEqual([false, false]);
    const { document: plan } = await window.ask('worksheets', 'read', { id });
    expect(plan).toMatchObject({ goals: [{ steps: [{ state: 'busy' }, { state: 'busy' }] }] });
    await page.getByRole('list', { name: 'Met een dag' }).getByRole('link', { name: 'Plan' }).click();
    await expect.element(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible();
  });

  it('stands on the timeline, among two hundred others, and on the start page in this week', async () => {
    const many = Array.from({ length: 190 }, (_, at) => step(`s${at}`, `Stap ${at}`, '2025-01-15'));
    await makePlan([step('now', 'Vandaag bellen', today()), ...many]);
    await goTo('');
    const timeline = page.getByRole('region', { name: 'Tijdlijn' });
    await expect.element(timeline.getByRole('link', { name: /Vandaag bellen/ })).toBeVisible();
    expect(timeline.getByRole('link').elements().length).toBeGreaterThan(190);
    location.hash = '/';
    const week = page.getByRole('list', { name: 'Afgesproken deze week' });
    await expect.element(week.getByRole('link')).toMatchTextContent(/Vandaag bellen.*Plan van Samira/);
    await page.getByRole('button', { name: 'Eerder' }).click();
    const earlier = page.getByRole('list', { name: 'Eerder' });
    expect(earlier.getByRole('listitem').elements()).toHaveLength(190);
    await week.getByRole('link').click();
    await expect
      .element(page.getByRole('tab', { name: 'Afspraken' }))
      .toHaveAttribute('aria-selected', 'true');
  });
});

describe('consents', () => {
  const sheetsBlank = { what: '', recipient: '', purpose: '', except: '', how: '', until: null };

  it('is asked, with a question when the end lies before the start, and put on paper', async () => {
    await goTo('/consents');
    await page.getByRole('button', { name: 'Nieuwe toestemming' }).click();
    await expect.element(page.getByRole('button', { name: 'Bewaren' })).toBeDisabled();
    await userEvent.keyboard('Mijn naam');
    await page.getByLabelText('Met wie?').fill('Budgethulp');
    const until = page.getByRole('group', { name: 'Tot en met' }).getByRole('spinbutton').first();
    focusOn(until);
    await userEvent.keyboard('01012020');
    await expect.element(page.getByText(/Klopt dat\?/)).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await expect.element(page.getByRole('heading', { name: 'Budgethulp' })).toBeVisible();
    expect((await file()).consents).toMatchObject([
      { what: 'Mijn naam', recipient: 'Budgethulp', givenOn: today(), until: '2020-01-01' },
    ]);

    await page.getByRole('button', { name: 'Blad van de toestemming: Budgethulp' }).click();
    await expect.element(page.getByRole('img', { name: /Ik, Samira, kies/ })).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Bewaren als pdf' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Afdrukken' }).click();
    const exported = () =>
      window.main.asked.map(({ method }) => method).filter((m) => m.startsWith('exports.'));
    await expect.poll(exported).toEqual(['exports.saveConsent', 'exports.printConsent']);
    expect(document.querySelectorAll('[data-print-root] svg')).toHaveLength(1);
  });

  it('is stopped and goes on again; removed and put back; and stands on the timeline', async () => {
    const given = { clientId, ...sheetsBlank, recipient: 'School', givenOn: '2026-01-15' };
    await window.ask('consents', 'create', given);
    await goTo('/consents');
    await page.getByRole('button', { name: 'Toestemming stoppen: School' }).click();
    await expect.element(page.getByText(/^Gestopt op/)).toBeVisible();
    expect((await file()).consents[0]?.withdrawnOn).toBe(today());
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.element(page.getByText('Geldt tot Samira ze stopt')).toBeVisible();

    await page.getByRole('button', { name: 'Meer over de toestemming: School' }).click();
    await page.getByRole('menuitem', { name: 'Weghalen' }).click();
    await expect.element(page.getByText('Nog geen toestemmingen')).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
    await page.getByRole('button', { name: 'Ongedaan maken' }).first().click();
    await expect.element(page.getByRole('heading', { name: 'School' })).toBeVisible();

    await page.getByRole('tab', { name: 'Overzicht' }).click();
    const timeline = page.getByRole('region', { name: 'Tijdlijn' });
    await timeline.getByRole('link', { name: /School.*toestemming gegeven/ }).click();
    await expect
      .element(page.getByRole('tab', { name: 'Toestemmingen' }))
      .toHaveAttribute('aria-selected', 'true');
  });
});

describe('rounding off', () => {
  it('puts the file apart with its end, asks about an end before the start, and opens it again', async () => {
    await window.ask('clients', 'change', { id: clientId, change: { startDate: '2030-01-01' } });
    await goTo('/details');
    await page.getByRole('button', { name: 'Begeleiding afronden' }).click();
    await expect
      .element(page.getByRole('dialog').getByText('Het einde ligt voor het begin. Klopt dat?'))
      .toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Afronden' }).click();
    await expect
      .element(page.getByRole('grid', { name: 'Afgerond' }).getByRole('row', { name: /Samira/ }))
      .toBeVisible();
    expect((await file()).client).toMatchObject({ endDate: today(), archivedOn: today() });
    expect(await accessibilityFindings()).toEqual([]);
    await page.getByRole('row', { name: /Samira/ }).click();
    await page.getByRole('button', { name: 'Weer openen' }).click();
    await expect.poll(() => page.getByText('Dit dossier is afgerond.').elements()).toEqual([]);
    expect((await file()).client).toMatchObject({ endDate: null, archivedOn: null });
  });
});

it('has nothing for axe to find in English', async () => {
  window.main.preferences = { ...window.main.preferences, language: 'en' };
  await makePlan([step('bank', 'To the bank', '2026-03-12')]);
  for (const part of ['/agreements', '/consents', '/details', '']) {
    await goTo(part);
    expect({ part, findings: await accessibilityFindings() }).toEqual({ part, findings: [] });
  }
});
