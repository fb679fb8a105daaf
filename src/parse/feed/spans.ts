/** Where the items of a feed and their fields stand in its source: the feed's parser keeps no places. */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

export interface FieldSpan {
  /** Name of the element, in lower case with its prefix, or of the key. */
  readonly name: string;
  /** Offsets in the source, the end not included. */
  readonly start: number;
  readonly end: number;
}

export interface ItemSpan extends FieldSpan {
  readonly fields: readonly FieldSpan[];
}

/** `<item>` of RSS, `<entry>` of Atom, with the elements right within them. Items that hold nothing are left out. */
export function xmlItems(source: string): ItemSpan[] {
  const finder = new ItemFinder(source);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, finder);
  tokenizer.write(source);
  tokenizer.end();
  return finder.items.filter(({ fields }) => fields.length > 0);
}

class ItemFinder implements TokenizerCallbacks {
  readonly items: ItemSpan[] = [];
  readonly #source: string;
  #depth = 0;
  /** Depth of the item that is open; 0 when none is. */
  #itemDepth = 0;
  #itemStart = 0;
  #fields: FieldSpan[] = [];
  #fieldStart = 0;
  #tagStart = 0;
  #tag = '';

  constructor(source: string) {
    this.#source = source;
  }

  onopentagname(start: number, end: number): void {
    this.#tagStart = start - 1;
    this.#tag = this.#source.slice(start, Math.min(end, start + 100)).toLowerCase();
  }

  onopentagend(): void {
    this.#open();
  }

  onselfclosingtag(end: number): void {
    this.#open();
    this.#close(this.#tag, end + 1);
  }

  onclosetag(start: number, end: number): void {
    this.#close(this.#source.slice(start, Math.min(end, start + 100)).toLowerCase(), end + 1);
  }

  #open(): void {
    this.#depth += 1;
    if (this.#itemDepth === 0 && /^(?:[\w-]+:)?(?:item|entry)$/.test(this.#tag)) {
      this.#itemDepth = this.#depth;
      this.#itemStart = this.#tagStart;
      this.#fields = [];
    } else if (this.#depth === this.#itemDepth + 1) this.#fieldStart = this.#tagStart;
  }

  #close(name: string, end: number): void {
    if (this.#itemDepth > 0 && this.#depth === this.#itemDepth + 1)
      this.#fields.push({ name, start: this.#fieldStart, end });
    else if (this.#itemDepth > 0 && this.#depth === this.#itemDepth) {
      this.items.push({ name, start: this.#itemStart, end, fields: this.#fields });
      this.#itemDepth = 0;
    }
    this.#depth = Math.max(0, this.#depth - 1);
  }

  ontext(): void {}
  ontextentity(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onattribname(): void {}
  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  onend(): void {}
}

/** The objects in `items` of a JSON Feed, with their keys. The source is valid JSON. */
export function jsonItems(source: string): ItemSpan[] {
  const items: ItemSpan[] = [];
  /** Key that each open bracket stands under, and where that one begins. */
  const path: { key: string; keyStart: number; array: boolean }[] = [];
  let fields: FieldSpan[] = [];
  let itemStart = 0;
  let key = '';
  let keyStart = 0;
  let isKey = true;
  const inItem = (): boolean => path.length === 3 && path[1]?.key === 'items';
  const endField = (at: number): void => {
    let end = at;
    while (end > keyStart && source.charCodeAt(end - 1) <= 32) end -= 1;
    if (inItem() && key !== '') fields.push({ name: key, start: keyStart, end });
    key = '';
  };
  for (let at = 0; at < source.length; at++) {
    const char = source[at] as string;
    if (char === '"') {
      const end = stringEnd(source, at);
      if (isKey && path.at(-1)?.array === false) {
        key = source.slice(at + 1, Math.min(end - 1, at + 100));
        keyStart = at;
      }
      at = end - 1;
    } else if (char === '{' || char === '[') {
      path.push({ key, keyStart, array: char === '[' });
      if (inItem()) {
        itemStart = at;
        fields = [];
      }
      key = '';
      isKey = char === '{';
    } else if (char === '}' || char === ']') {
      endField(at);
      if (inItem()) items.push({ name: 'item', start: itemStart, end: at + 1, fields });
      ({ key, keyStart } = path.pop() ?? { key: '', keyStart: 0 });
      isKey = false;
    } else if (char === ':') isKey = false;
    else if (char === ',') {
      endField(at);
      isKey = path.at(-1)?.array === false;
    }
  }
  return items;
}

/** Offset after the closing quote of the string that begins at `at`. */
function stringEnd(source: string, at: number): number {
  let end = at + 1;
  while (end < source.length && source[end] !== '"') end += source[end] === '\\' ? 2 : 1;
  return end + 1;
}
