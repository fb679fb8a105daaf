/** A time that the page gives for machines, against the same time as it shows it. */

/**
 * A machine's time in UTC beside the same moment as the page shows it (`00:04 19.10.2019` for `2019-10-18T22:04Z`): what
 * is shown is the time of the place, and tells its offset. `shown`: wall clock as ISO 8601, its offset not to be relied
 * on. Null when they are not one moment.
 */
export function localTime(machine: string, shown: string): string | null {
  if (!/T.*(?:Z|\+00:00)$/.test(machine) || !shown.includes('T')) return null;
  const wall = shown.slice(0, 16);
  const minutes = Math.round((Date.parse(`${wall}:00Z`) - Date.parse(`${machine.slice(0, 16)}:00Z`)) / 60_000);
  if (!Number.isFinite(minutes) || minutes % 15 !== 0 || minutes < -12 * 60 || minutes > 14 * 60) return null;
  const pad = (part: number): string => String(part).padStart(2, '0');
  const size = Math.abs(minutes);
  const seconds = machine.slice(16, 19).startsWith(':') ? machine.slice(16, 19) : ':00';
  return `${wall}${seconds}${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
