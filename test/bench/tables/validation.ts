import { bundleWorkers } from "../processes.js";
import { median, spread } from "../statistics.js";
import type { Table } from "../table.js";
import type { Round } from "../workers/validation.js";

export const validation: Table = {
  name: "validation",
  title: "Validation of a log entry",
  about: `The time of validation alone, per log entry: of a valid entry, of a page of 1,000, and of an entry whose
\`activity.name\` is a number, the mismatch included that is found. All of them are equally strict, which is checked first: the
types of the declared properties, each of which must be there; others may be. No formats, no limits. All stop at the first mismatch,
except zod, which has no such option.`,
  async measure(quick) {
    await using workers = await bundleWorkers("validation");
    const [processes, rounds, ms] = quick ? [1, 1, 20] : [5, 10, 100];
    const measured: Round[][] = [];
    for (let run = 0; run < processes; run += 1) {
      measured.push((await workers.ask("validation", String(rounds), String(ms))) as Round[]); // what the worker sends
    }

    const inputs = Object.keys(measured[0]?.[0] ?? {});
    const [ours = "", ...others] = Object.keys(measured[0]?.[0]?.[inputs[0] ?? ""] ?? {});
    /** The median of each process. */
    const times = (input: string, name: string): number[] =>
      measured.map((each) => median(each.map((round) => round[input]?.[name] ?? Number.NaN)));
    const written = (values: readonly number[]): string =>
      `${nanoseconds(median(values))} (${spread(values, nanoseconds)})`;
    return {
      columns: ["ns per entry", ...inputs],
      rows: [ours, ...others].map((name) => [name, ...inputs.map((input) => written(times(input, name)))]),
      aims: inputs.map((input) => {
        const time = median(times(input, ours));
        const next = Math.min(...others.map((name) => median(times(input, name))));
        return {
          aim: `fastest with ${input}`,
          measured: `${ours} takes ${nanoseconds(time)} ns, the fastest other ${nanoseconds(next)} ns`,
          holds: time < next,
        };
      }),
      notes: [`${processes} processes of ${rounds} rounds, with the contenders of each in random order.`],
    };
  },
};

const nanoseconds = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
