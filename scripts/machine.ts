/** This machine: where the project is, what can be run and installed on it. */
import { spawn, type SpawnOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, type FoundBrowser, type Machine } from './browsers.ts';
import { Problem } from './fail.ts';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** This machine, as the search for a browser sees it. */
export const MACHINE: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/** Whether a window can be shown here. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** Whether we run as root, where Chromium only starts without its sandbox. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The path of a program, or null when it is not on the PATH. */
export function findProgram(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/** Runs a program in the project's folder, with the project's own Node and tools first; resolves with its exit code. */
export function run(program: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  const path = [join(ROOT, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);
  const env = { ...process.env, PATH: path, ...options.env };
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit', ...options, env });
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a JavaScript program of one of the packages with this Node; resolves with its exit code. */
export function runTool(file: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  return run(process.execPath, [join(ROOT, 'node_modules', file), ...args], options);
}

/** Whether missing Debian packages can simply be installed: root, with apt-get. */
export function canInstall(): boolean {
  return isRoot() && findProgram('apt-get') !== null;
}

/** Installs Debian packages without questions, saying so; resolves with whether it worked. */
export async function installPackages(packages: readonly string[]): Promise<boolean> {
  console.log(`Installing ${packages.join(', ')} (apt-get).`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] } satisfies SpawnOptions;
  // A fresh container has no package lists, and old ones name packages that are gone.
  if ((await run('apt-get', ['update', '-qq'], quiet)) !== 0) return false;
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  return (await run('apt-get', args, quiet)) === 0;
}

/** An installed browser, after installing Chromium where that can be done; throws a {@link Problem} when there is none. */
export async function needBrowser(family?: FoundBrowser['family']): Promise<FoundBrowser> {
  const found = findBrowser(MACHINE, family);
  if (found !== null) return found;
  if (canInstall()) {
    await installPackages([family === 'firefox' ? 'firefox-esr' : 'chromium']);
    const installed = findBrowser(MACHINE, family);
    if (installed !== null) return installed;
  }
  const which =
    family === 'firefox'
      ? 'Firefox'
      : family === 'chromium'
        ? 'Chrome, Chromium or Edge'
        : 'Chrome, Chromium, Edge or Firefox';
  throw new Problem(`No browser was found: install ${which}, or set BROWSER_PATH to the program of one.`);
}
