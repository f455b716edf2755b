import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { whenFrom } from '../../../../domain/client-file/when.ts';
import {
  bareGoal,
  bareStep,
  emptyWellbeingPlan,
  type WellbeingPlanDocument,
} from '../../../../domain/instruments/wellbeing-plan/document.ts';
import { exampleWellbeingPlan } from '../../../../domain/instruments/wellbeing-plan/example/example.ts';
import { accessibilityFindings } from '../../../support/window.tsx';
import { openPlan, paste, rowsOf, type OpenedPlan } from './stage.ts';

let opened: OpenedPlan | undefined;
afterEach(() => opened?.window.close());

const plan = (): WellbeingPlanDocument => ({
  ...emptyWellbeingPlan(),
  goals: [
    bareGoal('home', 'Een woning', { steps: [bareStep('s1', 'Bellen'), bareStep('s2', 'Kijken')] }),
    bareGoal('care', 'Opvang', { steps: [bareStep('s3', 'Vragen')] }),
  ],
});
/** The cell of a row, by the ids of the plan. */
const cell = (row: string, place = 'text') => {
  const found = document.querySelector(`[data-row="${row}"] [data-column="${place}"]`);
  if (found === null) throw new Error(`there is no ${place} in ${row}`);
  return page.elementLocator(found);
};
const focused = (): string => document.activeElement?.textContent ?? '';
const column = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-column]')?.dataset['column'];
const open = async (document?: WellbeingPlanDocument): Promise<OpenedPlan> => {
  opened = await openPlan(document);
  return opened;
};

