/** The parser of text dumps, as the other stages see it. */
export { parseText, textSteps } from './parse-text.js';
