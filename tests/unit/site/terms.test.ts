import { expect, test } from 'vitest';
import { buildSite } from '../../../src/site/index.js';
import { listsOf } from '../../../src/site/lists.js';
import { article, config, documentOf } from './make.js';

function pathsOf(...names: string[]): string[] {
  const documents = names.map((name, index) =>
    documentOf(`${index}.md`, { article: article(`Story ${index}`, { tags: [name] }) }),
  );
  return listsOf(buildSite(documents, config()).site).tag.map(({ of }) => of.path);
}

test('names that are written a little differently are one', () => {
  expect(pathsOf('Black Sea', 'BLACK SEA', 'black-sea', 'Bläck Sea')).toEqual(['tag/black-sea.html']);
  expect(pathsOf('politics', '#politics')).toEqual(['tag/politics.html']);
});

test('names that differ in what slugs leave out are not', () => {
  expect(pathsOf('C', 'C++', 'C#')).toEqual(['tag/c-plus-plus.html', 'tag/c-sharp.html', 'tag/c.html']);
  const [one, other] = pathsOf('王伟', '王玮');
  expect(one).toMatch(/^tag\/wang-wei-[0-9a-f]{6}\.html$/);
  expect(other).toMatch(/^tag\/wang-wei-[0-9a-f]{6}\.html$/);
  expect(other).not.toBe(one);
});
