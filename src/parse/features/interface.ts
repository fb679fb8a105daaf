/** Features of the words that sites put around articles, and of things that are no prose: addresses, names of files. */
import { INTERFACE_KINDS, kindBit } from '../lexicon/index.js';
import { type Feature, flag, numeric } from './feature.js';

/** An address on the web or of mail, or the name of a file. */
const WEB = /:\/\/|www\.|\w@\w|\w\.(?:com|org|net|de|jpg|png|pdf)\b/i;
const COPYRIGHT = /[©®™]|\(c\)/i;
const ARROWS = /[|»«›‹→←▶►▸▾▼▲↑↓·•]/;
const HANDLE = /(?:^|\s)[@#]\w/;

export const INTERFACE: readonly Feature[] = [
  /** One feature a kind of interface word: share buttons, cookie notices, … (see the lexicon). */
  ...INTERFACE_KINDS.map((kind) => {
    const bit = kindBit(kind);
    return flag(
      `says-${kind}`,
      [-1, 0, 1],
      (page, block) => ((page.facts[block]?.kinds ?? 0) & bit) !== 0 && (page.facts[block]?.words ?? 0) < 40,
    );
  }),
  /** How much of the block is interface. */
  numeric('interface', [-1, 0, 1], [0.01, 0.1, 0.25, 0.5], (page, block) => {
    const { interfaceWords = 0, words = 0 } = page.facts[block] ?? {};
    return words === 0 ? 0 : interfaceWords / words;
  }),
  flag('address', [0], (page, block) => WEB.test(page.blocks[block]?.text.slice(0, 400) ?? '')),
  flag('copyright', [-1, 0, 1], (page, block) => COPYRIGHT.test(page.blocks[block]?.text.slice(0, 400) ?? '')),
  flag('arrows', [-1, 0, 1], (page, block) => ARROWS.test(page.blocks[block]?.text.slice(0, 200) ?? '')),
  flag('handle', [0], (page, block) => HANDLE.test(page.blocks[block]?.text.slice(0, 200) ?? '')),
];
