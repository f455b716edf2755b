import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { channelOf } from '../../preload/contract/names.ts';
import type { GuardedMethod } from '../bridge/gate.ts';
import type { Sender } from '../bridge/sender.ts';

/** Answers the calls of `window`: one channel for each method, each behind the gate. */
export function answerCalls(methods: readonly GuardedMethod[], window: () => BrowserWindow): void {
  for (const { namespace, name, answer } of methods) {
    ipcMain.handle(channelOf(namespace, name), (event, argument: unknown) =>
      answer(senderOf(event, window()), argument),
    );
  }
}

function senderOf(event: IpcMainInvokeEvent, window: BrowserWindow): Sender {
  const frame = event.senderFrame;
  const ourWindow = !window.isDestroyed() && event.sender === window.webContents;
  return {
    ourWindow,
    mainFrame: ourWindow && frame !== null && frame === window.webContents.mainFrame,
    origin: frame?.origin ?? null,
  };
}
