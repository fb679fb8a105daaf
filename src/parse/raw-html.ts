/** HTML in a Markdown article that pages leave out: see core/html-policy.ts. */
import type { Html } from 'mdast';
import type { Loss } from '../core/clean-html.js';
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import { placesIn } from './piece-places.js';

/** So many kinds are told one by one. */
const TOLD = 8;

/** Shown by the page of another site. */
const SHOWN_BY_OTHERS = /^<(?:iframe|embed|object)>$/;

type Reason = (what: string) => string;

const REASONS: Readonly<Record<Loss['kind'], Reason>> = {
  element: (what) => `Pages leave out \`${what}\`, but not the text in it`,
  hollow: (what) => `Pages leave out \`${what}\` with all that is in it`,
  attribute: (what) => `Pages leave out the attribute \`${what}\` of HTML`,
  address: (what) => `Pages leave out the address \`${what}\` of HTML`,
  code: (what) => `Pages leave out \`${what}\`, which is no HTML`,
  open: (what) => `Pages leave out what begins with \`${what}\`, since its end is missing`,
};

/** A message for each kind of it, where it stands first; `shift` is added to line numbers. */
export function rawHtml(losses: readonly (Loss & { readonly piece: Html })[], shift: number, path: string): Message[] {
  const kinds = new Map<string, (typeof losses)[number]>();
  for (const loss of losses) {
    const { kind, what } = loss;
    if (!kinds.has(`${kind} ${what}`)) kinds.set(`${kind} ${what}`, loss);
  }
  const told = [...kinds.values()];
  return told.slice(0, told.length > TOLD ? TOLD : undefined).map(({ kind, what, piece, offset }, index) => {
    const others = index === TOLD - 1 && told.length > TOLD ? ` (and ${told.length - TOLD} other kinds)` : '';
    return message(
      'markdown:html',
      REASONS[kind](what) + others,
      { path, ...placesIn(piece, shift)(offset) },
      remedy(what),
    );
  });
}

function remedy(what: string): string | undefined {
  if (SHOWN_BY_OTHERS.test(what)) return 'Write a link to it: `[The film](https://example.org/film)`.';
  if (what === 'style')
    return 'Give the element a `class`, and say in templates/assets/custom.css what that looks like.';
  return undefined;
}
