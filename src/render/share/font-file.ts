/** What a font can write: which characters, and how wide they are. Only fonts of packages are read, never a site's. */

/** Width of a character, of an em; null for one that the font has no glyph for. */
export type WidthOf = (codePoint: number) => number | null;

/** Reads a TrueType font (OpenType 1.9, "Organization of an OpenType Font"). */
export function readFont(font: Buffer): WidthOf {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const at = 12 + 16 * index;
    const start = font.readUInt32BE(at + 8);
    tables.set(font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12)));
  }
  const table = (tag: string): Buffer => {
    const found = tables.get(tag);
    if (found === undefined) throw new Error(`The font has no table ${tag}`);
    return found;
  };
  const glyphOf = characterMap(table('cmap'));
  const unit = table('head').readUInt16BE(18);
  const hmtx = table('hmtx');
  const metrics = table('hhea').readUInt16BE(34);
  return (codePoint) => {
    const glyph = glyphOf(codePoint);
    return glyph === 0 ? null : hmtx.readUInt16BE(4 * Math.min(glyph, metrics - 1)) / unit;
  };
}

/** The font's own map, of format 4 (OpenType, "cmap"): code point → glyph, 0 for none. */
function characterMap(cmap: Buffer): (codePoint: number) => number {
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + 8 * index));
  const start = offsets.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (start === undefined) throw new Error('The font has no character map of format 4');
  const map = cmap.subarray(start);
  const size = map.readUInt16BE(6);
  const [ends, starts] = [14, 16 + size];
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    for (let at = 0; at < size; at += 2) {
      if (map.readUInt16BE(ends + at) < codePoint) continue;
      const from = map.readUInt16BE(starts + at);
      if (from > codePoint) return 0;
      const delta = map.readUInt16BE(starts + size + at);
      const place = starts + 2 * size + at;
      const range = map.readUInt16BE(place);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = map.readUInt16BE(place + range + 2 * (codePoint - from));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
