/** The parser of text dumps, as the other stages see it. */
export { parseText } from './parse-text.js';
