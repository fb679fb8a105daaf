/**
 * Months of the site: rows of their records are stored under `rows <month>`, and under `month <month>` what the rest of
 * the site hangs on. A new story reads the latter of all months, and the rows of those that it touches.
 */
import { sha256 } from '../core/hash.js';
import {
  type FetchGroup,
  type PackedRows,
  packRows,
  place,
  type Rows,
  type StoredMonth,
  summarise,
  unpackRows,
} from '../site/index.js';
import { LostError, type Store } from './store.js';
import { encodeText } from './stored.js';

/** Stored under `month <month>`. */
type KeptMonth = Pick<StoredMonth, 'hash' | 'summary'>;

/** `months`: their names and hashes. Null when one is lost. */
export function readMonths(store: Store, months: readonly (readonly [string, string])[]): StoredMonth[] | null {
  const read: StoredMonth[] = [];
  for (const [name, hash] of months) {
    const found = store.get(`month ${name}`) as KeptMonth | null;
    if (found?.hash !== hash) return null;
    read.push(monthIn(store, name, found));
  }
  return read;
}

function rowsOf(store: Store, name: string): Rows {
  const found = store.get(`rows ${name}`) as PackedRows | null;
  if (found === null) throw new LostError(`The store has no rows of ${name}`);
  return unpackRows(found);
}

/** Stores a month; `rows` are all that it has, in whatever order. */
export function putMonth(store: Store, name: string, rows: Rows, timeZone: string, fetch: FetchGroup): StoredMonth {
  const placed = place(rows, fetch);
  const text = JSON.stringify(packRows(placed.rows));
  const kept: KeptMonth = { hash: sha256(text).slice(0, 32), summary: summarise(placed, timeZone, fetch) };
  store.putEncoded(`rows ${name}`, encodeText(text));
  store.put(`month ${name}`, kept);
  return store.keeps ? monthIn(store, name, kept) : monthOf(name, kept, placed.rows);
}

function monthIn(store: Store, name: string, kept: KeptMonth): StoredMonth {
  return { name, ...kept, rows: () => rowsOf(store, name) };
}

/** A function of its own, as a stored month would else hold its rows too. */
function monthOf(name: string, kept: KeptMonth, rows: Rows): StoredMonth {
  return { name, ...kept, rows: () => rows };
}

export function removeMonth(store: Store, name: string): void {
  store.remove(`rows ${name}`);
  store.remove(`month ${name}`);
}
