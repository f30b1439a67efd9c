import { draw, mix } from "./random.js";

const dayMs = 86_400_000;

/** When each of a number of records happened: in order, on workdays for the most part, the last one on the last day. */
export interface Calendar {
  /** The time of a record (ms since the epoch); never before that of the record before it. */
  timeOf(index: number): number;
  /** The same in RFC 3339. */
  textOf(index: number): string;
  /** The index of the first record at or after this time. */
  firstFrom(time: number): number;
}

/** Spreads `count` records over the days before `end`, the start of a UTC day. */
export function createCalendar(count: number, end: number, days: number, salt: number): Calendar {
  const start = end - days * dayMs;
  // How much is logged up to the start of each day; the same for each process of a seed.
  const upTo = new Float64Array(days + 1);
  for (let day = 0; day < days; day += 1) upTo[day + 1] = (upTo[day] ?? 0) + weightOf(start + day * dayMs, salt);
  const total = upTo[days] ?? 0;

  const timeOf = (index: number): number => {
    const within = index === count - 1 ? 0.999 : draw(index ^ salt, 1);
    const position = ((index + within) / count) * total;
    const day = lastAtMost(upTo, position);
    const [from = 0, to = 0] = [upTo[day], upTo[day + 1]];
    // From seven in the morning to seven in the evening.
    const hours = 7 + ((position - from) / (to - from)) * 12;
    return start + day * dayMs + Math.floor((hours * dayMs) / 24);
  };
  // Neighbours happen on the same day, and a time is quicker to write than a date.
  let [writtenDay, dayText] = [-1, ""];
  return {
    timeOf,
    textOf(index) {
      const time = timeOf(index);
      const day = Math.floor(time / dayMs);
      if (day !== writtenDay) [writtenDay, dayText] = [day, new Date(time).toISOString().slice(0, 11)];
      return dayText + clockText(time - day * dayMs);
    },
    firstFrom(time) {
      let [low, high] = [0, count];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (timeOf(middle) < time) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  const minutes = Math.floor(seconds / 60);
  return `${twoDigits[Math.floor(minutes / 60)]}:${twoDigits[minutes % 60]}:${twoDigits[seconds % 60]}.${String(ms % 1_000).padStart(3, "0")}Z`;
}

const twoDigits = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, "0"));

/** How busy a day is: hardly on weekends, less in August and at the end of December, and never the same. */
function weightOf(time: number, salt: number): number {
  const date = new Date(time);
  const weekday = date.getUTCDay();
  const [month, day] = [date.getUTCMonth(), date.getUTCDate()];
  const season = month === 7 || (month === 11 && day > 20) ? 0.5 : month === 2 || month === 10 ? 1.4 : 1;
  const week = weekday === 0 || weekday === 6 ? 0.12 : 1;
  return season * week * (0.6 + 0.8 * draw(mix(time / dayMs) ^ salt, 2));
}

/** The last index whose value is at most this, and that has one after it. */
function lastAtMost(values: Float64Array, value: number): number {
  let [low, high] = [0, values.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((values[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
