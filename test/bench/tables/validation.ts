import { bundleWorkers } from "../processes.js";
import { median, spread } from "../statistics.js";
import type { Table } from "../table.js";
import type { Round } from "../workers/validation.js";

const inputs = { entry: "a valid entry", page: "a page of 1,000", wrong: "an entry with a mismatch" };

export const validation: Table = {
  name: "validation",
  title: "Validation of a log entry",
  about: `The time of validation alone, per log entry: of a valid entry, of a page of 1,000 valid ones, and of an entry whose
\`activity.name\` is a number, with the mismatch that is found. All contenders are equally strict, which is checked first: the types of
the declared properties, each of which must be there; others may be. No formats, no limits. All but zod stop at the first
mismatch; zod has no such option.`,
  async measure(quick) {
    await using workers = await bundleWorkers("validation", "strictness");
    const variants = Number(await workers.ask("strictness"));
    const [processes, rounds, ms] = quick ? [1, 1, 20] : [5, 10, 100];
    const measured: Record<string, Round[][]> = {};
    for (let run = 0; run < processes; run += 1) {
      // What a process has validated before changes how fast it is: each input has a process of its own.
      for (const input of Object.keys(inputs)) {
        (measured[input] ??= []).push(
          (await workers.ask("validation", input, String(rounds), String(ms))) as Round[], // what the worker sends
        );
      }
    }

    const [ours = "", ...others] = Object.keys(measured.entry?.[0]?.[0] ?? {});
    /** The median of each process. */
    const times = (input: string, name: string): number[] =>
      measured[input]?.map((each) => median(each.map((round) => round[name] ?? Number.NaN))) ?? [];
    return {
      columns: ["ns per entry", ...Object.values(inputs)],
      rows: [ours, ...others].map((name) => [
        name,
        ...Object.keys(inputs).map((input) => {
          const values = times(input, name);
          return `${nanoseconds(median(values))} (${spread(values, nanoseconds)})`;
        }),
      ]),
      aims: Object.entries(inputs).map(([input, title]) => {
        const time = median(times(input, ours));
        const next = Math.min(...others.map((name) => median(times(input, name))));
        return {
          aim: `the fastest with ${title}`,
          measured: `${nanoseconds(time)} ns, and the next one ${nanoseconds(next)} ns`,
          holds: time < next,
        };
      }),
      notes: [
        `${processes} processes of ${rounds} rounds for each column, with the contenders in random order.`,
        `All contenders agreed on ${variants} variants of a page.`,
      ],
    };
  },
};

const nanoseconds = (value: number): string => value.toFixed(value < 100 ? 1 : 0);
