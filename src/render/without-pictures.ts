/** The HTML of a text with words in the place of its pictures, and films without theirs, for themes that show none. */

/** Every tag is matched, so that none is seen in an attribute: `<a title="<img>">`. */
const TAG = /<(\/?[a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>/g;

/** `<picture><source …><img alt="A quay" …></picture>`, as the HTML stage and the pictures' own HTML write them. */
const OF_PICTURES = new Set(['picture', '/picture', 'source', 'img']);

const ADDRESS = /\bsrc="/;

const ALT = /\balt="([^"]*)"/;

/** `words` gives HTML for an alternative text, which is HTML too; a picture without one leaves nothing. */
export function withoutPictures(html: string, words: (alt: string) => string): string {
  return html.replace(TAG, (tag: string, name: string, attributes: string) => {
    if (name === 'video') return tag.replace(/ poster="[^"]*"/, '');
    // A player's has an address of its own.
    if (!OF_PICTURES.has(name) || (name === 'source' && ADDRESS.test(attributes))) return tag;
    const alt = name === 'img' ? (ALT.exec(attributes)?.[1] ?? '') : '';
    return alt === '' ? '' : `<span class="in-words">${words(alt)}</span>`;
  });
}
