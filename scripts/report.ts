/** Counts what vitest reports. */

/** How many passed and failed. */
export interface Count {
  passed: number;
  failed: number;
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** The sum of two counts. */
export function add(one: Count, other: Count): Count {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}

/**
 * What a run with exit code `code` came to, from its JSON report (null when it left none). A file that could not be
 * loaded counts as one failure, and so does a run that failed without saying where.
 */
export function countReport(json: string | null, code: number): Count {
  const report = json === null ? null : (JSON.parse(json) as Report);
  if (report === null) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = report.numFailedTests + unloaded.length;
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}
