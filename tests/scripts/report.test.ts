import { describe, expect, it } from 'vitest';
import { add, countReport } from '@/scripts/report.ts';

function report(numPassedTests: number, numFailedTests: number, ...testResults: unknown[]): string {
  return JSON.stringify({ numPassedTests, numFailedTests, testResults });
}

describe('countReport', () => {
  it('takes the numbers of the report', () => {
    expect(countReport(report(7, 2, { status: 'failed', assertionResults: [{}] }), 1)).toEqual({
      passed: 7,
      failed: 2,
    });
  });

  it('counts a file that could not be loaded as one failure', () => {
    expect(countReport(report(7, 0, { status: 'failed', assertionResults: [] }), 1)).toEqual({
      passed: 7,
      failed: 1,
    });
  });

  it('never calls a failed run clean', () => {
    expect(countReport(report(7, 0), 1)).toEqual({ passed: 7, failed: 1 });
    expect(countReport(null, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('passes a clean run', () => {
    expect(countReport(report(7, 0), 0)).toEqual({ passed: 7, failed: 0 });
  });
});

it('adds counts', () => {
  expect(add({ passed: 1, failed: 2 }, { passed: 30, failed: 40 })).toEqual({ passed: 31, failed: 42 });
});
