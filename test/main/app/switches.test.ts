import { describe, expect, it } from 'vitest';
import { refusedOption } from '../../../main/app/switches.ts';

describe('options that Houvast does not start with', () => {
  it.each([
    '--inspect',
    '--inspect=0.0.0.0:9229',
    '--inspect-brk',
    '-inspect',
    '/inspect',
    '--INSPECT',
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--no-sandbox',
    '--disable-web-security',
    '--disable-site-isolation-trials',
    '--js-flags=--expose-gc',
    '--load-extension=/tmp/x',
    '--proxy-server=evil.example:8080',
    '--host-resolver-rules=MAP * 1.2.3.4',
    '--renderer-cmd-prefix=gdb',
    '--ignore-certificate-errors',
    '--enable-logging',
  ])('%s', (option) => {
    expect(refusedOption(['--lang=nl', option], {})).toBe(option.replace(/=.*/, ''));
  });

  it('are not the ones that it needs itself', () => {
    expect(refusedOption([], {})).toBeNull();
    expect(
      refusedOption(['--selftest', '--lang=nl', '--user-data-dir=/tmp/x', '/home/noor/a.houvast'], {}),
    ).toBeNull();
  });

  it('can also be in the environment', () => {
    expect(refusedOption([], { NODE_OPTIONS: '--inspect' })).toBe('NODE_OPTIONS');
    expect(refusedOption([], { NODE_OPTIONS: '' })).toBeNull();
  });

  it('are named without what was given to them', () => {
    expect(refusedOption([`--inspect-${'x'.repeat(500)}=secret`], {})?.length).toBe(80);
  });
});
