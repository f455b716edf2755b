import { serve } from './host-link.ts';
import { strictClass, StrictEmitter } from './strict.ts';

let lastInput = performance.now();

/** Idle time counts from the last key or pointer in a window of the app; a test tells the other events itself. */
export class PowerMonitor extends StrictEmitter {
  constructor() {
    super('powerMonitor', [
      'suspend',
      'resume',
      'lock-screen',
      'unlock-screen',
      'shutdown',
      'on-ac',
      'on-battery',
      'user-did-become-active',
      'user-did-resign-active',
    ]);
  }
  /** In whole seconds. */
  getSystemIdleTime(): number {
    return Math.floor((performance.now() - lastInput) / 1000);
  }
  getSystemIdleState(threshold: number): 'active' | 'idle' | 'locked' | 'unknown' {
    return this.getSystemIdleTime() >= threshold ? 'idle' : 'active';
  }
  isOnBatteryPower(): boolean {
    return false;
  }
}
strictClass('powerMonitor', PowerMonitor);

export const powerMonitor = new PowerMonitor();

serve({
  input: () => {
    lastInput = performance.now();
  },
});
