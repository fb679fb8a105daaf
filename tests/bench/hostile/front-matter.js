// @ts-check
/** Front matter of many keys and long values. */

/** @type {Readonly<Record<string, (many: number) => string>>} */
export const MATTER = {
  'keys of YAML': (many) => `---\ntitle: A\n${rows(many, (i) => `key${i}: value`)}\n---\nA`,
  'tags of YAML': (many) => `---\ntitle: A\ntags:\n${rows(many, (i) => `  - tag${i}`)}\n---\nA`,
  'tags of YAML in brackets': (many) => `---\ntitle: A\ntags: [${'a, '.repeat(many)}b]\n---\nA`,
  'aliases of YAML': (many) => `---\ntitle: A\naliases:\n${rows(many, (i) => `  - /a/${i}`)}\n---\nA`,
  'title of YAML': (many) => `---\ntitle: ${'A: "b" '.repeat(many)}\n---\nA`,
  'folded text of YAML': (many) => `---\ntitle: A\ndek: >\n${rows(many, () => '  A b')}\n---\nA`,
  'quoted text of YAML': (many) => `---\ntitle: "${'\\"a'.repeat(many)}"\n---\nA`,
  'brackets of YAML': (many) => `---\ntitle: ${'['.repeat(many)}\n---\nA`,
  'nests of YAML': (many) => `---\ntitle: ${'- '.repeat(many)}\n---\nA`,
  'remarks of YAML': (many) => `---\n${rows(many, () => '# a')}\ntitle: A\n---\nA`,
  'keys of TOML': (many) => `+++\ntitle = "A"\n${rows(many, (i) => `key${i} = "value"`)}\n+++\nA`,
  'tags of TOML': (many) => `+++\ntitle = "A"\ntags = [${'"a", '.repeat(many)}"b"]\n+++\nA`,
  'title of TOML': (many) => `+++\ntitle = "${'a '.repeat(many)}"\n+++\nA`,
  'keys of JSON': (many) => `{\n  "title": "A",\n${rows(many, (i) => `  "key${i}": 1,`)}\n  "tags": []\n}\n\nA`,
  'no end': (many) => `---\n${rows(many, (i) => `key${i}: value`)}`,
};

/** @param {number} many @param {(i: number) => string} row */
const rows = (many, row) => Array.from({ length: many }, (_, i) => row(i)).join('\n');
