import { app } from 'electron';
import type { Asker, Locking } from '../bridge/locking.ts';
import type { MainWindow } from './main-window.ts';

/**
 * However Houvast is asked to end (window, menu, system), first everything is written away, the store closed and the vault
 * process ended. Gives the way to begin it.
 */
export function leaveInOrder(main: MainWindow, locking: Pick<Locking, 'leave'>): (asker: Asker) => void {
  let left = false;
  let leaving = false;

  async function leave(asker: Asker): Promise<void> {
    if (leaving) return;
    leaving = true;
    if (!main.window.isDestroyed()) await main.rememberPlace();
    left = await locking.leave(asker);
    leaving = false;
    if (left) app.quit();
  }
  const begin = (asker: Asker): void => void leave(asker);
  const notYet = (event: { preventDefault(): void }): void => {
    if (left) return;
    event.preventDefault();
    begin('person');
  };

  app.on('before-quit', notYet);
  main.window.on('close', notYet);
  // Windows waits for nobody when it ends a session.
  main.window.on('session-end', () => begin('system'));
  app.on('window-all-closed', () => app.quit());
  return begin;
}
