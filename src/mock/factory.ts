import { mockDescription, type MockReads } from "../../generated/mock.js";
import { takeCensus } from "./data/counts.js";
import { createFill } from "./data/fill.js";
import { createWorld } from "./data/seeded.js";
import type { DeepPartial } from "./mock.js";
import { merge } from "./store/merge.js";
import { viewOf } from "./store/store.js";

const dayMs = 86_400_000;

/** A function that makes records of a schema. Each has a new id. */
export function factory<Name extends keyof MockReads>(
  name: Name,
): (overrides?: DeepPartial<MockReads[Name]>) => MockReads[Name] {
  let made = 0;
  return (overrides) => {
    made += 1;
    const { world } = createWorld(1, takeCensus({}), Math.floor(Date.now() / dayMs) * dayMs);
    const view = mockDescription.views[name];
    const record = view === undefined ? createFill(world, name)(made) : viewOf(name, createFill(world, view)(made));
    return merge(record, { ...overrides }) as unknown as MockReads[Name]; // filled from the same schema
  };
}
