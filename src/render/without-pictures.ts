/** The HTML of a text with words in the place of its pictures, for themes that show none. */

/** `<picture><source …><img alt="A quay" …></picture>`, as the HTML stage and the pictures' own HTML write them. */
const PICTURE = /<\/?picture>|<source\b(?:"[^"]*"|[^">])*>|<img\b((?:"[^"]*"|[^">])*)>/g;

const ALT = /\balt="([^"]*)"/;

/** `words` gives HTML for an alternative text, which is HTML too; a picture without one leaves nothing. */
export function withoutPictures(html: string, words: (alt: string) => string): string {
  return html.replace(PICTURE, (_, attributes?: string) => {
    const alt = ALT.exec(attributes ?? '')?.[1] ?? '';
    return alt === '' ? '' : `<span class="in-words">${words(alt)}</span>`;
  });
}
