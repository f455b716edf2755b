import path from 'node:path';
import type { DialogAnswer, DialogKind, DialogOptions } from '../wire.ts';
import type { WindowPage } from './window-page.ts';

interface Question {
  readonly head: string;
  readonly detail: string;
  readonly path: string | null;
  readonly buttons: readonly string[];
}

/** What a dialog answers when nobody is there to answer it. */
export const unanswered = (options: DialogOptions): DialogAnswer => ({
  canceled: true,
  paths: [],
  response: options.cancelId ?? options.defaultId ?? 0,
});

/** Shows a plain dialog of HTML in the window, from the isolated world and in a closed shadow root, and waits for it. */
export async function askInWindow(
  window: WindowPage,
  kind: DialogKind,
  options: DialogOptions,
): Promise<DialogAnswer> {
  const isMessage = kind === 'message';
  const given = options.buttons ?? [];
  const question: Question = {
    head: options.title ?? options.message,
    detail: isMessage
      ? [options.title ? options.message : '', options.detail ?? ''].join('\n').trim()
      : 'Pad / path',
    path: isMessage ? null : (options.defaultPath ?? ''),
    buttons: isMessage ? (given.length > 0 ? given : ['OK']) : ['OK', '✕'],
  };
  const { index, text } = await window.runIsolated<{ index: number; text: string }>(
    `(${askInPage.toString()})(${JSON.stringify(question)})`,
  );
  if (isMessage) return { ...unanswered(options), response: index === -1 ? (options.cancelId ?? 0) : index };
  const canceled = index !== 0 || text === '';
  return { canceled, paths: canceled ? [] : [path.resolve(text)], response: 0 };
}

/** Runs in the page. */
function askInPage(question: Question): Promise<{ index: number; text: string }> {
  const { promise, resolve } = Promise.withResolvers<{ index: number; text: string }>();
  const holder = document.createElement('div');
  const dialog = document.createElement('dialog');
  dialog.style.cssText =
    'min-width:26rem;padding:1.2rem;border:1px solid #666;border-radius:8px;font:16px system-ui';
  const finish = (index: number): void => {
    holder.remove();
    resolve({ index, text: input.value });
  };
  const head = document.createElement('h2');
  head.textContent = question.head;
  head.style.cssText = 'font-size:1.1rem;margin:0 0 .6rem';
  const detail = document.createElement('p');
  detail.textContent = question.detail;
  detail.style.whiteSpace = 'pre-wrap';
  const input = document.createElement('input');
  input.value = question.path ?? '';
  input.style.cssText = 'width:100%;box-sizing:border-box;font:inherit';
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') finish(0);
  });
  const row = document.createElement('p');
  row.style.cssText = 'display:flex;gap:.5rem;justify-content:flex-end;margin:1rem 0 0';
  question.buttons.forEach((label, index) => {
    const button = document.createElement('button');
    button.textContent = label;
    button.style.font = 'inherit';
    button.addEventListener('click', () => finish(index));
    row.append(button);
  });
  dialog.append(head, detail, ...(question.path === null ? [] : [input]), row);
  dialog.addEventListener('cancel', () => finish(-1));
  holder.attachShadow({ mode: 'closed' }).append(dialog);
  document.body.append(holder);
  dialog.showModal();
  return promise;
}
