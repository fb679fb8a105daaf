/**
 * Every unknown key of a value, with the keys that are known there, and every list in the place of a map. Valibot's
 * strict objects report one unknown key an object, and do not say which keys would be right; they take a list, too.
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
  return inside(shape, value).flatMap(([key, inner, entry]) => {
    const at = [...path, key];
    if (entry !== undefined) return unknownKeys(entry, inner, at);
    return shape.type === 'strict_object' && !Array.isArray(value)
      ? [{ path: at, known: Object.keys(shape.entries ?? {}) }]
      : [];
  });
}

/** Where a list stands in the place of a map: to valibot it is an object, with the keys `0`, `1`, …, or with none. */
export function listsForMaps(schema: object, value: unknown, path: KeyPath = []): KeyPath[] {
  if (typeof value !== 'object' || value === null) return [];
  const shape = unwrap(schema, value);
  if (Array.isArray(value) && (shape.type === 'strict_object' || shape.type === 'record')) return [path];
  return inside(shape, value).flatMap(([key, inner, entry]) =>
    entry === undefined ? [] : listsForMaps(entry, inner, [...path, key]),
  );
}

/** What is in a list or a map, each with the schema that holds for it; undefined where none does. */
function inside(shape: SchemaShape, value: object): [key: string | number, inner: unknown, SchemaShape | undefined][] {
  if (Array.isArray(value)) return value.map((inner, index) => [index, inner, shape.item]);
  return Object.entries(value).map(([key, inner]) => {
    if (shape.type === 'record') return [key, inner, shape.value];
    return [key, inner, Object.hasOwn(shape.entries ?? {}, key) ? shape.entries?.[key] : undefined];
  });
}

/** Without optional and nullable around it; of a union the alternative that takes such a value. */
function unwrap(schema: SchemaShape, value: object): SchemaShape {
  if (schema.wrapped) return unwrap(schema.wrapped, value);
  if (schema.type !== 'union') return schema;
  const wanted = Array.isArray(value) ? 'array' : 'strict_object';
  return schema.options?.map((option) => unwrap(option, value)).find((option) => option.type === wanted) ?? schema;
}
