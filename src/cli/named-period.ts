import { Temporal } from "temporal-polyfill";

/** In place of the library's own, until it is there. */
export function period(text: string, { timeZone, now }: { timeZone: string; now: Date }): { from: Date; to: Date } {
  const at = (date: Temporal.PlainDate): Date => new Date(date.toZonedDateTime(timeZone).epochMilliseconds);
  const span = (date: Temporal.PlainDate, duration: Temporal.DurationLike) => ({
    from: at(date),
    to: at(date.add(duration)),
  });
  if (text === "last-month") {
    const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
    return span(today.with({ day: 1 }).subtract({ months: 1 }), { months: 1 });
  }
  const [, year = "", quarter, month, day] = /^(\d{4})(?:-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === "") throw new Error(`unknown period "${text}"`);
  const months = quarter ? Number(quarter) * 3 - 2 : Number(month ?? 1);
  const date = Temporal.PlainDate.from(
    { year: Number(year), month: months, day: Number(day ?? 1) },
    { overflow: "reject" },
  );
  return span(date, day ? { days: 1 } : month ? { months: 1 } : quarter ? { months: 3 } : { years: 1 });
}
