/** What is said of a file that cannot be imported. */
import { ProblemError, type FileProblem } from '@/utils/delegation/problem';

/** A file that cannot be imported; `problem` says why, for problemWords (utils/i18n). */
export class BackupError extends ProblemError {
  override readonly name = 'BackupError';
  declare readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem, `The file is refused: ${JSON.stringify(problem)}`);
  }
}
