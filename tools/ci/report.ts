/** The part of Vitest's JSON report that is counted. */
export interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Counts tests. A file that failed before it had any failing test (it would not load, say) counts as one failure. */
export function countTests({ testResults }: Report): Count {
  let passed = 0;
  let failed = 0;
  for (const { status, assertionResults } of testResults) {
    const failing = assertionResults.filter((test) => test.status === 'failed').length;
    passed += assertionResults.filter((test) => test.status === 'passed').length;
    failed += failing > 0 || status !== 'failed' ? failing : 1;
  }
  return { passed, failed };
}
