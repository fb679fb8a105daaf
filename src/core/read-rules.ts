/** Problems of finding and reading sources. */
import type { Rule } from './rule.js';

export const READ_RULES = {
  'read:not-text': {
    severity: 'error',
    remedy: 'Remove the file from content/, or save it as text, Markdown or HTML.',
  },
  'read:invalid-utf8': {
    severity: 'warning',
    remedy: 'Save the file as UTF-8; bytes that could not be read are shown as \uFFFD.',
  },
  'read:nul-byte': {
    severity: 'warning',
    remedy: 'Put in what was lost there, or remove the byte; it is shown as \uFFFD.',
  },
  'read:guessed-encoding': {
    severity: 'info',
    remedy: 'Nothing to do, if its letters are shown rightly; else save it as UTF-8.',
  },
  'read:damaged-archive': {
    severity: 'warning',
    remedy: 'Fetch it again; what could be read before the damage was used.',
  },
  'read:record-too-large': { severity: 'warning', remedy: 'Nothing to do, if it is no news page.' },
  'read:record-not-text': {
    severity: 'warning',
    remedy: 'Nothing to do: the page is passed over. If it matters, save it from its site, or fetch the archive again.',
  },
  'read:empty': { severity: 'info', remedy: 'Delete the file, or put the text into it.' },
  'read:unreadable': { severity: 'error', remedy: 'Make the file readable, or move it out of content/.' },
  'read:too-large': { severity: 'error', remedy: 'Split the file, or move it out of content/.' },
  'read:unknown-type': {
    severity: 'warning',
    remedy:
      'Save a dump as .txt, an article or a page as .md, put what readers are to fetch into templates/assets/ (or into a .zip), or move it out of content/.',
  },
  'read:skipped': { severity: 'warning', remedy: 'Copy what it leads to into content/, or remove it.' },
  'read:foreign-folder': {
    severity: 'info',
    remedy: 'Nothing to do; or, if it holds articles, give the folder another name.',
  },
  'content:empty': {
    severity: 'warning',
    remedy:
      'Copy the text of a news page into content/dumps/first.txt, or write an article as content/articles/first.md.',
  },
} as const satisfies Record<string, Rule>;
