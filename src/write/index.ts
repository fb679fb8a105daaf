/** Writing: OutputFile[] → a folder. */
export { checkOutput } from './check.js';
export { DiskWriter } from './disk.js';
export { refusal } from './out-folder.js';
export { MemoryWriter, type Published, type Writer } from './writer.js';
