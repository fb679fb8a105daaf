/**
 * One build at a time: a file that says who is at work. It is left behind by a process that was killed, so one whose
 * process has ended does not count; of another machine's processes nothing is known but whether they still touch it.
 */
import { linkSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Somebody else is at work. */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}

export interface Lock {
  release(): void;
}

/** Between two touches; publishing holds them up, for seconds. */
const TOUCH = 10_000;
const FORGOTTEN = 120_000;

/** Takes the lock at `path`, in a folder that is there; throws a BusyError when somebody has it. */
export function takeLock(path: string): Lock {
  const own = `${process.pid} ${hostname()}\n`;
  if (!create(path, own)) {
    const found = read(path);
    if (found !== null && isHeld(path, found)) throw busy(path, found);
    if (found !== null) setAside(path, found);
    if (!create(path, own)) throw busy(path, read(path) ?? '');
  }
  const timer = setInterval(() => quietly(() => writeFileSync(path, own, { flag: 'r+' })), TOUCH).unref();
  return {
    release() {
      clearInterval(timer);
      quietly(() => unlinkSync(path));
    },
  };
}

/** Throws a BusyError when somebody has the lock at `path`. */
export function checkLock(path: string): void {
  const found = read(path);
  if (found !== null && isHeld(path, found)) throw busy(path, found);
}

function busy(path: string, found: string): BusyError {
  const [pid = '?', host = '?'] = found.trim().split(' ');
  return new BusyError(`Another build is at work here: process ${pid} on ${host}. If there is none, remove ${path}`);
}

/** The file is never there without its text, whenever the process dies: it is written beside, and gets its name then. */
function create(path: string, text: string): boolean {
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, text);
  try {
    linkSync(aside, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    return createHere(path, text);
  } finally {
    quietly(() => unlinkSync(aside));
  }
}

/** Where files cannot have two names. */
function createHere(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isHeld(path: string, found: string): boolean {
  const [pid = '', host = ''] = found.trim().split(' ');
  if (host !== hostname()) return !isForgotten(path);
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** By the clock of the disk, which other machines share. */
function isForgotten(path: string): boolean {
  const probe = `${path}.${process.pid}`;
  writeFileSync(probe, '');
  const now = statSync(probe).mtimeMs;
  unlinkSync(probe);
  return now - statSync(path).mtimeMs > FORGOTTEN;
}

/** Puts the lock `found` away, but not one that another process has put in its place since. */
function setAside(path: string, found: string): void {
  const aside = `${path}.${process.pid}`;
  quietly(() => renameSync(path, aside));
  if (read(aside) !== found) quietly(() => linkSync(aside, path));
  quietly(() => unlinkSync(aside));
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** A lock that is gone needs no care. */
function quietly(work: () => void): void {
  try {
    work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}
