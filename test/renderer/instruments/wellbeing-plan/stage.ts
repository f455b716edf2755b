import { expect } from 'vitest';
import { page } from 'vitest/browser';
import type { WellbeingPlanDocument } from '../../../../domain/instruments/wellbeing-plan/document.ts';
import { openWindow, type TestWindow } from '../../../support/window.tsx';

export interface OpenedPlan {
  readonly window: TestWindow;
  /** The plan as the vault has it, once everything is saved. */
  readonly saved: () => Promise<WellbeingPlanDocument>;
}

/** The screen of a plan in a window of the app, before a real vault. */
export async function openPlan(document?: WellbeingPlanDocument): Promise<OpenedPlan> {
  await page.viewport(1366, 768);
  const window = await openWindow();
  const client = await window.ask('clients', 'create', { callingName: 'Nadia' });
  const { id } = await window.ask('worksheets', 'create', {
    clientId: client.id,
    instrument: 'wellbeing-plan',
    title: '',
    conversationId: null,
  });
  const { revision } = await window.ask('worksheets', 'read', { id });
  if (document !== undefined) {
    await window.ask('worksheets', 'edit', {
      id,
      editId: 'start',
      revision,
      conversationId: null,
      commands: [{ do: 'replace', document }],
    });
  }
  location.hash = `/clients/${client.id}/worksheets/${id}`;
  await expect.element(page.getByRole('button', { name: 'Doel erbij' })).toBeVisible();
  return {
    window,
    saved: async () => {
      const state = () => globalThis.document.querySelector<HTMLElement>('[data-saved]')?.dataset['saved'];
      await expect.poll(state).toBe('saved');
      const { document: present } = await window.ask('worksheets', 'read', { id });
      // The vault has checked it with the instrument's schema
      return present as WellbeingPlanDocument;
    },
  };
}

/** Pastes as the keyboard does, with a clipboard of one's own. */
export function paste(text: string, html = ''): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  if (html !== '') clipboardData.setData('text/html', html);
  document.activeElement?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}

export const rowsOf = (document: WellbeingPlanDocument): string[] =>
  document.goals.flatMap(({ text, steps }) => [`# ${text}`, ...steps.map((step) => step.text)]);
