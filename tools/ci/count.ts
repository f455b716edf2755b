/* npm run ci:count -- REPORT: prints "N passed, N failed" from Vitest's JSON report; fails when a test failed or none ran. */
import { readFileSync } from 'node:fs';
import { countTests, type Count, type Report } from './report.ts';

function count(file: string): Count {
  try {
    const report: Report = JSON.parse(readFileSync(file, 'utf8'));
    return countTests(report);
  } catch {
    return { passed: 0, failed: 1 }; // the run ended before it could report
  }
}

const { passed, failed } = count(process.argv[2] ?? '');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
