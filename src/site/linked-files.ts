/** Links from texts to files in content/ that are no sources, `[the report](report.pdf)`: each leads to where the file is published. */
import { isAttachment, isPicture, type LinkedFiles } from '../core/attachments.js';

/** `name`: see `nameOf`. Can it be that of such a file? */
export function isFileName(name: string): boolean {
  return isAttachment(name) || isPicture(name);
}

/** What is known of a month's texts. */
interface Linking {
  readonly summary: { readonly links: readonly string[] };
}

/** Of the files that texts may lead to: paths in content/, each once. */
export function fileNamesIn(months: readonly Linking[]): string[] {
  return [...new Set(months.flatMap(({ summary }) => summary.links.filter(isFileName).map(pathIn)))];
}

/** Where the link named so leads; null for one to no file. */
export function fileAt(name: string, files: LinkedFiles): string | null {
  return files.get(pathIn(name)) ?? null;
}

/** What pages hang on that show texts with these links. */
export function fileInputs(names: readonly string[], files: LinkedFiles): readonly unknown[] {
  if (files.size === 0) return [];
  return names.flatMap((name) => {
    const path = fileAt(name, files);
    return path === null ? [] : [[name, path]];
  });
}

function pathIn(name: string): string {
  return name.replace(/^\//, '');
}
