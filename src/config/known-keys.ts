/**
 * Every unknown key of a value, with the keys that are known there. Valibot's strict objects report one unknown key
 * an object, and do not say which keys would be right.
 */
import type { KeyPath } from './key-path.js';

/** As much of a valibot schema as matters here. */
interface SchemaShape {
  readonly type?: string;
  readonly wrapped?: SchemaShape;
  readonly entries?: Readonly<Record<string, SchemaShape>>;
  readonly item?: SchemaShape;
  /** A record's schema for its values. */
  readonly value?: SchemaShape;
  /** A union's alternatives (a picklist has texts here). */
  readonly options?: readonly SchemaShape[];
}

export interface UnknownKey {
  readonly path: KeyPath;
  readonly known: readonly string[];
}

/** Depth is bounded by the schema, not by the value, which may contain itself (YAML aliases). */
export function unknownKeys(schema: object, value: unknown, path: KeyPath = []): UnknownKey[] {
  if (typeof value !== 'object' || value === null) return [];
  const shape = unwrap(schema, value);
  if (Array.isArray(value)) {
    const { item } = shape;
    return item === undefined ? [] : value.flatMap((entry, index) => unknownKeys(item, entry, [...path, index]));
  }
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, key];
    if (shape.type === 'record' && shape.value) return unknownKeys(shape.value, inner, at);
    if (shape.type !== 'strict_object' || shape.entries === undefined) return [];
    const entry = Object.hasOwn(shape.entries, key) ? shape.entries[key] : undefined;
    return entry === undefined ? [{ path: at, known: Object.keys(shape.entries) }] : unknownKeys(entry, inner, at);
  });
}

/** Without optional and nullable around it; of a union the alternative that takes such a value. */
function unwrap(schema: SchemaShape, value: object): SchemaShape {
  if (schema.wrapped) return unwrap(schema.wrapped, value);
  if (schema.type !== 'union') return schema;
  const wanted = Array.isArray(value) ? 'array' : 'strict_object';
  return schema.options?.map((option) => unwrap(option, value)).find((option) => option.type === wanted) ?? schema;
}