describe('the plan as a table', () => {
  it('takes a goal and its steps by typing and Enter alone, and keeps no empty row', async () => {
    const { saved } = await open();
    await page.getByRole('button', { name: 'Doel erbij' }).click();
    await userEvent.keyboard('Een woning{Enter}Bellen{Enter}Kijken{Enter}{Enter}');
    expect(rowsOf(await saved())).toEqual(['# Een woning', 'Bellen', 'Kijken']);
    expect(focused()).toContain('Kijken');
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(rowsOf(await saved())).toEqual(['# Een woning', 'Kijken', 'Bellen']);
  });

  it('is gone through with arrows, Tab, Home and End; Escape leaves it', async () => {
    await open(plan());
    await cell('s1').click();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(column()).toBe('service');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toContain('Opvang');
    await userEvent.keyboard('{ArrowDown}');
    expect(column()).toBe('service');
    await userEvent.keyboard('{Home}{ArrowUp}{ArrowUp}{End}{Tab}');
    expect(column()).toBe('domain');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(column()).toBe('more');
    await userEvent.keyboard('{Escape}');
    expect(focused()).toBe('Doel erbij');
  });

  it('types over a cell at once, opens it with F2, keeps it with Tab and not with Escape', async () => {
    const { saved } = await open(plan());
    await cell('s1').click();
    await userEvent.keyboard('Schrijven{Tab}sa{Escape}');
    expect(column()).toBe('who');
    await userEvent.keyboard('samen{Enter}{ArrowUp}{Home}{F2} naar Wim{Enter}');
    await expect.element(page.getByText('Schrijven naar Wim')).toBeVisible();
    const [first] = (await saved()).goals[0]?.steps ?? [];
    expect([first?.text, first?.who]).toEqual(['Schrijven naar Wim', 'both']);
    expect(focused()).toContain('Kijken');
    await userEvent.keyboard('{Delete}');
    expect((await saved()).goals[0]?.steps[1]?.text).toBe('');
    await userEvent.keyboard('{Control>}z{/Control}{Control>}z{/Control}');
    expect((await saved()).goals[0]?.steps.map(({ text }) => text)).toEqual(['Schrijven', 'Kijken']);
  });

  it('says how a day was understood, and keeps what is none as it was typed', async () => {
    const { saved } = await open(plan());
    await cell('s1').click();
    await userEvent.keyboard('{End}{ArrowLeft}{ArrowLeft}1/3/26');
    await expect.element(page.getByText('Verstaan als zondag 1 maart 2026')).toBeVisible();
    await userEvent.keyboard('{Enter}31/02{Enter}');
    const steps = (await saved()).goals[0]?.steps;
    expect(steps?.map(({ when }) => when)).toEqual([
      { day: '2026-03-01', text: '1/3/26' },
      { day: null, text: '31/02' },
    ]);
  });

  it('offers who and how it stands, with arrows, and takes other words', async () => {
    const { saved } = await open(plan());
    await cell('s1').click();
    await userEvent.keyboard('{ArrowRight}{F2}{ArrowDown}{Enter}');
    await userEvent.keyboard('oma Zohra{Tab}');
    await userEvent.keyboard('{End}{ArrowLeft}{F2}{ArrowDown}{Enter}');
    const steps = (await saved()).goals[0]?.steps;
    expect(steps?.map(({ who, whoElse }) => [who, whoElse])).toEqual([
      ['client', ''],
      ['other', 'oma Zohra'],
    ]);
    expect(steps?.[1]?.state).toBe('busy');
  });

  it('pastes a ragged table over steps and beyond them, loses nothing, and takes it back in one step', async () => {
    const { saved } = await open(plan());
    await cell('s2').click();
    paste('Bellen\tNadia\tOCMW\tformulier\tik bel\tEls mailt\t1/3/26\tbezig\tte veel\nAlleen dit\n');
    await expect.element(page.getByText('2 rijen geplakt.', { exact: false })).toBeVisible();
    await expect.element(page.getByText('staat bij “Wat doen we?”', { exact: false })).toBeVisible();
    const pasted = await saved();
    expect(rowsOf(pasted)).toEqual(['# Een woning', 'Bellen', 'Bellen', 'Alleen dit', '# Opvang', 'Vragen']);
    expect(pasted.goals[0]?.steps[1]).toMatchObject({
      who: 'client',
      service: 'OCMW',
      action: 'formulier\nte veel',
      agreementClient: 'ik bel',
      agreementCoach: 'Els mailt',
      state: 'busy',
    });
    await expect
      .element(page.getByRole('button', { name: 'Ongedaan maken: plakken van 2 rijen' }))
      .toBeVisible();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(await saved()).toEqual(plan());
  });

  it('reads a table of a web page, and makes goals of a list that is pasted in a new goal', async () => {
    const { saved } = await open(plan());
    await cell('s3').click();
    paste('x', '<table><tr><td>Bellen<br>naar school</td><td>coach</td></tr></table>');
    expect((await saved()).goals[1]?.steps[0]).toMatchObject({ text: 'Bellen\nnaar school', who: 'coach' });
    await page.getByRole('button', { name: 'Doel erbij' }).click();
    paste('Rust\nRijbewijs');
    expect((await saved()).goals.map(({ text }) => text)).toEqual([
      'Een woning',
      'Opvang',
      'Rust',
      'Rijbewijs',
    ]);
  });

  it('moves steps and goals by keys, over the edge of a goal, and by dragging', async () => {
    const { saved } = await open(plan());
    await cell('s2').click();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(rowsOf(await saved())).toEqual(['# Een woning', 'Bellen', '# Opvang', 'Kijken', 'Vragen']);
    expect(focused()).toContain('Kijken');
    await cell('care').click();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(rowsOf(await saved())).toEqual(['# Opvang', 'Kijken', 'Vragen', '# Een woning', 'Bellen']);
    const grip = (row: string) => document.querySelector(`[data-row="${row}"] [draggable]`);
    const [from, to] = [grip('s1'), document.querySelector('[data-row="s2"]')];
    if (from === null || to === null) throw new Error('no grip');
    await userEvent.dragAndDrop(from, to, { targetPosition: { x: 40, y: 4 } });
    expect(rowsOf(await saved())).toEqual(['# Opvang', 'Bellen', 'Kijken', 'Vragen', '# Een woning']);
  });

  it('takes a row away by keys or menu, and brings it back', async () => {
    const { saved } = await open(plan());
    await cell('s1').click();
    await userEvent.keyboard('{Control>}{Delete}{/Control}');
    expect(rowsOf(await saved())).toEqual(['# Een woning', 'Kijken', '# Opvang', 'Vragen']);
    expect(focused()).toContain('Kijken');
    await page.getByRole('button', { name: 'Meer over Opvang' }).click();
    await page.getByRole('menuitem', { name: 'Doel weghalen' }).click();
    expect(rowsOf(await saved())).toEqual(['# Een woning', 'Kijken']);
    const undo = () =>
      page.getByRole('button', { name: 'Ongedaan maken: weghalen van', exact: false }).click();
    await undo();
    await undo();
    expect(await saved()).toEqual(plan());
  });

  it('copies a cell, and empties it when it is cut', async () => {
    const { saved } = await open(plan());
    await cell('s1').click();
    const copied = new DataTransfer();
    const event = (kind: string) =>
      document.activeElement?.dispatchEvent(
        new ClipboardEvent(kind, { clipboardData: copied, bubbles: true, cancelable: true }),
      );
    event('copy');
    expect(copied.getData('text/plain')).toBe('Bellen');
    event('cut');
    expect((await saved()).goals[0]?.steps[0]?.text).toBe('');
  });
});

