/** Dates and times in a line of text, in the languages of date-fns and some more. */
export { findDates } from './find.js';
export { defaultOrder } from './language.js';
export type { DateHints, DateMention } from './mention.js';
export { type Numbers, numbersIn, orderEvidence } from './order.js';
export { type Resolution, type ResolveContext, resolveDate } from './resolve.js';
