/** Declarations → the part of templates/README.md that says what each template is given. */
import { type Declaration, type Member, membersOf } from './declarations.js';

/** A type that has no interface to read, in words. */
export type Described = Readonly<Record<string, string>>;

/** `` Template `front`. `` `` Templates `tag` and `author`. `` */
const TEMPLATES = /^Templates? (`[\w-]+`(?:(?:, | and )`[\w-]+`)*)/;

interface Row {
  /** `sections[].stories` */
  readonly path: string;
  readonly type: string;
  readonly doc: string;
}

/**
 * Markdown: a table for each template, in the order of the declarations, and then one for each type that these name.
 * Throws an Error for a type that is neither declared nor described.
 */
export function modelTables(declarations: readonly Declaration[], described: Described): string {
  const known = new Map(declarations.map((declaration) => [declaration.name, declaration]));
  const models = declarations.filter(({ doc }) => TEMPLATES.test(doc));
  const rows = new Map(models.map((model) => [model, rowsOf(allMembers(model, known), known, described)]));
  const named = reached([...rows.values()].flat(), known, described);
  const link = (type: string): string => linked(type, (name) => named.some((each) => each.name === name));
  const parts = models.map((model) => {
    const templates = TEMPLATES.exec(model.doc)?.[1] ?? '';
    const heading = templates.replace(/`([\w-]+)`/g, '`$1.eta`');
    // `Template `month`: what it is.` → `What it is.`
    const about = capital(model.doc.replace(TEMPLATES, '').replace(/^[.:,]\s*/, ''));
    return [`### ${heading}`, about, table(rows.get(model) ?? [], link, described)];
  });
  const types = named.map((declaration) => {
    const own = rowsOf(allMembers(declaration, known), known, described);
    return [`### ${declaration.name}`, declaration.doc, table(own, link, described)];
  });
  return [...parts, ...types]
    .flat()
    .filter((part) => part !== '')
    .join('\n\n');
}

/** With those of the interfaces that it extends before its own; an own one replaces one of the same name. */
function allMembers(declaration: Declaration, known: ReadonlyMap<string, Declaration>): Member[] {
  const inherited = declaration.extends.flatMap((name) => {
    const parent = known.get(name);
    if (parent === undefined) throw new Error(`${declaration.name} extends ${name}, which is not declared`);
    return allMembers(parent, known);
  });
  return [...new Map([...inherited, ...declaration.members].map((member) => [member.name, member])).values()];
}

/** A row for each member, and for those of the objects that stand in its type. */
function rowsOf(
  members: readonly Member[],
  known: ReadonlyMap<string, Declaration>,
  described: Described,
  prefix = '',
): Row[] {
  return members.flatMap(({ name, type, doc }) => {
    const nullable = type.endsWith(' | null');
    const whole = nullable ? type.slice(0, -' | null'.length) : type;
    const list = whole.endsWith('[]');
    const element = (list ? whole.slice(0, -2) : whole).replace(/^\((.*)\)$/, '$1');
    const path = `${prefix}${name}`;
    const object = /^(?:(\w+) & )?\{(.*)\}$/.exec(element);
    if (object === null) return [{ path, type, doc }];
    const base = object[1] === undefined ? undefined : known.get(object[1]);
    const inner = [...(base === undefined ? [] : allMembers(base, known)), ...membersOf(object[2] ?? '')];
    const kind = `${list ? 'list' : 'object'}${nullable ? ' | null' : ''}`;
    return [{ path, type: kind, doc }, ...rowsOf(inner, known, described, `${path}${list ? '[]' : ''}.`)];
  });
}

/** What the types of `rows` name, and what these name, sorted. */
function reached(
  rows: readonly Row[],
  known: ReadonlyMap<string, Declaration>,
  described: Described,
): readonly Declaration[] {
  const found = new Map<string, Declaration>();
  const visit = (types: readonly Row[]): void => {
    for (const name of types.flatMap(({ type }) => type.match(/\b[A-Z]\w+/g) ?? [])) {
      if (Object.hasOwn(described, name) || found.has(name)) continue;
      const declaration = known.get(name);
      if (declaration === undefined) throw new Error(`The type ${name} is neither declared nor described`);
      found.set(name, declaration);
      visit(rowsOf(allMembers(declaration, known), known, described));
    }
  };
  visit(rows);
  return [...found.values()].sort((left, right) => (left.name < right.name ? -1 : 1));
}

function table(rows: readonly Row[], link: (type: string) => string, described: Described): string {
  if (rows.length === 0) return '';
  const lines = rows.map(({ path, type, doc }) => {
    const words = (type.match(/\b[A-Z]\w+/g) ?? []).flatMap((name) =>
      Object.hasOwn(described, name) ? [described[name]] : [],
    );
    return `| \`${path}\` | ${link(type)} | ${cell([doc, ...words].filter((part) => part !== '').join(' '))} |`;
  });
  return ['| | | |', '|---|---|---|', ...lines].join('\n');
}

/** `Teaser[]` → a link to that type. */
function linked(type: string, isNamed: (name: string) => boolean): string {
  const code = `\`${cell(type)}\``;
  const name = (type.match(/\b[A-Z]\w+/g) ?? []).find(isNamed);
  return name === undefined ? code : `[${code}](#${name.toLowerCase()})`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
