import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { vaultCommands } from './test/support/vault-commands.ts';
import { likelyChromium, quietSwitches, sandboxAllowed } from './tools/browser/chromium.ts';

/** Unit tests run without any browser; `browser-present.ts` makes sure of one before the tests that need it. */
const browser = {
  launchOptions: {
    executablePath: likelyChromium(),
    chromiumSandbox: sandboxAllowed,
    args: [...quietSwitches],
  },
  contextOptions: { locale: 'nl-BE', timezoneId: 'Europe/Brussels' },
};

/** Property tests take the same examples each time; PROPERTY_SEED takes others: a number, or 'any' for new ones each time. */
const { PROPERTY_SEED: asked = '20261130' } = process.env;
const properties = {
  provide: { propertySeed: asked === 'any' ? null : Number(asked) },
  setupFiles: ['test/support/property-seed.ts'],
};

const long = [
  'test/end-to-end/{ecogram,balance,balance-redrawn,redrawing}.test.ts',
  'test/end-to-end/mindmap/{exchange,mindmap,redrawn}.test.ts',
];

export default defineConfig({
  test: {
    maxWorkers: 2,
    // One project after the other: a browser beside the unit tests would make both slow on two cores.
    projects: [
      {
        test: {
          ...properties,
          name: 'domain',
          sequence: { groupOrder: 0 },
          include: ['test/domain/**/*.test.ts'],
          environment: 'node',
          isolate: false, // pure functions: nothing of one file can stay behind for the next
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...properties,
          name: 'unit',
          sequence: { groupOrder: 0 },
          include: ['test/{main,preload,architecture,tools,proofs}/**/*.test.ts'],
          environment: 'node',
          pool: 'forks', // worker threads would share a process with the store's native module
          testTimeout: 30_000,
        },
      },
      {
        plugins: [react()],
        // React Aria makes every row of a long list when it knows that it is tested, unless it is told to do as always.
        define: { 'process.env.VIRT_ON': '"yes"' },
        // Every dependency of the window at once: one found halfway through a run would reload the page under a test.
        optimizeDeps: {
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            '@internationalized/date',
            'react-aria-components',
            'react-aria-components/Button',
            'react-aria-components/GridList',
            'react-aria-components/Toolbar',
            'react-konva/lib/ReactKonvaCore.js',
            'konva/lib/Core.js',
            'immer',
            'zod',
            'zustand',
            'zustand/vanilla',
            'wouter',
            'wouter/use-hash-location',
            'i18next',
            'react-i18next',
            '@tanstack/react-query',
            '@tabler/icons-react',
            'd3-force',
            'hyphen/nl/index.js',
            'axe-core',
            'saxes',
            'fast-check',
          ],
        },
        test: {
          ...properties,
          name: 'browser',
          sequence: { groupOrder: 1 },
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          globalSetup: ['test/support/browser-present.ts'],
          testTimeout: 30_000,
          fileParallelism: false,
          retry: 1, // a machine that is busy with others can be late once; what is wrong is wrong twice
          browser: {
            enabled: true,
            provider: playwright(browser),
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1366, height: 768 },
            instances: [{ browser: 'chromium' }],
            commands: vaultCommands,
          },
        },
      },
      {
        test: {
          ...properties,
          name: 'end-to-end',
          sequence: { groupOrder: 2 },
          include: ['test/{end-to-end,packaging}/**/*.test.ts'],
          // Drawing everything by hand takes minutes, and the tests of the window do it too: npm run test:long, before a release.
          exclude: process.env['LONG'] === undefined ? long : [],
          environment: 'node',
          pool: 'forks',
          globalSetup: ['test/support/desktop-build.ts'],
          retry: 1, // a machine that is busy with others can be late once; what is wrong is wrong twice
          testTimeout: 90_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
