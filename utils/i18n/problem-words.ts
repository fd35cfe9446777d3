/** Why something failed, in the language of the reader. */
import { ProblemError, type FilePart, type Problem } from '@/utils/delegation/problem';
import { t } from './spoken';

/**
 * One or two sentences on a failure, with what to do where there is something. A bug of ours keeps its own words, which
 * are for whoever mends it; '' where it has none.
 */
export function problemWords(error: unknown): string {
  if (error instanceof ProblemError) return sayProblem(error.problem);
  return error instanceof Error ? error.message : '';
}

/** The same of a problem that came as a value. */
export function sayProblem(problem: Problem): string {
  const { backup, problems } = t;
  switch (problem.code) {
    case 'lacks':
    case 'wrong':
      return backup.field[problem.code]({ where: partWords(problem.part), field: problem.field });
    case 'json-breaks':
    case 'json-ends':
      return backup.json[problem.code]({ character: problem.character });
    case 'twins':
    case 'gap':
      return backup.event[problem.code]({ event: problem.event });
    case 'old-share':
    case 'backup-of-other': {
      const { code, other } = problem;
      return other === '' ? backup.forSomebody[code] : backup.forOther[code]({ other });
    }
    default:
      if ('part' in problem) return backup.fault[problem.code]({ where: partWords(problem.part) });
      return { ...problems.store, ...backup.file }[problem.code];
  }
}

/** 'Event 5', 'The file'. */
function partWords(part: FilePart): string {
  const words = t.backup.part;
  return 'number' in part ? words[part.kind]({ number: part.number }) : words[part.kind];
}
