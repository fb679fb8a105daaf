/** What templates failed with: each mistake once, with the pages that show it. */
import type { Message } from '../core/records.js';

interface Failure {
  readonly message: Message;
  /** The first by its path, whichever thread rendered it. */
  readonly first: string;
  readonly pages: number;
}

export class TemplateFailures {
  readonly #failures = new Map<string, Failure>();

  /** `path`: of the page. */
  add(message: Message, path: string): void {
    const key = JSON.stringify(message);
    const { first, pages } = this.#failures.get(key) ?? { first: path, pages: 0 };
    this.#failures.set(key, { message, first: path < first ? path : first, pages: pages + 1 });
  }

  /** `The value is undefined: is its name misspelt? On 2024/06/18/port.html and 2 other pages` */
  messages(): Message[] {
    return [...this.#failures.values()].map(({ message, first, pages }) => {
      const others = pages === 1 ? '' : ` and ${pages - 1} other page${pages === 2 ? '' : 's'}`;
      return { ...message, reason: `${message.reason.replace(/(?<![.?!])$/, '.')} On ${first}${others}` };
    });
  }
}
