import { expect, test } from 'vitest';
import { alone, inStep, type Steps } from '../../../src/core/in-step.js';

function* counted(name: string, steps: number, told: string[]): Steps<string> {
  for (let step = 1; step <= steps; step += 1) {
    told.push(`${name}${step}`);
    yield;
  }
  return `${name} is done`;
}

test('works in step do each step before any does the next, and give their results in order', () => {
  const told: string[] = [];
  expect(inStep([counted('a', 3, told), counted('b', 1, told), counted('c', 2, told)])).toEqual([
    'a is done',
    'b is done',
    'c is done',
  ]);
  expect(told).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3']);
  expect(inStep([])).toEqual([]);
});

test('a work that is done alone gives the same', () => {
  const told: string[] = [];
  expect(alone(counted('a', 2, told))).toBe('a is done');
  expect(told).toEqual(['a1', 'a2']);
});
