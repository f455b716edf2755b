import { describe, expect, it } from 'vitest';
import { countTests } from '../../tools/ci/report.ts';

const file = (status: string, ...tests: string[]) => ({
  name: 'x.test.ts',
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

describe('the count at the end', () => {
  it('adds up the tests of all files and leaves skipped ones out', () => {
    const testResults = [file('passed', 'passed', 'skipped'), file('failed', 'passed', 'failed', 'failed')];
    expect(countTests({ testResults })).toEqual({ passed: 2, failed: 2 });
  });

  it('counts a file that would not load', () => {
    expect(countTests({ testResults: [file('failed'), file('passed', 'passed')] })).toEqual({
      passed: 1,
      failed: 1,
    });
  });
});
