/** What is kept of a line for the next dump that has it (`memo.ts`) must not show in any document. */
import { existsSync, readdirSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { FIXTURES, inputOf } from './dump.js';

const kept = vi.hoisted(() => ({ count: 0 }));

vi.mock('../../../../src/parse/memo.js', async (original) => {
  const actual = await original<typeof import('../../../../src/parse/memo.js')>();
  /** What is kept is frozen, all the way down: who changes it, throws. */
  class FrozenMemo<Value> extends actual.Memo<Value> {
    override set(text: string, value: Value): void {
      kept.count += 1;
      super.set(text, freeze(value));
    }
  }
  return { ...actual, Memo: FrozenMemo };
});

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
  return value;
}

const texts = readdirSync(FIXTURES)
  .filter((name) => existsSync(`${FIXTURES}/${name}/input.txt`))
  .sort()
  .map((name) => inputOf(name));

async function freshParse(): Promise<(text: string) => string> {
  vi.resetModules();
  const { parse } = await import('./dump.js');
  return (text) => JSON.stringify(parse(text));
}

it('reads each dump as it would without those before it', async () => {
  const parse = await freshParse();
  const together = texts.map(parse);
  expect(kept.count).toBeGreaterThan(texts.length);
  const again = texts.toReversed().map(parse).toReversed();
  expect(again).toEqual(together);
  for (const at of [0, texts.length >> 1, texts.length - 1]) {
    const alone = await freshParse();
    expect(alone(texts[at] ?? '')).toBe(together[at]);
  }
});

it('keeps a line for the language that its page has', async () => {
  const parse = await freshParse();
  const english = 'The council said on the way that it was for the bridge, and the mayor of the town was with them.\n';
  const dutch = 'De raad zei dat hij voor de brug was en dat de burgemeester van het dorp het met hem eens was.\n';
  const shared = '\nDe Standaard was in het dorp\n03/04/2024\n';
  const [en, nl] = [english.repeat(4) + shared, dutch.repeat(4) + shared];
  const inTurn = [en, nl, en].map(parse);
  expect(inTurn[2]).toBe(inTurn[0]);
  const alone = await freshParse();
  expect(alone(nl)).toBe(inTurn[1]);
});
