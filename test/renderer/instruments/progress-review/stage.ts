import { expect } from 'vitest';
import { page } from 'vitest/browser';
import type { ProgressReviewCommand } from '../../../../domain/instruments/progress-review/commands.ts';
import type { ProgressReviewDocument } from '../../../../domain/instruments/progress-review/document.ts';
import type { Language } from '../../../../domain/language/language.ts';
import { openWindow, type TestWindow } from '../../../support/window.tsx';

export interface OpenReview {
  readonly window: TestWindow;
  /** As it is on disk. */
  readonly document: () => Promise<ProgressReviewDocument>;
  /** Whether the window went full screen, and back. */
  readonly presentations: unknown[];
}

const undone = { nl: 'Ongedaan maken', en: 'Undo' } as const;

/** A worksheet of this instrument on its own screen, in the real window before the real vault. */
export async function openReview(
  what: 'empty' | 'example' | readonly ProgressReviewCommand[] = 'example',
  language: Language = 'nl',
): Promise<OpenReview> {
  const window = await openWindow({ language });
  const presentations: unknown[] = [];
  Object.assign(globalThis.window.houvast.view, {
    presentation: async (argument: unknown) => {
      presentations.push(argument);
      return { ok: true, value: {} };
    },
  });
  const { id: clientId } =
    what === 'example'
      ? await window.ask('clients', 'addExample', { language })
      : await window.ask('clients', 'create', { callingName: 'Nadia' });
  const id =
    what === 'example'
      ? (await window.ask('clients', 'read', { id: clientId })).worksheets.find(
          ({ instrument }) => instrument === 'progress-review',
        )?.id
      : (
          await window.ask('worksheets', 'create', {
            clientId,
            instrument: 'progress-review',
            title: '',
            conversationId: null,
          })
        ).id;
  if (id === undefined) throw new Error('the example has no progress review');
  if (typeof what !== 'string') {
    const commands = [...what];
    await window.ask('worksheets', 'edit', {
      id,
      editId: 'first',
      revision: 0,
      conversationId: null,
      commands,
    });
  }
  location.hash = `/clients/${clientId}/worksheets/${id}`;
  await expect.element(page.getByRole('button', { name: undone[language] }).first()).toBeInTheDocument();
  return {
    window,
    presentations,
    document: async () => {
      const { document } = await window.ask('worksheets', 'read', { id });
      return document as ProgressReviewDocument;
    },
  };
}
