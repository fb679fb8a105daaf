/** All features of the model for saved pages: those of dumps of text, and what the markup adds. */
import type { Feature } from '../../features/feature.js';
import { FEATURES } from '../../features/index.js';
import type { HtmlPage } from '../html-page.js';
import { CLASSES } from './classes.js';
import { ELEMENTS } from './elements.js';
import { PLACEMENT } from './placement.js';
import { WITNESS } from './witness.js';

export const HTML_FEATURES: readonly Feature<HtmlPage>[] = [
  ...FEATURES,
  ...ELEMENTS,
  ...CLASSES,
  ...PLACEMENT,
  ...WITNESS,
];
