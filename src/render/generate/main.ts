/**
 * Writes what each template is given into templates/README.md, from the types of the models: `npm run
 * generate:templates`, after a change of one of them. Not packed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { KINDS, LABELS } from '../../core/records.js';
import { declarationsOf } from './declarations.js';
import { type Described, modelTables } from './models.js';

/** From `lib/render/generate/` or `src/render/generate/` back to the project. */
const ROOT = new URL('../../../', import.meta.url);

const SOURCES = ['pages', 'standalone-page', 'archive-pages', 'contact', 'pictures', 'search', 'machine-files'].map(
  (name) => `src/core/${name}.ts`,
);

const README = new URL('templates/README.md', ROOT);

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/** Types of records, which are schemas and no declarations; and one that templates only hand on. */
const DESCRIBED: Described = {
  Affiliation: '`role` and `organization`, each a text.',
  ArticleContent: 'A text: give what has it to `bodyHtml`.',
  ArticleKind: `One of ${listed(KINDS)}. Its word is \`t('kinds.' + kind)\`.`,
  Direction: '`ltr` or `rtl`.',
  Label: `One of ${listed(LABELS)}. Its word is \`t('labels.' + label)\`.`,
  TextPictures: 'The pictures in a text: `bodyHtml` puts them in.',
  TextLinks:
    'Links in a text to files in content/: `bodyHtml` sends them to their pages, or to where the files are published.',
  LineSpan: 'A list of the first and the last line, counted from 1.',
};

const START = '<!-- Made by `npm run generate:templates` from src/core/: do not edit up to the end mark. -->\n';
const END = '<!-- end -->\n';

/** The file with its generated part made anew. */
export function templatesReadme(current: string): string {
  const [start, end] = [current.indexOf(START), current.indexOf(END)];
  if (start === -1 || end < start) throw new Error('templates/README.md has no marks between which to write');
  const declarations = SOURCES.flatMap((path) => declarationsOf(readFileSync(new URL(path, ROOT), 'utf8')));
  return `${current.slice(0, start)}${START}\n${modelTables(declarations, DESCRIBED)}\n\n${current.slice(end)}`;
}

// Run as a script, not imported by a test.
if (process.argv[1] === new URL(import.meta.url).pathname) {
  writeFileSync(README, templatesReadme(readFileSync(README, 'utf8')));
}
