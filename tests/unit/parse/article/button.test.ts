/** Lines of the body that are no one's words. */
import { expect, test } from 'vitest';
import { isButton } from '../../../../src/parse/article/button.js';
import { readLine } from './read-line.js';

const buttonsOf = (lines: readonly string[], language: string): string[] => {
  const reading = readLine(lines.join('\n'), language);
  return reading.page.blocks.flatMap(({ text }, block) => (isButton(reading, block) ? [text] : []));
};

test.each([
  ['en', ['Share', 'WhatsApp', 'Print']],
  ['cs', ['Sdílet', 'Uložit']],
  ['pl', ['Udostępnij', 'Skopiuj link']],
  ['th', ['แชร์', 'คัดลอกลิงก์']],
  ['fi', ['Lukuaika noin 3 min']],
  ['ru', ['1 214 просмотров']],
  ['pl', ['Ten tekst przeczytasz w 3 minuty']],
  ['ar', ['مدة القراءة: دقيقتان']],
])('%s: %j', (language, lines) => expect(buttonsOf(lines, language)).toEqual(lines));

test.each([
  ['the names of networks alone', ['Facebook', 'WhatsApp']],
  ['a sentence that speaks of them', ['People share too much of what they read on Facebook.']],
  ['a subhead', ['How long we read']],
])('%s are none', (_, lines) => expect(buttonsOf(lines, 'en')).toEqual([]));
