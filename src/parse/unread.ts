/** What a line says by itself can be read before it has a role. */
import type { Page } from './page.js';

export interface Unread {
  readonly page: Page;
  readonly language: string | null;
}
