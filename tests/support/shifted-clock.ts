/** Makes a copied build live at another time: the browser's own clock cannot be moved from a test. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'shifted-clock.js';
const MARK = '/* shifted clock */';

/** Code that moves `Date` ahead by `ms` in the context it runs in; alarms ring when that clock says so. Nothing else moves. */
function shift(ms: number): string {
  return `${MARK}(() => {
    const Real = Date;
    const now = () => Real.now() + ${ms};
    globalThis.Date = new Proxy(Real, {
      construct: (target, args, to) => Reflect.construct(target, args.length === 0 ? [now()] : args, to),
      apply: () => new Real(now()).toString(),
      get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
    });
    const alarms = globalThis.chrome?.alarms;
    if (alarms === undefined) return;
    const create = alarms.create.bind(alarms);
    alarms.create = (name, { when, ...rest }, ...answer) =>
      create(name, when === undefined ? rest : { ...rest, when: when - ${ms} }, ...answer);
  })();\n`;
}

/** Moves the clock of the build in `folder` ahead by `ms`; it holds from the next start of the browser on. */
export function shiftClock(folder: string, ms: number): void {
  writeFileSync(join(folder, FILE), shift(ms));
  const worker = join(folder, 'background.js');
  const code = readFileSync(worker, 'utf8');
  const own = code.startsWith(MARK) ? code.slice(code.indexOf('\n', code.indexOf('})();')) + 1) : code;
  writeFileSync(worker, shift(ms) + own);
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.html'))) {
    const page = join(folder, name);
    const html = readFileSync(page, 'utf8');
    if (html.includes(FILE)) continue;
    writeFileSync(page, html.replace('<head>', `<head><script src="/${FILE}"></script>`));
  }
}
