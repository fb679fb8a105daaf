/**
 * The browser and the checker that these tests need, or the reason why they are skipped. With
 * CI_REQUIRE_BROWSER=1 a skip is a failure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const executable = [process.env['CHROMIUM_PATH'] ?? '', ...PLACES].find((path) => path !== '' && existsSync(path));

export const hasBrowser = required(executable !== undefined, 'no Chromium found (set CHROMIUM_PATH)');
export const hasJava = required(spawnSync('java', ['-version']).status === 0, 'no java on the PATH');

/** Says what is skipped, and why; throws where nothing may be. */
function required(found: boolean, reason: string): boolean {
  if (found) return true;
  if (process.env['CI_REQUIRE_BROWSER'] === '1') throw new Error(`CI_REQUIRE_BROWSER=1, but ${reason}`);
  console.warn(`Skipped: ${reason}.`);
  return false;
}

export async function launch(...flags: readonly string[]): Promise<Browser> {
  if (executable === undefined) throw new Error('No Chromium');
  return chromium.launch({ executablePath: executable, args: [...FLAGS, ...flags] });
}
