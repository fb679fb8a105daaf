import { expect, test } from 'vitest';
import { Recent } from '../../../src/core/recent.js';

test('what was put or asked for lately is at hand, and never more than twice as much as is wanted', () => {
  const recent = new Recent<number, string>(10);
  for (let key = 0; key < 1000; key += 1) {
    recent.put(key, `value ${key}`);
    // Asked for again and again, it stays.
    expect(recent.get(0)).toBe('value 0');
    for (let late = Math.max(1, key - 5); late <= key; late += 1) expect(recent.get(late)).toBe(`value ${late}`);
  }
  const known = Array.from({ length: 1000 }, (_, key) => recent.get(key)).filter((value) => value !== undefined);
  expect(known.length).toBeLessThanOrEqual(20);
  recent.forget(0);
  expect(recent.get(0)).toBeUndefined();
});
