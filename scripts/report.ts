/** Counts what vitest reports, and names what failed. */

/** How many passed and failed, and what failed: a line each. */
export interface Count {
  passed: number;
  failed: number;
  failures: readonly string[];
}

/** Nothing that was run. */
export const NOTHING: Count = { passed: 0, failed: 0, failures: [] };

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: FileResult[];
}

interface FileResult {
  name: string;
  status: string;
  message?: string;
  assertionResults: { status: string; fullName: string; failureMessages?: string[] | null }[];
}

/** Longest line about a failure: the end of a log may be all that anybody sees of it. */
const LONGEST = 400;

/** The sum of two counts. */
export function add(one: Count, other: Count): Count {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    failures: [...one.failures, ...other.failures],
  };
}

/**
 * What a run of `what` with exit code `code` came to, from its JSON report (null when it left none). A file that could not
 * be loaded counts as one failure, and so does a run that failed without saying where.
 */
export function countReport(json: string | null, code: number, what: string): Count {
  const report = json === null ? null : (JSON.parse(json) as Report);
  if (report === null) return { passed: 0, failed: 1, failures: [`${what}: left no report`] };
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = report.numFailedTests + unloaded.length;
  const silent = failed === 0 && code !== 0;
  return {
    passed: report.numPassedTests,
    failed: silent ? 1 : failed,
    failures: silent
      ? [`${what}: no test failed, but the run did, with exit code ${code}`]
      : report.testResults.flatMap(failuresOf),
  };
}

/** What failed in a file: the tests, or the file itself. */
function failuresOf({ name, status, message, assertionResults }: FileResult): string[] {
  const file = name.slice(Math.max(0, name.lastIndexOf('/tests/') + 1));
  if (status === 'failed' && assertionResults.length === 0)
    return [lineOf(file, 'could not be loaded', message)];
  return assertionResults
    .filter((test) => test.status === 'failed')
    .map(({ fullName, failureMessages }) => lineOf(file, fullName, failureMessages?.[0]));
}

/** The message, which may have several lines, and where in our tests it was. */
function lineOf(file: string, name: string, error = ''): string {
  const lines = plain(error)
    .split('\n')
    .map((line) => line.trim());
  const stack = lines.findIndex((line) => line.startsWith('at '));
  const message = lines.slice(0, stack < 0 ? undefined : stack).filter((line) => line !== '');
  const place = /\/(tests\/[^?():]+)(?:\?[^:]*)?:(\d+)/.exec(
    lines.slice(stack < 0 ? lines.length : stack).join('\n'),
  );
  const where = place === null ? '' : ` (${place[1] ?? ''}:${place[2] ?? ''})`;
  const what = message.length === 0 ? 'without a word' : message.join(' | ');
  return `${`${file}: ${name}`.slice(0, LONGEST)}: ${what.slice(0, LONGEST)}${where}`;
}

/** How a static check begins to tell of a problem; what it is about stands before or after. */
const PROBLEM = /\berror\b|exceeded|\bunused\b|\[warn\]|nothing says/i;

/** What a static check that failed said, in one line: its problems with the lines around them, or else its last words. */
export function checkFailure(name: string, said: string): string {
  const lines = plain(said).split('\n');
  const told = lines.map((line) => line.trim()).filter((line) => line !== '');
  const near = told.filter((_, i) =>
    told.slice(Math.max(0, i - 1), i + 2).some((line) => PROBLEM.test(line)),
  );
  return `${name}: ${(near.length > 0 ? near : told.slice(-8)).join(' | ')}`.slice(0, LONGEST);
}

/** Without the colours of a terminal, and what was drawn over. */
function plain(text: string): string {
  return text.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '').replaceAll('\r', '\n');
}
