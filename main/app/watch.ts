import { powerMonitor } from 'electron';

/** How often it is looked whether somebody is still there. In milliseconds. */
const every = 5_000;

export interface WatchParts {
  readonly lockMinutes: () => number;
  /** Nobody is there, or nobody can look any more: lock. */
  readonly away: (why: 'idle' | 'lock-screen' | 'suspend') => void;
  /** The computer goes off. */
  readonly shutdown: () => void;
}

/** Watches for the moments at which an open store is not to stay open. */
export function watchForAbsence({ lockMinutes, away, shutdown }: WatchParts): void {
  const look = (): void => {
    if (powerMonitor.getSystemIdleTime() >= lockMinutes() * 60) away('idle');
  };
  setInterval(look, every);
  powerMonitor.on('lock-screen', () => away('lock-screen'));
  powerMonitor.on('suspend', () => away('suspend'));
  // Closing the lid may stop us before the lock is through; then it goes on here.
  powerMonitor.on('resume', look);
  powerMonitor.on('shutdown', shutdown);
}
