/** Writing: OutputFile[] → a folder. */
export { OutputCheck } from './check.js';
export { DiskWriter } from './disk.js';
export { BusyError, type Lock, takeLock } from './lock.js';
export { makeFolder } from './make-folder.js';
export { refusal } from './out-folder.js';
export {
  type GroupMemory,
  type Memories,
  type Memory,
  MemoryWriter,
  NO_MEMORIES,
  type Publication,
  type Published,
  publish,
  type Room,
  type Writer,
  type Written,
} from './writer.js';
