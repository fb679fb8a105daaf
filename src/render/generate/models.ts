/** Declarations → the part of templates/README.md that says what each template is given. */
import { type Declaration, type Member, membersOf } from './declarations.js';

/** What a type is that has no declaration to read, by its name. */
export type Described = Readonly<Record<string, string>>;

/** `` Template `front`. `` `` Templates `tag` and `author`. `` */
const TEMPLATES = /^Templates? (`[\w-]+`(?:(?:, | and )`[\w-]+`)*)/;

interface Row {
  /** `sections[].stories` */
  readonly path: string;
  readonly type: string;
  readonly doc: string;
}

type Known = ReadonlyMap<string, Declaration>;

/**
 * Markdown: a table for each template, in the order of the declarations, and then a part for each type that these
 * name. Throws an Error for a type that is neither declared nor described.
 */
export function modelTables(declarations: readonly Declaration[], described: Described): string {
  const words = Object.entries(described).map(([name, doc]) => ({ name, doc, extends: [], members: [], alias: '' }));
  const known: Known = new Map([...declarations, ...words].map((declaration) => [declaration.name, declaration]));
  const models = declarations.filter(({ doc }) => TEMPLATES.test(doc));
  const types = reached(models, known);
  const names = new Set(types.map(({ name }) => name));
  const parts = models.map((model) => {
    const templates = TEMPLATES.exec(model.doc)?.[1] ?? '';
    // `Template `month`: what it is.` → `What it is.`
    const about = capital(model.doc.replace(TEMPLATES, '').replace(/^[.:;,]\s*/, ''));
    return [`### ${templates.replace(/`([\w-]+)`/g, '`$1.eta`')}`, about, table(rowsOf(model, known), names)];
  });
  const typeParts = types.map((type) => {
    // A choice of texts: `'tag' | 'author'`.
    const about = type.alias.startsWith("'") ? `${type.doc} \`${type.alias}\`` : type.doc;
    return [`### ${type.name}`, about, table(rowsOf(type, known), names)];
  });
  return [...parts, ...typeParts]
    .flat()
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What the members of `models` name, and what these name, sorted. */
function reached(models: readonly Declaration[], known: Known): readonly Declaration[] {
  const found = new Map<string, Declaration>();
  const visit = (declaration: Declaration): void => {
    for (const name of rowsOf(declaration, known).flatMap(({ type }) => typeNames(type))) {
      if (found.has(name)) continue;
      const inner = known.get(name);
      if (inner === undefined) throw new Error(`${declaration.name} names ${name}, which is not declared`);
      found.set(name, inner);
      visit(inner);
    }
  };
  models.forEach(visit);
  return [...found.values()].sort((left, right) => (left.name < right.name ? -1 : 1));
}

/** With those of the interfaces that it extends before its own; an own one replaces one of the same name. */
function allMembers(declaration: Declaration, known: Known): Member[] {
  // `Pick<Story, 'headline' | 'path'>`
  const [, of = '', names = ''] = /^Pick<(\w+), ([^>]+)>$/.exec(declaration.alias) ?? [];
  const whole = known.get(of);
  if (whole !== undefined) return allMembers(whole, known).filter(({ name }) => names.includes(`'${name}'`));
  if (declaration.alias !== '' && !/^'|^Readonly<Record<string, never>>$/.test(declaration.alias))
    throw new Error(`${declaration.name} is a type that cannot be read; describe it`);
  const inherited = declaration.extends.flatMap((name) => {
    const parent = known.get(name);
    if (parent === undefined) throw new Error(`${declaration.name} extends ${name}, which is not declared`);
    return allMembers(parent, known);
  });
  return [...new Map([...inherited, ...declaration.members].map((member) => [member.name, member])).values()];
}

function rowsOf(declaration: Declaration, known: Known): Row[] {
  return rowsOfMembers(allMembers(declaration, known), known, '');
}

/** A row for each member, and for those of the objects that stand in its type. */
function rowsOfMembers(members: readonly Member[], known: Known, prefix: string): Row[] {
  return members.flatMap(({ name, type, doc }) => {
    const whole = type.replace(/ \| null$/, '');
    const list = whole.endsWith('[]');
    const element = (list ? whole.slice(0, -2) : whole).replace(/^\((.*)\)$/, '$1');
    const path = `${prefix}${name}`;
    // `{ … }`, `CalendarDay & { … }`
    const object = /^(?:(\w+) & )?\{(.*)\}$/.exec(element);
    if (object === null) return [{ path, type, doc }];
    const base = known.get(object[1] ?? '');
    const inner = [...(base === undefined ? [] : allMembers(base, known)), ...membersOf(object[2] ?? '')];
    const kind = `${list ? 'list' : 'object'}${whole === type ? '' : ' | null'}`;
    return [{ path, type: kind, doc }, ...rowsOfMembers(inner, known, `${path}${list ? '[]' : ''}.`)];
  });
}

function typeNames(type: string): string[] {
  return type.match(/\b[A-Z]\w+/g) ?? [];
}

function table(rows: readonly Row[], names: ReadonlySet<string>): string {
  if (rows.length === 0) return '';
  const lines = rows.map(({ path, type, doc }) => `| \`${path}\` | ${linked(type, names)} | ${cell(doc)} |`);
  return ['| | | |', '|---|---|---|', ...lines].join('\n');
}

/** `Teaser[]` → a link to that type. */
function linked(type: string, names: ReadonlySet<string>): string {
  const code = `\`${cell(type)}\``;
  const name = typeNames(type).find((each) => names.has(each));
  return name === undefined ? code : `[${code}](#${name.toLowerCase()})`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
