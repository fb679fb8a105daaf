/** Code in the text of an article that another generator or editor would replace, and that readers see here. */
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';

/** What stands for the kind of code in the message, and all that is left of it there. */
const CODE = new RegExp(
  [
    // Hugo: {{< figure src="quay.jpg" >}}, {{% note %}}
    /\{\{[<%] ?[\w./-]*/,
    // Liquid, Nunjucks: {% include image.html %}, {{ site.title }}
    /\{%-? ?\w*/,
    /\{\{[^{}\n]*\}\}/,
    // kramdown: {:.lead}
    /\{: ?[.#\w][^{}\n]*\}/,
    // Obsidian and wikis: [[The port|port]], ![[quay.jpg]]; remarks, which nobody was to see: %% ask again %%
    /!?\[\[[^[\]\n]+\]\]/,
    /%%[^%\n]+%%/,
    // Boxes: [!NOTE] as the first line of a quote, :::note
    /^\[!\w+\]/,
    /^:::+ ?[\w{]+/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
);

/** No code is without one of them. Most texts have none, and to look for them takes a tenth of the time. */
const MARKS = ['{', '[[', '[!', '%%', ':::'];

/** `{{< /note >}}`, `{% endraw %}` */
const CLOSING = /^\{\{[<%] ?\/|^\{%-? ?end/;

/** Of so many kinds it is told where they first are. */
const MOST = 10;

const LONGEST = 40;

/** Must the text be looked at? */
export function mayHoldCode(text: string): boolean {
  return MARKS.some((mark) => text.includes(mark));
}

/** A block's text without what is meant to be read as code, and its first line. */
export interface Prose {
  readonly text: string;
  readonly line: number;
}

/** A message for the first code of each kind. */
export function foreignCode(blocks: readonly Prose[], path: string): Message[] {
  const firsts = new Map<string, { readonly code: string; readonly line: number }>();
  for (const { text, line } of blocks) {
    for (const [code] of text.matchAll(CODE)) {
      const kind = kindOf(code);
      if (!CLOSING.test(code) && !firsts.has(kind)) firsts.set(kind, { code, line });
    }
  }
  return [...firsts.values()].slice(0, MOST).map(({ code, line }) => {
    const shown = code.length > LONGEST ? `${code.slice(0, LONGEST)}…` : code;
    const reason = `The text holds code for another generator or editor, which readers will see: ${shown}`;
    return message('markdown:template-code', reason, { path, line });
  });
}

/** Of what has a name, the name; else the marks that it begins with. */
function kindOf(code: string): string {
  return /^\{\{[<%]|^\{%/.test(code) ? code : code.slice(0, 2);
}
