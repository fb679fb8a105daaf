/**
 * What one source gave, as it is kept. Of items that other sources have too it is enough to know which they are: their
 * records stand behind the rest, each on a line of its own, and are decoded once.
 *
 *     {"key":"9f…","documents":[{…,"items":[["4c…",12,12,187],["07…",14,15,203]]}],"messages":[]}
 *     {"headline":"Ferry resumes","published":"2024-06-18T10:00:00+04:00",…}
 *     {"headline":"Quay closed",…}
 */
import { sha256 } from '../core/hash.js';
import type { Message, SourceFormat } from '../core/records.js';
import type { SightedDocument, SightedItem } from '../site/sighted.js';
import { encodeText, textOf } from './stored.js';

/** Stored under `source <path>`. */
export interface Parsed {
  /** Of all that it depends on but the path. */
  readonly key: string;
  readonly documents: readonly SightedDocument[];
  /** Of reading; those of parsing are in the documents. */
  readonly messages: readonly Message[];
}

/** Key of a result: a hash of all that it depends on but the path. `bytes`: SHA-256 of the source. */
export function keyOf(bytes: string, format: SourceFormat, contextHash: string): string {
  return sha256(`${bytes} ${format} ${contextHash}`);
}

/** Records by their hashes: those that were decoded before. */
export type KnownItems = Map<string, SightedItem['record']>;

/** `length`: bytes of the record's line. */
type PackedItem = readonly [hash: string, first: number, last: number, length: number];

interface Packed extends Pick<Parsed, 'key' | 'messages'> {
  readonly documents: readonly (Omit<SightedDocument, 'items'> & { readonly items: readonly PackedItem[] })[];
}

/** 128 bits, since whoever writes pages could find two records for less. */
const DIGITS = 32;

export function encodeParsed({ key, documents, messages }: Parsed): Uint8Array {
  const records: string[] = [];
  const pack = ({ record, lines: [first, last] }: SightedItem): PackedItem => {
    const text = JSON.stringify(record);
    records.push(text);
    return [sha256(text).slice(0, DIGITS), first, last, Buffer.byteLength(text)];
  };
  const packed: Packed = {
    key,
    documents: documents.map((each) => ({ ...each, items: each.items.map(pack) })),
    messages,
  };
  return encodeText([JSON.stringify(packed), ...records].join('\n'));
}

/** `encoded`: as `encodeParsed` gave it, not damaged. */
export function decodeParsed(encoded: Uint8Array, known: KnownItems = new Map()): Parsed {
  const text = textOf(encoded);
  const { key, documents, messages } = headOf(text);
  let at = endOfHead(text) + 1;
  const unpack = ([hash, first, last, length]: PackedItem): SightedItem => {
    const record = known.get(hash) ?? (JSON.parse(text.toString('utf8', at, at + length)) as SightedItem['record']);
    known.set(hash, record);
    at += length + 1;
    return { record, lines: [first, last] };
  };
  return { key, documents: documents.map((each) => ({ ...each, items: each.items.map(unpack) })), messages };
}

export function keyOfParsed(encoded: Uint8Array): string {
  return headOf(textOf(encoded)).key;
}

function headOf(text: Buffer): Packed {
  return JSON.parse(text.toString('utf8', 0, endOfHead(text))) as Packed;
}

function endOfHead(text: Buffer): number {
  const end = text.indexOf('\n');
  return end === -1 ? text.length : end;
}
