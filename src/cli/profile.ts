/** Where the time of a build went. */
import type { Observer, Rendered, Stage } from '../build/observer.js';

/** An event of the Trace Event Format, which chrome://tracing and ui.perfetto.dev open; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: 'X';
  readonly ts: number;
  readonly dur: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: Readonly<Record<string, string>>;
}

/** Templates in the table: the rest is seldom what is looked for. */
const SHOWN = 12;

export class Profile implements Observer {
  readonly #now: () => number;
  readonly #stages: { readonly name: Stage | 'start'; readonly start: number }[];
  readonly #pages: Rendered[] = [];

  /** `now`: microseconds, by the clock of `Rendered`. */
  constructor(now: () => number = () => Number(process.hrtime.bigint() / 1000n)) {
    this.#now = now;
    this.#stages = [{ name: 'start', start: now() }];
  }

  stage(name: Stage): void {
    this.#stages.push({ name, start: this.#now() });
  }

  advance(): void {}

  rendered({ path, template, start, duration, thread }: Rendered): void {
    this.#pages.push({ path, template, start, duration, thread });
  }

  /** Two tables as text: time by stage, and by template with the number of pages; threads add up. */
  table(): string {
    const stages = new Map<string, number>();
    for (const { name, dur } of this.#spans()) stages.set(name, (stages.get(name) ?? 0) + dur);
    const templates = new Map<string, { pages: number; time: number }>();
    for (const { template, duration } of this.#pages) {
      const { pages, time } = templates.get(template) ?? { pages: 0, time: 0 };
      templates.set(template, { pages: pages + 1, time: time + duration });
    }
    const slowest = [...templates].sort(([a, left], [b, right]) => right.time - left.time || (a < b ? -1 : 1));
    const lines = [
      'Stage              ms',
      ...[...stages].map(([name, time]) => `${name.padEnd(10)} ${milliseconds(time)}`),
    ];
    if (slowest.length > 0) {
      lines.push('', 'Template           ms   pages  ms a page');
      for (const [name, { pages, time }] of slowest.slice(0, SHOWN)) {
        const each = (time / pages / 1000).toFixed(2);
        lines.push(`${name.padEnd(10)} ${milliseconds(time)} ${String(pages).padStart(7)} ${each.padStart(10)}`);
      }
    }
    return `${lines.join('\n')}\n`;
  }

  trace(): { readonly traceEvents: readonly TraceEvent[]; readonly displayTimeUnit: 'ms' } {
    const pages = this.#pages.map(
      ({ path, template, start, duration, thread }): TraceEvent => ({
        name: template,
        cat: 'page',
        ph: 'X',
        ts: start,
        dur: duration,
        pid: 1,
        // The main thread has the stages; pages that it renders stand below them.
        tid: thread,
        args: { path },
      }),
    );
    return { traceEvents: [...this.#spans(), ...pages], displayTimeUnit: 'ms' };
  }

  #spans(): TraceEvent[] {
    const end = this.#now();
    return this.#stages.map(({ name, start }, index) => {
      const next = this.#stages[index + 1]?.start ?? end;
      return { name, cat: 'stage', ph: 'X', ts: start, dur: next - start, pid: 1, tid: 0 };
    });
  }
}

/** Right-aligned. */
function milliseconds(time: number): string {
  return (time / 1000).toFixed(1).padStart(10);
}
