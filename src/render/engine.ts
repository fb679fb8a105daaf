/** Eta behind one interface: nothing else in Newsline knows the template engine. */
import { Script } from 'node:vm';
import { Eta, type EtaConfig, EtaParseError } from 'eta/core';
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import { didYouMean } from '../core/suggest.js';
import { escapeHtml } from './escape.js';
import { notUtf8 } from './not-utf8.js';

/** A template that failed on a page: `templates/article.eta:12: it.artcle is undefined`. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  /** As messages name it. */
  readonly path: string;
  /** From 1; null when it is not known. */
  readonly line: number | null;
  readonly reason: string;

  constructor(path: string, line: number | null, reason: string, cause?: unknown) {
    super(`${path}${line === null ? '' : `:${line}`}: ${reason}`, { cause });
    this.path = path;
    this.line = line;
    this.reason = reason;
  }

  /** As a content problem: templates are written by the site's owner. */
  toMessage(): Message {
    return message('theme:syntax', this.reason, { path: this.path, line: this.line });
  }
}

export interface Engine {
  /** HTML of template `name`; throws a TemplateError. */
  render(name: string, data: object): string;
}

interface TemplateText {
  readonly path: string;
  readonly text: string;
}

type Templates = ReadonlyMap<string, TemplateText>;

/** `helpers` are the names in the data that templates may use without `it.`. */
export function createEngine(templates: Templates, helpers: readonly string[]): Engine {
  return new ThemeEta(templates, helpers);
}

/** Compiles every template; a message for each that cannot be. */
export function checkTemplates(templates: Templates): Message[] {
  const eta = new ThemeEta(templates, []);
  return [...templates].flatMap(([name, file]) => {
    const unread = notUtf8(file, 'theme:syntax');
    if (unread !== null) return [unread];
    try {
      eta.compile(file.text);
      return [];
    } catch (cause) {
      return [eta.asError(name, cause).toMessage()];
    }
  });
}

/** Instead of Eta's, which copies the data for every partial: only one that is given more needs data of its own. */
const INCLUDE = 'const include = (name, more) => this.render(name, more ? {...it, ...more} : it, options);\n';

/** The compiled code stands in `try { … } catch`, of which the template's author knows nothing. */
const BRACES: ReadonlyMap<string, string> = new Map([
  ["Unexpected token 'catch'", 'What a `{` opens is not closed: is there a `<% } %>` missing?'],
  ['Missing catch or finally after try', 'Here or above is a `}` that closes nothing'],
]);

class ThemeEta extends Eta implements Engine {
  readonly #templates: Templates;

  constructor(templates: Templates, helpers: readonly string[]) {
    super({
      // Strict, so that a misspelt variable cannot become a global one.
      functionHeader: `"use strict"; const {${helpers.join(', ')}} = it;`,
      cache: true,
      // Keeps the line for messages; costs an assignment per tag.
      debug: true,
      autoEscape: true,
      escapeFunction: (value) => escapeHtml(String(value)),
      autoFilter: true,
      filterFunction: shown,
    } satisfies Partial<EtaConfig>);
    this.#templates = templates;
    const { render, compileBody } = this;
    this.compileBody = (parts) => INCLUDE + compileBody.call(this, parts);
    this.render = (name, data, meta) => {
      try {
        return render.call(this, name, data, meta);
      } catch (cause) {
        // A partial that is not there is a mistake of the template that names it: `RuntimeErr` knows that one's line.
        if (meta !== undefined && !(cause instanceof EtaParseError)) throw cause;
        throw this.asError(String(name), cause);
      }
    };
  }

  /** Eta calls it with each name in `include` and `layout`: names count from the theme's folder. */
  override resolvePath = (name: string): string => name.replace(/^\.?\//, '').replace(/\.eta$/, '');

  override readFile = (name: string): string => {
    const found = this.#templates.get(name);
    if (found !== undefined) return found.text;
    throw new Error(`The theme has no template \`${name}.eta\`.${didYouMean(name, [...this.#templates.keys()])}`);
  };

  /** Eta calls it, in debug mode, for each level of includes that an error passes through: the innermost counts. */
  override RuntimeErr = (cause: Error, _text: string, line: number, name: string): never => {
    if (cause instanceof TemplateError) throw cause;
    throw new TemplateError(this.#path(name), line, cause.message, cause);
  };

  asError(name: string, cause: unknown): TemplateError {
    if (cause instanceof TemplateError) return cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    // "unclosed tag at line 3 col 1:\n\n  <% if\n  ^"
    const parse = /^(.+) at line (\d+) col \d+:/.exec(reason);
    if (parse !== null) return new TemplateError(this.#path(name), Number(parse[2]), parse[1] ?? reason, cause);
    // "Bad template syntax\n\nUnexpected token ')'\n====\n…": all of the compiled code follows.
    if (reason.startsWith('Bad template syntax')) {
      const text = this.#templates.get(name)?.text ?? '';
      const said = reason.split('\n')[2] ?? reason;
      return new TemplateError(this.#path(name), this.#faultyLine(text), BRACES.get(said) ?? said, cause);
    }
    return new TemplateError(this.#path(name), null, reason, cause);
  }

  /** Where compiled code is no JavaScript: the last line number that it sets before the place V8 names. */
  #faultyLine(text: string): number | null {
    const code = this.compileToString(text);
    try {
      new Script(`(function (it, options) {\n${code}\n})`, { filename: 'template' });
    } catch (cause) {
      const at = Number(/^template:(\d+)/.exec((cause as Error).stack ?? '')?.[1]);
      const before = code
        .split('\n')
        .slice(0, Number.isNaN(at) ? 0 : at - 1)
        .join('\n');
      const set = [...before.matchAll(/^__eta\.line=(\d+)$/gm)].at(-1);
      return set === undefined ? null : Number(set[1]);
    }
    return null;
  }

  #path(name: string): string {
    return this.#templates.get(name)?.path ?? `${name}.eta`;
  }
}

/** What a tag shows: nothing for null; undefined is a misspelt name, and the page would say so to its readers. */
function shown(value: unknown): string {
  if (value === undefined) throw new TypeError('The value is undefined: is its name misspelt?');
  return value === null ? '' : String(value);
}
