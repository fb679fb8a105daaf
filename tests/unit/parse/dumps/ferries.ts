/** One story for the ways in which programs write links. */
import { expect } from 'vitest';
import type { ParsedDocument } from '../../../../src/core/records.js';

/** The document has the story, with these paragraphs. */
export function expectFerries({ article }: ParsedDocument, paragraphs: readonly string[]): void {
  expect(article).toMatchObject({
    headline: 'Ferries to the islands sail again',
    authors: ['Leyla Orucova'],
    published: '2024-06-18T10:00:00+04:00',
  });
  expect(article?.body.map(({ text }) => text)).toEqual(paragraphs);
}
