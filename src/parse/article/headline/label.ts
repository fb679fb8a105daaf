/**
 * The head of a text from an archive or a reader service, where each line says what it is:
 *
 *     Title: Ferries to the islands sail again
 *     Author: Leyla Orucova
 *     Date: 18 June 2024
 */
import type { Page } from '../../page.js';

/** What the line of the headline is called; `Mayor: "We stay"` is a headline as it stands, whatever stands around it. */
const TITLE =
  /^(?:title|headline|heading|titel|überschrift|schlagzeile|titre|título|titolo|kop|rubrik|overskrift|otsikko|tytuł|nagłówek|nadpis|titulek|cím|titlu|naslov|наслов|заголовок|название|заглавие|τίτλος|başlık|judul|tiêu đề|العنوان|عنوان|כותרת|शीर्षक|শিরোনাম|标题|標題|タイトル|제목)\s?[:：]\s?(?=\S)/iu;
const LABEL = /^\p{Lu}[\p{L}\p{M}]{1,15}(?: \p{L}{1,15}){0,2}: (?=\S)/u;
const LINES = 3;
const FEWEST = 2;

/** The headline without its label, where lines beside it have others. */
export function withoutLabel({ blocks }: Page, block: number, text: string): string {
  const own = TITLE.exec(text)?.[0];
  if (own === undefined) return text;
  const beside = blocks.slice(Math.max(0, block - LINES), block + LINES + 1);
  const labels = new Set(beside.map((each) => LABEL.exec(each.text)?.[0]));
  labels.delete(undefined);
  labels.delete(own);
  return labels.size < FEWEST ? text : text.slice(own.length);
}
