/** Features of the words that sites put around articles, and of things that are no prose: addresses, names of files. */
import { INTERFACE_KINDS, kindBit } from '../lexicon/index.js';
import { type OwnFeature, ownFlag, ownNumeric } from './feature.js';

/** An address on the web or of mail, or the name of a file. */
const WEB = /:\/\/|www\.|\w@\w|\w\.(?:com|org|net|de|jpg|png|pdf)\b/i;
const COPYRIGHT = /[©®™]|\(c\)/i;
const ARROWS = /[|»«›‹→←▶►▸▾▼▲↑↓·•]/;
const HANDLE = /(?:^|\s)[@#]\w/;

export const INTERFACE: readonly OwnFeature[] = [
  /** One feature a kind of interface word: share buttons, cookie notices, … (see the lexicon). */
  ...INTERFACE_KINDS.map((kind) => {
    const bit = kindBit(kind);
    return ownFlag(`says-${kind}`, [-1, 0, 1], ({ kinds, words }) => (kinds & bit) !== 0 && words < 40);
  }),
  /** How much of the block is interface. */
  ownNumeric('interface', [-1, 0, 1], [0.01, 0.1, 0.25, 0.5], ({ interfaceWords, words }) =>
    words === 0 ? 0 : interfaceWords / words,
  ),
  // Most lines have no sign at all, which the facts say.
  ownFlag('address', [0], ({ signs }, text) => (signs > 0 || text.includes('.')) && WEB.test(text.slice(0, 400))),
  ownFlag(
    'copyright',
    [-1, 0, 1],
    ({ signs }, text) => (signs > 0 || text.includes('(')) && COPYRIGHT.test(text.slice(0, 400)),
  ),
  ownFlag('arrows', [-1, 0, 1], ({ signs, quotes }, text) => signs + quotes > 0 && ARROWS.test(text.slice(0, 200))),
  ownFlag('handle', [0], ({ signs }, text) => signs > 0 && HANDLE.test(text.slice(0, 200))),
];
