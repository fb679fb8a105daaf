/** The newest of some times. */
import { compareTimes } from '../core/date.js';

/** Null for none; a day alone is older than every clock of it. */
export function newestTime(times: readonly (string | null)[], timeZone: string): string | null {
  return times.reduce<string | null>((newest, time) => (isLater(time, newest, timeZone) ? time : newest), null);
}

function isLater(time: string | null, than: string | null, timeZone: string): boolean {
  // Written alike, as most are, times are in the order of their texts.
  if (time !== null && than !== null && time.length > 19 && time.slice(19) === than.slice(19)) return time > than;
  return compareTimes(than, time, timeZone) < 0;
}
