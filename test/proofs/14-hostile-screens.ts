import type { Proof } from './proof.ts';
import { hostileSession } from './support/hostile-session.ts';

export const hostileScreens: Proof = {
  promise: 14,
  title: 'hostile text in every field runs on no screen',
  target:
    '500 payloads in every field and view, canvas and title: 0 executed; CSP violations in a full run: 0',
  needs: 'window',
  small: 6,
  full: 500,
  async run(count, seed) {
    const { payloads, screens, executed, problems } = await hostileSession(count, seed);
    const told = problems.length === 0 ? '' : ` (${problems.slice(0, 2).join('; ').slice(0, 300)})`;
    return {
      figure: `${payloads} payloads on ${screens} screens: ${executed} executed, ${problems.length} errors or reports${told}`,
      held: executed === 0 && problems.length === 0,
    };
  },
};

export const quietSession: Proof = {
  promise: 13,
  title: 'a whole session asks nothing of a network',
  target: 'network attempts in a whole session: 0',
  needs: 'window',
  small: 6,
  full: 500,
  async run(count, seed) {
    const { screens, networkAttempts } = await hostileSession(count, seed);
    return { figure: `${screens} screens: ${networkAttempts} attempts`, held: networkAttempts === 0 };
  },
};

export const unreadableSession: Proof = {
  promise: 6,
  title: 'the application leaves nothing readable in data, settings, logs and temporary files',
  target: '0 files with anything that was written',
  needs: 'window',
  small: 6,
  full: 500,
  async run(count, seed) {
    const { payloads, readable } = await hostileSession(count, seed);
    return { figure: `${payloads} texts in every field: ${readable} files`, held: readable === 0 };
  },
};
