/** Files that change, told once for all that change within a moment: an editor that saves writes several times. */
import { watch } from 'chokidar';

/** In milliseconds. */
const MOMENT = 60;

/** Calls `changed` after files in `folders`, which need not be there yet, have changed. Gives a function that ends it. */
export async function watchFolders(folders: readonly string[], changed: () => void): Promise<() => Promise<void>> {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch([...folders], { ignoreInitial: true });
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
