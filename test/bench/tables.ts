import type { Table } from "./table.js";

/** The tables, in the order in which they are measured. Each is loaded only when it is measured. */
export const tables: Readonly<Record<string, () => Promise<Table>>> = {
  calls: async () => (await import("./tables/calls.js")).calls,
  throughput: async () => (await import("./tables/throughput.js")).throughput,
  iteration: async () => (await import("./tables/iteration.js")).iteration,
  tokens: async () => (await import("./tables/tokens.js")).tokens,
  validation: async () => (await import("./tables/validation.js")).validation,
  memory: async () => (await import("./tables/memory.js")).memory,
  loading: async () => (await import("./tables/loading.js")).loading,
};
