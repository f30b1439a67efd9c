import { UsageError } from "../failure.js";

/** Reads an option that is an integer. */
export function integerOption(name: string, least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new UsageError(`${name} must be an integer from ${least} to ${most}; got "${text}".`);
  };
}

/** Reads `LogEntry=10000`, and keeps what was read before. The mock itself knows the names of schemas. */
export function readCount(text: string, former: Readonly<Record<string, number>> = {}): Record<string, number> {
  const [, name, count] = /^(\w+)=(\d+)$/.exec(text) ?? [];
  if (name !== undefined) return { ...former, [name]: Number(count) };
  throw new UsageError(`--count must be a schema and a number, such as LogEntry=10000; got "${text}".`);
}

export function readRate(text: string): number {
  const rate = /^(?:\d+(?:\.\d+)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
  if (rate >= 0 && rate <= 1) return rate;
  throw new UsageError(`--fault-rate must be a number from 0 to 1, such as 0.05; got "${text}".`);
}
