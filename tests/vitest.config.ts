import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// A zone that nobody's expectations hold by chance (UTC-3:30, with summer time): code that reads local time fails here.
process.env['TZ'] = 'America/St_Johns';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/**/*.test.ts'],
    // Processes, not threads: TZ and the exit code are a process's own.
    pool: 'forks',
    // Of two cores vitest uses one, unless it is told.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    snapshotFormat: { escapeString: false },
    restoreMocks: true,
  },
});
