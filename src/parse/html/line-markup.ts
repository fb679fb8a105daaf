/** Facts of a line that text alone does not have. */
import type { ElementFacts } from './element-facts.js';

/** What the markup says of a line. Shares are of its visible characters, 0 to 1. */
export interface LineMarkup {
  readonly tag: string;
  readonly link: number;
  readonly bold: number;
  readonly italic: number;
  readonly time: number;
  /** Of the innermost element that holds the whole line. */
  readonly facts: ElementFacts;
  readonly hidden: boolean;
  /** Share of links in the list that it stands in; -1 outside of lists. */
  readonly listLinks: number;
  /** Share of links in its block's parent, and in that one's. */
  readonly parentLinks: number;
  readonly grandparentLinks: number;
  /** Share that Readability takes for the article. */
  readonly vote: number;
}
