/** `newsline parse FILE…|FOLDER|-`: one JSON document a source (NDJSON), messages to standard error. */
import type { Message } from '../../core/records.js';
import type { ParsedArgs } from '../args.js';
import { parseInput } from '../document.js';
import { EXIT, type ExitCode, type Io, painter, UsageError, write } from '../io.js';
import { formatMessages } from '../report.js';
import { Contexts, findInputs } from '../sources.js';

export async function runParse(args: ParsedArgs, io: Io): Promise<ExitCode> {
  if (args.positionals.length === 0)
    throw new UsageError('What is to be parsed?\nUsage: newsline parse FILE…|FOLDER|-');
  const contexts = new Contexts(args, io.cwd);
  const found = await findInputs(args.positionals, io);
  const indent = args.values['pretty'] === true ? 2 : undefined;

  const messages: Message[] = [...found.messages];
  for (const input of found.inputs) {
    for await (const result of parseInput(input, { contexts, io })) {
      for (const message of result.messages) messages.push(message);
      if (result.parsed) await write(io.stdout, `${JSON.stringify(result.parsed.document, null, indent)}\n`);
    }
  }
  messages.push(...contexts.messages);
  await write(io.stderr, formatMessages(messages, painter(io.stderr, io.env)));
  return messages.some(({ severity }) => severity === 'error') ? EXIT.content : EXIT.good;
}
