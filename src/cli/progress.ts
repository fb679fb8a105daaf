/** What a person sees of a long build: a bar on a terminal, plain lines elsewhere. */
import type { Observer, Stage } from '../build/observer.js';
import type { Io } from './io.js';

const WORDS: Readonly<Record<Stage, string>> = {
  scan: 'Looking at sources',
  parse: 'Parsing',
  merge: 'Merging records',
  plan: 'Planning pages',
  render: 'Rendering',
  files: 'Copying files',
  pictures: 'Making pictures',
  search: 'Making the search index',
  publish: 'Publishing',
};

/** Fewer are done before anybody has read how many there are. */
const MANY = 1000;
/** Milliseconds before a bar is shown, and between two looks of it. */
const PATIENCE = 500;
const FRAME = 100;
const WIDTH = 24;

export interface Progress extends Observer {
  /** Removes the bar. */
  end(): void;
}

/** On a terminal that can move its cursor a bar; else a line for each stage that takes long. */
export function progressOn({ stderr, env }: Io, now: () => number = () => performance.now()): Progress {
  const write = (text: string): void => {
    stderr.write(text);
  };
  const isTerminal =
    (stderr as { isTTY?: boolean }).isTTY === true && env['TERM'] !== 'dumb' && env['CI'] === undefined;
  return isTerminal ? new Bar(write, now) : new Lines(write);
}

class Lines implements Progress {
  readonly #write: (text: string) => void;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  stage(name: Stage, total: number | null): void {
    if (total !== null && total >= MANY) this.#write(`${WORDS[name]} ${grouped(total)} ${unit(name)}\n`);
  }

  advance(): void {}
  rendered(): void {}
  end(): void {}
}

class Bar implements Progress {
  readonly #write: (text: string) => void;
  readonly #now: () => number;
  readonly #begun: number;
  #name: Stage | null = null;
  #total: number | null = null;
  #done = 0;
  #since = 0;
  #drawn = Number.NEGATIVE_INFINITY;
  #isShown = false;

  constructor(write: (text: string) => void, now: () => number) {
    this.#write = write;
    this.#now = now;
    this.#begun = now();
  }

  stage(name: Stage, total: number | null): void {
    this.#name = name;
    this.#total = total;
    this.#done = 0;
    this.#since = this.#now();
    this.#draw(true);
  }

  advance(count: number): void {
    this.#done += count;
    this.#draw(false);
  }

  rendered(): void {}

  end(): void {
    if (this.#isShown) this.#write('\r\u001B[K');
    this.#isShown = false;
    this.#name = null;
  }

  #draw(isNew: boolean): void {
    const now = this.#now();
    if (this.#name === null || now - this.#begun < PATIENCE || (!isNew && now - this.#drawn < FRAME)) return;
    this.#drawn = now;
    this.#isShown = true;
    this.#write(`\r\u001B[K${this.#line(this.#name, (now - this.#since) / 1000)}`);
  }

  #line(name: Stage, seconds: number): string {
    if (this.#total === null || this.#total === 0) return `${WORDS[name]} …`;
    const share = Math.min(1, this.#done / this.#total);
    const full = Math.round(share * WIDTH);
    const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
    const count = `${grouped(this.#done)} of ${grouped(this.#total)} ${unit(name)}`;
    if (this.#done === 0 || seconds < 0.2) return `${WORDS[name]} ${bar} ${count}`;
    const rate = this.#done / seconds;
    return `${WORDS[name]} ${bar} ${count}, ${grouped(Math.round(rate))}/s, ${left((this.#total - this.#done) / rate)} left`;
  }
}

function unit(name: Stage): string {
  return name === 'parse' ? 'sources' : 'pages';
}

/** `12 s`, `2 min 05 s` */
function left(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

/** 2345 → `2,345` */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
