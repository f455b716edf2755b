import { guardedMethods, type GuardedMethod } from '../../main/bridge/gate.ts';
import type { Sender } from '../../main/bridge/sender.ts';
import { contract } from '../../preload/contract/contract.ts';
import type { Method } from '../../preload/contract/method.ts';
import { seeded } from '../main/vault/support/random.ts';
import type { Proof } from './proof.ts';
import { anythingHostile, fitting, spoiled } from './support/payloads.ts';

const ours: Sender = { ourWindow: true, mainFrame: true, origin: 'app://houvast' };
const foreign: readonly Sender[] = [
  { ...ours, ourWindow: false },
  { ...ours, mainFrame: false },
  { ...ours, origin: 'app://elsewhere' },
  { ...ours, origin: 'app://houvast.example' },
  { ...ours, origin: 'app://houvast/' },
  { ...ours, origin: 'https://houvast' },
  { ...ours, origin: 'null' },
  { ...ours, origin: null },
];

/** Namespaces of which something may be asked at the door. */
const atTheDoor = new Set(['app', 'preferences', 'vault', 'backups', 'jobs', 'emergency']);

interface Channel {
  readonly namespace: string;
  readonly method: Method;
  readonly guarded: GuardedMethod;
}

/** The gate of the application before handlers that only note what reached them. */
function gateBefore(reached: unknown[], state: { unlocked: boolean }): Channel[] {
  const note = (argument: unknown): object => {
    reached.push(argument);
    return {};
  };
  const spaces = Object.entries(contract).map(([namespace, methods]) => [
    namespace,
    Object.fromEntries(Object.keys(methods).map((name) => [name, note])),
  ]);
  const gate = guardedMethods({
    handlers: Object.fromEntries(spaces) as never,
    askVault: async (_namespace, _name, argument) => note(argument),
    isUnlocked: () => state.unlocked,
    isReadOnly: () => false,
    report: () => undefined,
  });
  return gate.map((guarded) => {
    const methods: Readonly<Record<string, Method>> = contract[guarded.namespace as keyof typeof contract];
    const method = methods[guarded.name];
    if (method === undefined) throw new Error(`${guarded.name} is not in the contract`);
    return { namespace: guarded.namespace, method, guarded };
  });
}

/** Plain data all the way down: nothing that came along with a prototype of its own. */
function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null || depth > 3) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (value instanceof Uint8Array) return true;
  if (prototype !== Object.prototype && prototype !== Array.prototype) return false;
  return !Object.hasOwn(value, '__proto__');
}

export const bridge: Proof = {
  promise: 12,
  title:
    'the bridge lets nothing in that its contract does not know, from nobody else, and nothing while locked',
  target:
    '10,000 payloads per channel: 0 accepted outside the schema, 0 foreign senders; locked: only the unlocking channels',
  needs: 'vault',
  small: 60,
  full: 10_000,
  async run(count, seed) {
    const random = seeded(seed);
    const reached: unknown[] = [];
    const state = { unlocked: true };
    const channels = gateBefore(reached, state);
    const reaches = async ({ guarded }: Channel, sender: Sender, payload: unknown): Promise<boolean> => {
      reached.length = 0;
      await guarded.answer(sender, payload);
      return reached.length > 0;
    };
    let wrong = 0;
    let payloads = 0;
    let right = 0;
    let rightTaken = 0;
    for (const channel of channels) {
      const { argument } = channel.method;
      for (let number = 0; number < count; number += 1) {
        payloads += 1;
        if (number % 4 === 0) {
          right += 1;
          if (await reaches(channel, ours, fitting(argument, random))) rightTaken += 1;
          if (!isPlain(reached[0])) wrong += 1;
        } else if (number % 4 === 1) {
          const payload = anythingHostile(random);
          const taken = await reaches(channel, ours, payload);
          if (taken && !(argument.safeParse(payload).success && isPlain(reached[0]))) wrong += 1;
        } else {
          const near = spoiled(argument, random);
          if (near !== undefined && (await reaches(channel, ours, near.payload))) wrong += 1;
        }
      }
    }
    let strangers = 0;
    let lockedAnswers = 0;
    for (const channel of channels) {
      const payload = fitting(channel.method.argument, random);
      for (const sender of foreign) if (await reaches(channel, sender, payload)) strangers += 1;
      state.unlocked = false;
      const answers = await reaches(channel, ours, payload);
      if (answers && !(channel.method.whenLocked && atTheDoor.has(channel.namespace))) lockedAnswers += 1;
      state.unlocked = true;
    }
    const polluted = 'polluted' in {};
    return {
      figure: `${payloads} payloads on ${channels.length} channels: ${wrong} accepted outside the schema (${rightTaken} of ${right} right ones taken); ${strangers} foreign senders answered; ${lockedAnswers} other channels answer when locked`,
      held: wrong === 0 && strangers === 0 && lockedAnswers === 0 && !polluted && rightTaken > 0.95 * right,
    };
  },
};
