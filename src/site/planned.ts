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
  const { path, template, modified, alternates, inputs, model } = page;
  return {
    path,
    template,
    ...(modified === undefined ? {} : { modified }),
    ...(alternates === undefined ? {} : { alternates }),
    inputs: [common, ...inputs],
    get model() {
      return model();
    },
  };
}
