/** A page as it is planned: its model is made when it is rendered, and not at all while its inputs are the same. */
import type { Page } from '../core/types.js';

/** A page, and what search engines are told of it. */
export interface Planned extends Page {
  /** Time of the newest content on it, null when it is not known; absent: it is in no sitemap. */
  readonly modified?: string | null;
  /** Where it is in which language, itself among them; absent where it is in one. */
  readonly alternates?: readonly { readonly lang: string; readonly path: string }[];
}

interface Inputs {
  /**
   * All that the model hangs on besides what every page has in common (the configuration, the navigation, names and
   * paths of sections): plain data, as the `hash` of an article or an item that is on the page, or its `face`.
   */
  readonly inputs: readonly unknown[];
  /** Makes the model. */
  model(): object;
}

/** `common`: a hash of what every page has in common. */
export function planned(common: string, page: Omit<Planned, 'model' | 'inputs'> & Inputs): Planned {
  return new PlannedPage(common, page);
}

/** A class, since a site has many and most of them are never made. */
class PlannedPage implements Planned {
  readonly path: string;
  readonly template: string;
  declare readonly modified?: string | null;
  declare readonly alternates?: NonNullable<Planned['alternates']>;
  readonly inputs: readonly unknown[];
  readonly #model: () => object;

  constructor(common: string, { path, template, modified, alternates, inputs, model }: Parameters<typeof planned>[1]) {
    this.path = path;
    this.template = template;
    if (modified !== undefined) this.modified = modified;
    if (alternates !== undefined) this.alternates = alternates;
    this.inputs = [common, inputs];
    this.#model = model;
  }

  get model(): object {
    return this.#model();
  }
}
