/** `newsline explain FILE [--why]`: the source, with the role of each line beside it. */
import type { ParsedDocument } from '../../core/records.js';
import type { ParsedArgs } from '../args.js';
import { type Parsed, type ParsedInput, parseInput } from '../document.js';
import { EXIT, type ExitCode, type Io, type Paint, painter, UsageError, visible, write } from '../io.js';
import { formatMessages } from '../report.js';
import { type LineRole, rolesOf } from '../roles.js';
import { Contexts, findInputs } from '../sources.js';

/** Of a line of 50 MB so much as shows what it is. */
const LONGEST_LINE = 2000;

/** A line with a longer role pushes its text to the right; the others stay in their column. */
const WIDEST_ROLE = 24;

export async function runExplain(args: ParsedArgs, io: Io): Promise<ExitCode> {
  const [given] = args.positionals;
  if (given === undefined) throw new UsageError('What is to be explained?\nUsage: newsline explain FILE');
  const contexts = new Contexts(args, io.cwd);
  const { inputs } = await findInputs([given], io);
  const [input] = inputs;
  if (input === undefined || inputs.length > 1) throw new UsageError(`${given} is not one source: name a file`);
  if (input.format === 'warc' && input.page === undefined)
    throw new UsageError(
      `${given} holds many sources: name one of them, as ${given}#urn:uuid:…; newsline parse shows all`,
    );
  const { parsed, messages } = await onlyOne(parseInput(input, { contexts, io }));
  const paint = painter(io.stdout, io.env);
  if (parsed) {
    const lines = parsed.file.text.split(/\r\n|\n|\r(?!\n)/);
    await write(io.stdout, table(lines, parsed.document, paint, widthOf(io)));
    if (args.values['why'] === true) {
      await write(io.stdout, reasons(parsed.document, paint));
      if (parsed.file.format === 'text') await write(io.stdout, await scores(parsed, paint));
    }
  }
  const all = [...contexts.messages, ...messages];
  await write(io.stderr, formatMessages(all, painter(io.stderr, io.env), true));
  return all.some(({ severity }) => severity === 'error') ? EXIT.content : EXIT.good;
}

async function onlyOne(results: AsyncIterable<ParsedInput>): Promise<ParsedInput> {
  for await (const result of results) return result;
  return { parsed: null, messages: [] };
}

/** `  12  body 3       The text of the line` */
function table(lines: readonly string[], document: ParsedDocument, paint: Paint, width: number): string {
  const roles = rolesOf(document);
  const numbers = String(document.source.lines).length;
  const widest = roles.reduce((most, { text }) => Math.max(most, text.length <= WIDEST_ROLE ? text.length : 0), 4);
  const rows: string[] = [];
  for (let line = 1; line <= document.source.lines; line += 1) {
    const role: LineRole = roles[line - 1] ?? { text: '?', kept: false };
    const number = paint('dim', String(line).padStart(numbers));
    const room = Math.max(20, width - numbers - Math.max(widest, role.text.length) - 4);
    const text = cut(visible((lines[line - 1] ?? '').slice(0, LONGEST_LINE)), room);
    const padded = role.text.padEnd(widest);
    const row = role.kept
      ? `${number}  ${paint(role.text.startsWith('item') ? 'cyan' : 'green', padded)}  ${text}`
      : `${number}  ${paint('dim', `${padded}  ${text}`)}`;
    rows.push(`${row.trimEnd()}\n`);
  }
  return rows.join('');
}

function reasons({ article, source }: ParsedDocument, paint: Paint): string {
  const facts: [string, string][] = [
    ['language', source.lang ?? 'not known'],
    ['time zone', source.timeZone],
    ['captured', source.captured ?? 'not known'],
    [
      'article',
      article === null ? 'none' : `lines ${article.lines.join(' to ')}, ${Math.round(article.confidence * 100)} % sure`,
    ],
    ...(article === null ? [] : [['kind', `${article.kind}. ${article.kindReason}`] satisfies [string, string]]),
  ];
  return `\n${facts.map(([name, value]) => `${paint('bold', name)}: ${visible(value)}\n`).join('')}`;
}

/** `  12..13  body 98 %   words 30..50 +0.8; gap 1 (below) +0.4` for each block of a dump. */
async function scores({ file, document }: Parsed, paint: Paint): Promise<string> {
  const { whyRoles } = await import('../../parse/why.js');
  const rows = whyRoles(file.text, document.source.lang).map(({ lines: [from, to], role, probability, reasons }) => {
    const span = (from === to ? `${from}` : `${from}..${to}`).padStart(9);
    const why = reasons.map(({ text, weight }) => `${text} ${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`);
    const judged = `${role.padEnd(8)} ${String(Math.round(probability * 100)).padStart(3)} %`;
    return `${paint('dim', span)}  ${paint(role === 'body' ? 'green' : 'dim', judged)}  ${why.join('; ')}\n`;
  });
  return `\n${paint('bold', 'What the article model made of each block, and why')}\n${rows.join('')}`;
}

/** On a terminal a line takes one row; elsewhere all of it is wanted. */
function widthOf({ stdout }: Io): number {
  const { columns, isTTY } = stdout as { columns?: number; isTTY?: boolean };
  return isTTY === true && columns !== undefined ? columns : Number.POSITIVE_INFINITY;
}

function cut(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, room - 1)}…`;
}