describe('around the table', () => {
  it('gives a goal its life domain, and questions that mark nothing', async () => {
    const { saved } = await open(plan());
    await page.getByRole('button', { name: 'Levensdomein van Een woning', exact: false }).click();
    await page.getByRole('menuitemradio', { name: 'Huisvesting' }).click();
    expect((await saved()).goals[0]?.domain).toBe('housing');
    await page.getByRole('button', { name: 'Meer over Opvang' }).click();
    await page.getByRole('menuitem', { name: 'Vragen bij dit doel' }).click();
    await expect
      .element(page.getByText('Wie kan ‘Vragen’ doen: jij, ik, samen, of iemand anders?'))
      .toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('looks back at a step, and asks when a step comes after the day of looking back', async () => {
    const start = plan();
    const [first] = start.goals[0]?.steps ?? [];
    if (first !== undefined) first.when = whenFrom('11/6/2026');
    const { saved } = await open({ ...start, nextTime: whenFrom('4/6/2026') });
    await expect.element(page.getByText('We kijken samen terug op donderdag 4 juni 2026.')).toBeVisible();
    await expect
      .element(page.getByText(/Bellen is voor donderdag 11 juni 2026.*Is dat zo bedoeld\?/u))
      .toBeVisible();
    await page.getByRole('button', { name: 'Terugblik invullen' }).click();
    await page.getByRole('textbox', { name: 'Wat is het resultaat?' }).fill('Afspraak gemaakt');
    await page.getByRole('button', { name: 'Nog iets waaraan we het zien' }).click();
    await page.getByRole('textbox', { name: 'Waaraan zien we het?' }).fill('Ik slaap beter');
    await page.getByRole('textbox', { name: 'Samen terugkijken op' }).fill('9/7/2026');
    await userEvent.keyboard('{Enter}');
    const document = await saved();
    expect(document.goals[0]?.steps[0]?.followUp.result).toBe('Afspraak gemaakt');
    expect(document.evaluations[0]?.criterion).toBe('Ik slaap beter');
    expect(document.nextTime.day).toBe('2026-07-09');
    await expect.element(page.getByText(/Is dat zo bedoeld/u)).not.toBeInTheDocument();
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('becomes cards where it is narrow: every cell says what it is, arrows go down, nothing is cut off', async () => {
    await open(exampleWellbeingPlan('nl'));
    expect(await accessibilityFindings()).toEqual([]);
    await page.viewport(683, 700);
    await expect.poll(() => page.getByRole('grid').element().getAttribute('data-layout')).toBe('cards');
    const main = document.querySelector('main');
    expect(main?.scrollWidth).toBeLessThanOrEqual(main?.clientWidth ?? 0);
    await cell('letting-office', 'who').click();
    await userEvent.keyboard('{ArrowDown}');
    expect(column()).toBe('service');
    expect(await accessibilityFindings()).toEqual([]);
  });
});
