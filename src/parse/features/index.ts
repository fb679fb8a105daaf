/** All features of the article model, in the order of the weights file. */
import type { Feature } from './feature.js';
import { INTERFACE } from './interface.js';
import { NEIGHBOURS } from './neighbours.js';
import { SHAPE } from './shape.js';
import { WHOLE } from './whole.js';

export type { Feature } from './feature.js';

export const FEATURES: readonly Feature[] = [...SHAPE, ...INTERFACE, ...NEIGHBOURS, ...WHOLE];
