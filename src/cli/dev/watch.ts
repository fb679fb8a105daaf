/** Files that change, told once for all that change within a moment: an editor that saves writes several times. */
import { relative, sep } from 'node:path';
import { watch } from 'chokidar';

/** In milliseconds. */
const MOMENT = 60;

/**
 * Calls `changed` after files in the folders of `root` that have one of `names` have changed. They need not be there, and
 * may go and come back, so the root itself is watched. Gives a function that ends it.
 */
export async function watchFolders(
  root: string,
  names: readonly string[],
  changed: () => void,
): Promise<() => Promise<void>> {
  let timer: NodeJS.Timeout | undefined;
  const ignored = (path: string): boolean => path !== root && !names.includes(relative(root, path).split(sep)[0] ?? '');
  const watcher = watch(root, { ignoreInitial: true, ignored });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(changed, MOMENT);
  });
  await new Promise<void>((resolve, reject) => {
    watcher.once('ready', resolve);
    watcher.once('error', reject);
  });
  return () => {
    clearTimeout(timer);
    return watcher.close();
  };
}
