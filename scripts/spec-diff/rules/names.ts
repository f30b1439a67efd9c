import type { Change, DiffRule } from "./rule.js";

/** An argument in the path has another name, here and in `thrive.api`. To the server it is the same path. */
export const pathParameterRenamed: DiffRule = () => ({
  Parameter(change, { report }) {
    if (change.kind !== "modified" || change.property !== "name") return;
    const { base } = change.node;
    const was = Object(base?.resolved?.value ?? base?.value) as { in?: unknown }; // an object, with or without `in`
    if (was.in !== "path") return;
    report({ message: `Path parameter ${quote(change.base.value)} was renamed to ${quote(change.revision.value)}.` });
  },
});

/** A body that has the property no longer compiles, even if the server ignores it. */
export const requestPropertyRemoved: DiffRule = () => ({
  SchemaProperties: {
    Schema(change, { report, getDirections }) {
      const name = lostName(change);
      if (name === undefined || !getDirections().includes("request")) return;
      report({ message: `Property ${name} of a request was removed.` });
    },
  },
});

/** The package exports each schema as a type of its name. */
export const schemaRemoved: DiffRule = () => ({
  NamedSchemas: {
    Schema(change, { report }) {
      const name = lostName(change);
      if (name !== undefined) report({ message: `Type ${name} was removed.` });
    },
  },
});

/** Another type that the package exports. */
export const schemaAdded: DiffRule = () => ({
  NamedSchemas: {
    Schema(change, { report }) {
      if (change.kind === "added") report({ message: `Type ${quote(change.node.revision?.key)} was added.` });
    },
  },
});

function lostName(change: Change): string | undefined {
  if (change.kind === "removed") return quote(change.node.base?.key);
  if (change.kind === "modified" && change.property === "key") return quote(change.base.value);
  return undefined;
}

const quote = (name: unknown): string => JSON.stringify(name);
