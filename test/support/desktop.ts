import path from 'node:path';
import { _electron, type Browser, type ElectronApplication, type Page } from 'playwright-core';
import { launchBrowser } from '../../tools/electron-stand-in/host/browser.ts';
import type { Refusal } from '../../tools/electron-stand-in/host/requests.ts';
import { StandInApp } from '../../tools/electron-stand-in/host/stand-in-app.ts';
import { makeDesktopFolders, type DesktopFolders } from './desktop-folders.ts';
import { watchProblems } from './desktop-problems.ts';

const repository = path.resolve(import.meta.dirname, '../..');

export interface DesktopOptions {
  /** Folders of an earlier launch, to start again on what it left. Without them everything is fresh. */
  readonly folders?: DesktopFolders;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The folder of the app; the repository itself unless told otherwise. */
  readonly root?: string;
  readonly packaged?: boolean;
}

/** A running app, on the stand-in or (E2E_SHELL=electron) on Electron itself. */
export interface Desktop {
  readonly shell: 'stand-in' | 'electron';
  readonly folders: DesktopFolders;
  /** Errors on the consoles of all windows, reports of the content policy among them: to stay empty. */
  readonly problems: readonly string[];
  /** What pages asked for in vain, and who refused it. Empty on Electron, which tells nobody. */
  readonly refused: readonly Refusal[];
  /** For what only the stand-in can do; null on Electron. */
  readonly standIn: StandInApp | null;
  firstWindow(): Promise<Page>;
  /** Runs a function in the main process. It gets Electron and one argument, and sees nothing of where it was written. */
  evaluate<R, A>(
    run: (electron: typeof import('electron'), argument: A) => R,
    argument?: A,
  ): Promise<Awaited<R>>;
  /** Everything that the main process and its children wrote. */
  output(): string;
  /** Asks the app to quit and waits until it has. */
  close(): Promise<void>;
  /** Ends the main process at once, as a power cut would. */
  kill(): Promise<void>;
  /** The exit code, once the app has ended. */
  exited(): Promise<number | null>;
}

/** Starts the app as it was built. Nothing of it is kept unless `folders` says so: the caller removes these. */
export async function launchDesktop(options: DesktopOptions = {}): Promise<Desktop> {
  const folders = options.folders ?? makeDesktopFolders();
  const root = options.root ?? repository;
  const args = [`--user-data-dir=${folders.userData}`, ...(options.args ?? [])];
  const env = { ...outsideEnvironment(), ...folders.env, ...options.env };
  if (process.env['E2E_SHELL'] === 'electron') {
    const started = await _electron.launch({ args: [root, ...args], cwd: root, env });
    return onElectron(started, folders);
  }
  const packaged = options.packaged === true;
  const started = new StandInApp({
    root,
    args,
    env,
    headless: true,
    packaged,
    browser: await sharedBrowser(),
  });
  return onStandIn(started, folders);
}

let browser: Promise<Browser> | null = null;
/** One Chromium for all launches of a test file; it ends with the process. */
const sharedBrowser = (): Promise<Browser> => (browser ??= launchBrowser());

/** The app is not to notice that it is tested. */
function outsideEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !/^(VITEST|NODE_ENV$|NODE_OPTIONS$|TEST$|DEV$|PROD$|MODE$)/.test(entry[0]),
  );
  return Object.fromEntries(entries);
}

function onStandIn(app: StandInApp, folders: DesktopFolders): Desktop {
  const problems: string[] = [];
  app.on('window', (page: Page) => watchProblems(page, problems));
  return {
    shell: 'stand-in',
    folders,
    problems,
    refused: app.refused,
    standIn: app,
    firstWindow: () => app.firstWindow(),
    evaluate: (run, argument) => app.evaluate(run, argument),
    output: () => app.output.join(''),
    close: () => app.close(),
    kill: async () => {
      app.process().kill('SIGKILL');
      await app.exited();
    },
    exited: () => app.exited(),
  };
}

function onElectron(app: ElectronApplication, folders: DesktopFolders): Desktop {
  const problems: string[] = [];
  const written: string[] = [];
  const child = app.process();
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  for (const page of app.windows()) watchProblems(page, problems);
  app.on('window', (page) => watchProblems(page, problems));
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => written.push(String(data)));
  return {
    shell: 'electron',
    folders,
    problems,
    refused: [],
    standIn: null,
    firstWindow: () => app.firstWindow(),
    // Playwright types the module and the argument its own way
    evaluate: (run, argument) => app.evaluate(run as never, argument),
    output: () => written.join(''),
    close: () => app.close(),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    exited: () => ended,
  };
}
