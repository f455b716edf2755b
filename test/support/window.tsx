import axe from 'axe-core';
import { createRoot, type Root } from 'react-dom/client';
import { commands, page, type Locator } from 'vitest/browser';
import { expect } from 'vitest';
import type { Preferences } from '../../preload/contract/contract.ts';
import { methodNames } from '../../preload/contract/names.ts';
import type {
  Answer,
  Argument,
  EventName,
  EventOf,
  MethodName,
  Namespace,
  Reply,
} from '../../preload/contract/types.ts';
import { createQueryClient } from '../../renderer/bridge/query-client.ts';
import '../../renderer/no-eval.ts';
import { speak, startTexts } from '../../renderer/language/setup.ts';
import { Failure } from '../../main/vault/failure.ts';
import { App } from '../../renderer/shell/app.tsx';
import { backupMethods, jobsOf } from './window-jobs.ts';
import { privacyMethods } from './window-privacy.ts';
import { transferMethods } from './window-transfers.ts';
import '../../renderer/styles/fonts.css';
import '../../renderer/styles/tokens.css';
import '../../renderer/styles/base.css';

declare module 'vitest/browser' {
  interface BrowserCommands {
    openVault(): Promise<string>;
    callVault(name: string, namespace: string, method: string, argument: unknown): Promise<Reply<unknown>>;
    lockVault(name: string): Promise<void>;
    spoilVaultFile(name: string, file: string, content: string | null): Promise<void>;
    knotVaultFile(name: string, file: string): Promise<void>;
    closeVault(name: string): Promise<void>;
  }
}

export const passphrase = 'paarse fiets zonder bel';

/** The answers of the main process; what they did is for tests to look at. */
interface MainSide {
  preferences: Preferences;
  readonly asked: { readonly method: string; readonly argument: unknown }[];
}

/** A window of the app in the test's page: the real shell before the real vault, which lies in a temp folder. */
export interface TestWindow {
  readonly vault: string;
  readonly main: MainSide;
  /** Asks the vault past the window. */
  ask<N extends Namespace, M extends MethodName<N>>(
    namespace: N,
    method: M,
    argument: Argument<N, M>,
  ): Promise<Answer<N, M>>;
  tell<E extends EventName>(event: E, detail: EventOf<E>): void;
  /** Draws the window anew, as after a lock or a start. */
  reload(): Promise<void>;
  /** Locks as the main process does. */
  lock(): Promise<void>;
  close(): Promise<void>;
}

export interface WindowWishes {
  readonly language?: Preferences['language'];
  /** Whether the store is made before the window opens; else it opens on an empty folder. */
  readonly store?: boolean;
  readonly at?: string;
}

export async function openWindow({
  language = 'nl',
  store = true,
  at = '/',
}: WindowWishes = {}): Promise<TestWindow> {
  const vault = await commands.openVault();
  const main: MainSide = {
    preferences: {
      language,
      textSize: 1,
      contrast: 'system',
      motion: 'less',
      lockMinutes: 10,
      contentProtection: true,
    },
    asked: [],
  };
  const listeners = new Map<string, Set<(detail: unknown) => void>>();
  const ask: TestWindow['ask'] = async (namespace, method, argument) => {
    const reply = await commands.callVault(vault, namespace, method, argument);
    if (!reply.ok) throw new Error(`${namespace}.${method}: ${reply.code}`);
    // The vault's own tests hold its answers to the contract
    return reply.value as never;
  };

  let root: Root | null = null;
  const reload = async (): Promise<void> => {
    root?.unmount();
    document.getElementById('root')?.remove();
    const host = document.createElement('div');
    host.id = 'root';
    document.body.append(host);
    startTexts(main.preferences.language);
    speak(main.preferences.language);
    root = createRoot(host);
    root.render(<App queryClient={createQueryClient()} />);
    await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
  };
  const lock = async (): Promise<void> => {
    await commands.lockVault(vault);
    await reload();
  };

  const jobs = jobsOf(vault, (done) => listeners.get('progress')?.forEach((listener) => listener({ done })));
  const mainMethods: Readonly<Record<string, (argument: never) => unknown>> = {
    'app.information': () => ({ version: '0.0.0', shell: 'stand-in', platform: 'test' }),
    'app.flushed': () => ({}),
    'preferences.read': () => main.preferences,
    'preferences.write': (change: Partial<Preferences>) =>
      (main.preferences = { ...main.preferences, ...change }),
    'vault.lock': async () => {
      await lock();
      return {};
    },
    ...backupMethods(vault, jobs, lock),
    ...privacyMethods(vault, jobs),
    ...transferMethods(vault, jobs),
    'vault.chooseFolder': () => ({ folder: null }),
    'vault.saveRecoverySheet': () => ({ outcome: 'saved' }),
    'exports.print': () => ({ outcome: 'printed' }),
    'exports.saveConsent': () => ({ outcome: 'saved' }),
    'exports.printConsent': () => ({ outcome: 'printed' }),
  };
  const call = async (namespace: string, method: string, argument: unknown): Promise<Reply<unknown>> => {
    main.asked.push({ method: `${namespace}.${method}`, argument });
    const own = mainMethods[`${namespace}.${method}`];
    if (own !== undefined) {
      try {
        return { ok: true, value: await own((typeof argument === 'object' ? { ...argument } : {}) as never) };
      } catch (error) {
        if (error instanceof Failure) return { ok: false, code: error.code };
        throw error;
      }
    }
    return commands.callVault(vault, namespace, method, argument);
  };
  const bridge = Object.fromEntries(
    Object.entries(methodNames).map(([namespace, methods]) => [
      namespace,
      Object.fromEntries(
        Object.keys(methods).map((method) => [
          method,
          (argument: unknown) => call(namespace, method, argument),
        ]),
      ),
    ]),
  );
  Object.defineProperty(window, 'houvast', {
    configurable: true,
    value: {
      ...bridge,
      on: (event: string, listener: (detail: unknown) => void) => {
        const heard = listeners.get(event) ?? new Set();
        listeners.set(event, heard.add(listener));
        return () => heard.delete(listener);
      },
    },
  });

  if (store) await ask('vault', 'create', { passphrase, language });
  window.location.hash = at;
  await reload();
  return {
    vault,
    main,
    ask,
    reload,
    lock,
    tell: (event, detail) => listeners.get(event)?.forEach((listener) => listener(detail)),
    close: async () => {
      root?.unmount();
      document.getElementById('root')?.remove();
      window.location.hash = '';
      await commands.closeVault(vault);
    },
  };
}

/** What axe finds against the page, one line per element: to be empty. */
export async function accessibilityFindings(): Promise<readonly string[]> {
  // Outside a real window Vitest's own page stands around ours.
  const { violations } = await axe.run(document.body, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')} (${help})`),
  );
}

/** Puts the focus on something, as arriving there by keyboard does. */
export function focusOn(locator: Locator): void {
  const element = locator.element();
  if (element instanceof HTMLElement) element.focus();
}

/** The words of the label that stands over a field. */
export const labelOf = (field: Element): string =>
  field instanceof HTMLInputElement ? (field.labels?.[0]?.textContent ?? '') : '';
