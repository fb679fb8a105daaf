/**
 * Writes the JSON Schemas that the package exports, from the valibot schemas: `npm run compile` runs it after tsc.
 * Not packed, since it needs a development dependency.
 */
import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { ArticleFile, ParsedDocument } from '../core/records.js';
import { ConfigSchema } from './schema.js';

function write(name: string, schema: object): void {
  writeFileSync(new URL(`../${name}`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
}

write('schema.json', {
  title: 'Newsline: what one source gave',
  ...toJsonSchema(ParsedDocument, { target: 'draft-2020-12' }),
});

write('article.schema.json', {
  title: 'Newsline: an article of a site',
  ...toJsonSchema(ArticleFile, { target: 'draft-2020-12' }),
});

// Editors that know JSON Schema check and complete content/site.yaml by this one. What JSON Schema
// cannot say (a time zone that exists, a trimmed text) is left out, and checked by the build alone.
write('site.schema.json', {
  title: 'Newsline: content/site.yaml',
  ...toJsonSchema(ConfigSchema, { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore' }),
});
