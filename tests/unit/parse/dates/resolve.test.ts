import { describe, expect, test } from 'vitest';
import { findDates, type Resolution, type ResolveContext, resolveDate } from '../../../../src/parse/dates/index.js';

const BAKU = { timeZone: 'Asia/Baku', captured: null };

function resolve(line: string, context: Partial<ResolveContext> = {}, lang = 'en'): Resolution {
  const [mention] = findDates(line, { lang, order: null });
  if (mention === undefined) throw new Error(`Nothing found in ${line}`);
  return resolveDate(mention, { ...BAKU, ...context });
}

describe('timestamps', () => {
  test.each([
    ['18 June 2024', '2024-06-18'],
    ['18 June 2024 10:00', '2024-06-18T10:00:00+04:00'],
    ['18 June 2024 10:00:07', '2024-06-18T10:00:07+04:00'],
    ['18 June 2024 10:00 GMT', '2024-06-18T10:00:00+00:00'],
    ['2024-06-18T10:00:00-03:30', '2024-06-18T10:00:00-03:30'],
  ])('%s', (line, iso) => {
    expect(resolve(line)).toEqual({ iso, problem: null });
  });

  test('the zone has its summer time', () => {
    const berlin = { timeZone: 'Europe/Berlin' };
    expect(resolve('18.06.2024 10:00', berlin, 'de').iso).toBe('2024-06-18T10:00:00+02:00');
    expect(resolve('18.01.2024 10:00', berlin, 'de').iso).toBe('2024-01-18T10:00:00+01:00');
    expect(resolve('31.03.2024 02:30', berlin, 'de').iso).toBe('2024-03-31T03:30:00+02:00');
  });

  test('impossible and ambiguous dates', () => {
    expect(resolve('31.02.2024', {}, 'de')).toEqual({ iso: null, problem: 'impossible' });
    expect(resolve('03/04/2024')).toEqual({ iso: '2024-03-04', problem: 'ambiguous' });
  });
});

describe('relative times', () => {
  const captured = '2024-06-18T10:05:42+04:00';

  test.each([
    ['5 minutes ago', '2024-06-18T10:00:00+04:00'],
    ['11 hours ago', '2024-06-17T23:05:00+04:00'],
    ['2 days ago', '2024-06-16'],
    ['1 week ago', '2024-06-11'],
    ['4 months ago', '2024-02-18'],
    ['1 year ago', '2023-06-18'],
    ['Yesterday', '2024-06-17'],
    ['Today 5:00 am', '2024-06-18T05:00:00+04:00'],
    ['2 days ago at 07:52 am', '2024-06-16T07:52:00+04:00'],
  ])('%s', (line, iso) => {
    expect(resolve(line, { captured })).toEqual({ iso, problem: null });
    expect(resolve(line)).toEqual({ iso: null, problem: 'relative' });
  });

  test('a month that is shorter keeps its last day', () => {
    expect(resolve('1 month ago', { captured: '2024-03-31T10:00:00Z' }).iso).toBe('2024-02-29');
  });

  test('captured on a day, without a clock: days can be counted, hours not', () => {
    expect(resolve('2 days ago', { captured: '2024-06-18' }).iso).toBe('2024-06-16');
    expect(resolve('2 hours ago', { captured: '2024-06-18' })).toEqual({ iso: null, problem: 'relative' });
  });
});

describe('what is missing is taken from what is near', () => {
  test('the year', () => {
    expect(resolve('18 June', { near: '2024-05-01' }).iso).toBe('2024-06-18');
    expect(resolve('28 December', { near: '2024-01-03T10:00:00Z' }).iso).toBe('2023-12-28');
    expect(resolve('2 January', { near: '2023-12-30' }).iso).toBe('2024-01-02');
    expect(resolve('18 June')).toEqual({ iso: null, problem: 'no-date' });
  });

  test('the year, before the capture', () => {
    expect(resolve('28 December', { captured: '2024-06-18T10:00:00Z' }).iso).toBe('2023-12-28');
    expect(resolve('17 June', { captured: '2024-06-18T10:00:00Z' }).iso).toBe('2024-06-17');
    expect(resolve('19 June', { captured: '2024-06-18T22:00:00Z' }).iso).toBe('2024-06-19');
  });

  test('a year in which the weekday fits', () => {
    expect(resolve('Tuesday, 18 June', { near: '2021-06-01' }).iso).toBe('2019-06-18');
    expect(resolve('29 February', { near: '2023-02-01' }).iso).toBe('2024-02-29');
  });

  test('the day of a clock', () => {
    expect(resolve('14:05', { near: '2024-06-18' }).iso).toBe('2024-06-18T14:05:00+04:00');
    expect(resolve('09:05', { captured: '2024-06-18T10:05:00+04:00' }).iso).toBe('2024-06-18T09:05:00+04:00');
    expect(resolve('22:15', { captured: '2024-06-18T10:05:00+04:00' }).iso).toBe('2024-06-17T22:15:00+04:00');
    expect(resolve('Sun 10:30am', { captured: '2024-06-18T10:05:00+04:00' }).iso).toBe('2024-06-16T10:30:00+04:00');
    expect(resolve('14:05')).toEqual({ iso: null, problem: 'no-date' });
  });
});
