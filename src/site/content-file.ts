/** Files that the configuration names: their paths count from content/, with `/` before them or without. */
import { posix } from 'node:path';

/** `/people/leyla.jpg`, `people/leyla.jpg`, `./people/leyla.jpg` → `content/people/leyla.jpg` */
export function contentFile(path: string): string {
  return posix.join('content', path);
}
