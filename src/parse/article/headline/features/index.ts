/** All that is asked of a line that may be the headline. */
import { AROUND } from './around.js';
import { ECHO } from './echo.js';
import type { HeadlineFeature } from './feature.js';
import { KIN } from './kin.js';
import { PLACE } from './place.js';
import { SHAPE } from './shape.js';

export const HEADLINE_FEATURES: readonly HeadlineFeature[] = [...SHAPE, ...PLACE, ...KIN, ...AROUND, ...ECHO];
