/** All features of the article model, in the order of the weights file. */
import type { Feature, OwnFeature } from './feature.js';
import { INTERFACE } from './interface.js';
import { NEIGHBOURS } from './neighbours.js';
import { SETTING } from './setting.js';
import { SHAPE } from './shape.js';
import { WHOLE } from './whole.js';

export type { Feature, OwnFeature } from './feature.js';

/** Those of a block's text alone. */
export const OWN_FEATURES: readonly OwnFeature[] = [...SHAPE, ...INTERFACE];

export const FEATURES: readonly Feature[] = [...SHAPE, ...SETTING, ...INTERFACE, ...NEIGHBOURS, ...WHOLE];
