import { describe, expect, it } from 'vitest';
import { add, checkFailure, countReport } from '@/scripts/report.ts';

function report(numPassedTests: number, numFailedTests: number, ...testResults: unknown[]): string {
  return JSON.stringify({ numPassedTests, numFailedTests, testResults });
}

function file(assertionResults: unknown[], message = ''): unknown {
  return {
    name: '/home/somebody/tests/right-hand/tests/e2e/views.test.ts',
    status: 'failed',
    message,
    assertionResults,
  };
}

describe('countReport', () => {
  it('takes the numbers of the report', () => {
    expect(countReport(report(7, 2, file([{}])), 1, 'unit')).toMatchObject({ passed: 7, failed: 2 });
  });

  it('names each failed test with its file, what the error says, and where', () => {
    const tests = [
      { status: 'passed', fullName: 'views open', failureMessages: [] },
      {
        status: 'failed',
        fullName: 'views close',
        failureMessages: [
          '\nError: \u001b[31mstill\u001b[39m there\nCall log:\n  - waiting for main\n    at wait (/app/node_modules/x.js:3:1)\n    at /app/tests/e2e/views.test.ts?import&v=9:7:2',
        ],
      },
      { status: 'failed', fullName: 'views move', failureMessages: null },
    ];
    expect(countReport(report(1, 2, file(tests)), 1, 'e2e').failures).toEqual([
      'tests/e2e/views.test.ts: views close: Error: still there | Call log: | - waiting for main (tests/e2e/views.test.ts:7)',
      'tests/e2e/views.test.ts: views move: without a word',
    ]);
  });

  it('counts a file that could not be loaded as one failure, and names it', () => {
    expect(countReport(report(7, 0, file([], 'SyntaxError: no\nat x')), 1, 'unit')).toEqual({
      passed: 7,
      failed: 1,
      failures: ['tests/e2e/views.test.ts: could not be loaded: SyntaxError: no'],
    });
  });

  it('never calls a failed run clean, and says which it was', () => {
    expect(countReport(report(7, 0), 1, 'unit')).toEqual({
      passed: 7,
      failed: 1,
      failures: ['unit: no test failed, but the run did, with exit code 1'],
    });
    expect(countReport(null, 0, 'browser')).toEqual({
      passed: 0,
      failed: 1,
      failures: ['browser: left no report'],
    });
  });

  it('passes a clean run', () => {
    expect(countReport(report(7, 0), 0, 'unit')).toEqual({ passed: 7, failed: 0, failures: [] });
  });

  it('keeps a line short, however long the error', () => {
    const long = [{ status: 'failed', fullName: 'views', failureMessages: ['x'.repeat(5000)] }];
    expect(countReport(report(0, 1, file(long)), 1, 'unit').failures[0]?.length).toBeLessThan(1000);
  });
});

describe('checkFailure', () => {
  it('says what the problem is and what it is about, without colours', () => {
    const said =
      'Building\nbackground.js\n\n\u001b[31mUnused exports (1)\u001b[39m\nLinkError utils/sync/jetstream.ts:17:10\nbye\n';
    expect(checkFailure('npm run check:unused', said)).toBe(
      'npm run check:unused: background.js | Unused exports (1) | LinkError utils/sync/jetstream.ts:17:10',
    );
  });

  it('says what was said last when nothing looks like a problem', () => {
    expect(checkFailure('npm run check:size', `${'line\n'.repeat(20)}Segmentation fault`)).toMatch(
      /^npm run check:size: (?:line \| ){7}Segmentation fault$/,
    );
  });
});

it('adds counts', () => {
  expect(
    add({ passed: 1, failed: 2, failures: ['one', 'two'] }, { passed: 30, failed: 1, failures: ['three'] }),
  ).toEqual({ passed: 31, failed: 3, failures: ['one', 'two', 'three'] });
});
