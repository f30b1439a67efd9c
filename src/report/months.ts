import { period } from "../index.js";

/** One calendar month in the report's time zone, from `from` up to, but not including, `to` (ms since the epoch). */
interface Month {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Returns a function that names the month of a moment (ms since the epoch), such as `2026-10`. The limits of each month
 * are computed once: asking `Intl` for each entry would cost several times as much as reading the entries.
 */
export function monthsIn(timeZone: string): (moment: number) => string {
  const months: Month[] = [];
  let last: Month | undefined;
  return (moment) => {
    const isWithin = ({ from, to }: Month): boolean => from <= moment && moment < to;
    if (last === undefined || !isWithin(last)) {
      last = months.find(isWithin);
      if (last === undefined) {
        last = monthOf(moment, timeZone);
        months.push(last);
      }
    }
    return last.name;
  };
}

function monthOf(moment: number, timeZone: string): Month {
  const parts = new Intl.DateTimeFormat("en-US", { timeZone, calendar: "gregory", year: "numeric", month: "2-digit" })
    .formatToParts(moment)
    .map(({ type, value }) => [type, value] as const);
  const { year = "", month = "" } = Object.fromEntries(parts);
  const name = `${year.padStart(4, "0")}-${month}`;
  const { from, to } = period(name, { timeZone });
  return { name, from: from.getTime(), to: to.getTime() };
}
