import { describe, expect, test } from 'vitest';
import { headlineCandidates } from '../../../../src/parse/article/headline/index.js';
import { toBlocks } from '../../../../src/parse/blocks.js';
import { splitLines } from '../../../../src/parse/lines.js';
import { SHIPPED } from '../../../../src/parse/models.js';
import { toPage } from '../../../../src/parse/page.js';
import { readPage } from '../../../../src/parse/reading.js';

function standings(...lines: string[]): Map<string, { again: string; heavier: number }> {
  const page = toPage(toBlocks(splitLines(lines.join('\n'))), 'en');
  const candidates = headlineCandidates(readPage(page, 'en', SHIPPED.chain));
  return new Map(candidates.map(({ text, standing }) => [text, standing]));
}

const OWN = 'Harbour town votes to keep its last ferry';
const DEK = 'A close vote ends months of doubt';
const TEXT = [
  'The council of the small harbour town decided on Monday that the old ferry will go on running for another ten years. It was a close vote, and many people had come to listen.',
  'For months the owners of the ferry had warned that the engine could not be repaired. They now say that a new one has been found, and that the town will pay for it.',
];
const NEWEST = ['Library opens on Sundays', OWN, 'New coach for the rowing club'];
const MENU = ['Home', 'All about the old harbour', 'Contact'];

describe('a line that stands elsewhere too', () => {
  test('is told from those that do not', () => {
    const found = standings(...MENU, OWN, DEK, ...TEXT, ...NEWEST);
    expect(found.get(OWN)?.again).toBe('most');
    expect(found.get(DEK)?.again).toBe('less');
  });

  test('counts only in another company: a menu may be shown twice', () => {
    const found = standings(...MENU, OWN, DEK, ...TEXT, ...MENU);
    expect(found.get(OWN)?.again).toBe('none');
  });
});

test('candidates are held against each other by the words that the text has too', () => {
  const found = standings(...MENU, OWN, DEK, ...TEXT);
  expect(found.get(OWN)?.heavier).toBe(0);
  expect(found.get(DEK)?.heavier).toBeGreaterThan(0);
});
