/** templates/README.md says what templates are given: all of it, as it is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { declarationsOf } from '../../../src/render/generate/declarations.js';
import { templatesReadme } from '../../../src/render/generate/main.js';
import { modelTables } from '../../../src/render/generate/models.js';
import { HELPERS } from '../../../src/render/helpers.js';
import { BUILT_IN, THEMES } from './render.js';

const README = readFileSync(join(BUILT_IN, 'README.md'), 'utf8');

test('it is up to date with the types; else run `npm run generate:templates`', () => {
  expect(README).toBe(templatesReadme(README));
});

test('it describes every helper, and has a part for every type of page that the themes have', () => {
  for (const helper of HELPERS) expect(README, helper).toMatch(new RegExp(`\`${helper}[(\`]`));
  for (const folder of Object.values(THEMES)) {
    const templates = readdirSync(folder).filter((name) => name.endsWith('.eta'));
    for (const template of templates) expect(README).toMatch(new RegExp(`^### .*\`${template}\``, 'm'));
  }
});

test('every link in it leads to a part of it', () => {
  const anchors = [...README.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase());
  const targets = [...README.matchAll(/\]\(#([\w-]+)\)/g)].map(([, target = '']) => target);
  expect(targets.length).toBeGreaterThan(20);
  expect(targets.filter((target) => !anchors.includes(target))).toEqual([]);
});

describe('declarations are read as they stand', () => {
  const SOURCE = `
/** A place. */
export interface Place {
  readonly name: string;
}

/** Template \`map\`: what is where. */
export interface MapModel extends Place {
  /**
   * The streets,
   * in order; \`a | b\`.
   */
  readonly streets: readonly { readonly id: number; readonly ends: readonly Place[] }[];
  readonly centre: (Place & { readonly zoom: number }) | null;
  readonly kind?: Kind;
  readonly nearest: Mark;
}

export type Mark = Pick<MapModel, 'name' | 'kind'>;

/** What it is of. */
export type Kind = 'town' | 'sea';

interface Hidden {
  readonly secret: string;
}
`;
  const markdown = modelTables(declarationsOf(SOURCE), {});

  test('with inherited members, and with those of objects and lists within', () => {
    const rows = markdown.split('### Kind')[0] ?? '';
    expect(rows).toContain('### `map.eta`\n\nWhat is where.\n');
    expect([...rows.matchAll(/^\| `(.+?)` \| (.+?) \| /gm)].map(([, path, type]) => `${path} ${type}`)).toEqual([
      'name `string`',
      'streets `list`',
      'streets[].id `number`',
      'streets[].ends [`Place[]`](#place)',
      'centre `object \\| null`',
      'centre.name `string`',
      'centre.zoom `number`',
      'kind [`Kind`](#kind)',
      'nearest [`Mark`](#mark)',
    ]);
    expect(rows).toContain('The streets, in order; `a \\| b`.');
  });

  test('with the types that they name, and no other', () => {
    expect(markdown).toContain("### Kind\n\nWhat it is of. `'town' | 'sea'`");
    expect(markdown).toContain('### Place\n\nA place.');
    expect(markdown).toMatch(/### Mark\n\n.*\n.*\n\| `name` .*\n\| `kind` .*\n\n/);
    expect(markdown).not.toContain('Hidden');
  });

  test('and a type that is not declared is an error', () => {
    const source = 'export interface A {\n  readonly b: Nowhere;\n}\n';
    expect(() => modelTables(declarationsOf(`/** Template \`a\`. */\n${source}`), {})).toThrow('A names Nowhere');
    const alias = `${source}\nexport type Nowhere = Omit<A, 'b'>;\n`;
    expect(() => modelTables(declarationsOf(`/** Template \`a\`. */\n${alias}`), {})).toThrow('cannot be read');
  });
});
