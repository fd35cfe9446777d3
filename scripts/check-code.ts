/**
 * `npm run check:code`: what the compiler, the check of the messages and the linter find in all of the code. They read it
 * once and share what they learn of its types, which takes half as long as each for itself; `check:types` and `check:lint`
 * do a part of it alone.
 */
import { ESLint, type Linter } from 'eslint';
import ts from 'typescript';
import { checkWords } from './check-words.ts';
import { runScript } from './fail.ts';
import { ROOT } from './machine.ts';

function open(config: string): ts.Program {
  const { config: raw } = ts.readConfigFile(config, (path) => ts.sys.readFile(path)) as { config: object };
  const { fileNames, options } = ts.parseJsonConfigFileContent(raw, ts.sys, ROOT);
  return ts.createProgram(fileNames, options);
}

/** What the compiler says; empty when all is well. */
function checkTypes(program: ts.Program): string {
  const found = ts.sortAndDeduplicateDiagnostics(ts.getPreEmitDiagnostics(program));
  return ts.formatDiagnosticsWithColorAndContext(found, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => ROOT,
    getNewLine: () => '\n',
  });
}

/** What the linter says; empty when all is well. */
async function lint(program: ts.Program): Promise<string> {
  const read: Linter.Config = {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { programs: [program], projectService: false } },
  };
  const linter = new ESLint({ cwd: ROOT, overrideConfig: read });
  const results = await linter.lintFiles(['.']);
  return (await linter.loadFormatter('stylish')).format(results);
}

async function main(): Promise<number> {
  const program = open('tsconfig.json');
  const types = checkTypes(program);
  const { count, problems } = checkWords(program);
  const said = [types, ...problems, await lint(program)].filter((part) => part !== '');
  for (const part of said) console.error(part);
  console.log(`${count} messages, ${problems.length} unused.`);
  return said.length === 0 ? 0 : 1;
}

await runScript(main);
