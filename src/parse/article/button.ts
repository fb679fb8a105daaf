/** Lines that the model took for text and that are no one's words: `Share`, `WhatsApp`, `Print` in a row, `Reading time: 3 minutes`. */
import { kindBit, lookUp } from '../lexicon/index.js';
import type { Unread } from '../unread.js';

const SHARE = kindBit('share');
const READING_TIME = kindBit('readingTime');
const BUTTON_WORDS = 3;
const READING_WORDS = 6;
/** As far from a network's name in a row of buttons as one that is none is looked for. */
const ROW = 12;

/** A subhead or a point of a list may be the name of a network: it is a button only beside another that is none. */
const NETWORKS = new Set(
  `facebook twitter whatsapp linkedin pinterest telegram reddit instagram youtube email e-mail mail flipboard xing tumblr messenger viber
вконтакте одноклассники واتساب فيسبوك تويتر تلغرام בפייסבוק בוואטסאפ 페이스북 트위터 카카오톡 व्हाट्सएप फेसबुक ফেসবুক হোয়াটসঅ্যাপ 微信 微博`.split(
    /\s/,
  ),
);

export function isButton({ page }: Unread, block: number): boolean {
  const { kinds = 0, words = 0, digits = 0 } = page.facts[block] ?? {};
  if ((kinds & READING_TIME) !== 0 && words <= READING_WORDS && (digits > 0 || words <= BUTTON_WORDS)) return true;
  return isShareBeside(page, block, 1) || isShareBeside(page, block, -1);
}

/** Whether the row from the block on has a button that is no network's name. */
function isShareBeside(page: Unread['page'], block: number, step: 1 | -1): boolean {
  for (let n = 0, at = block; n <= ROW && isShare(page, at); n++, at += step)
    if (!NETWORKS.has(page.blocks[at]?.text.toLowerCase() ?? '')) return true;
  return false;
}

/** `Share`, `Share article`, `Copy link`, the last as the lexicon has it. */
function isShare({ facts, blocks }: Unread['page'], block: number): boolean {
  const { kinds, words, interfaceWords } = facts[block] ?? { kinds: 0, words: 0, interfaceWords: 0 };
  if ((kinds & SHARE) === 0) return false;
  if (words <= BUTTON_WORDS && interfaceWords === words) return true;
  const whole = lookUp((blocks[block]?.text ?? '').toLowerCase().replace(' ', '-'));
  return whole !== undefined && (whole.kinds & SHARE) !== 0;
}
