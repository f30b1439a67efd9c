/** @typedef {import("./rule.js").DiffRule} DiffRule */

/**
 * An argument in the path has another name, here and in `thrive.api`. To the server it is the same path.
 *
 * @type {DiffRule}
 */
export const pathParameterRenamed = () => ({
  Parameter(change, { report }) {
    if (change.kind !== "modified" || change.property !== "name") return;
    const { base } = change.node;
    /** @type {unknown} */
    const was = (base?.resolved ?? base)?.value;
    if (!isParameter(was) || was.in !== "path") return;
    const [from, to] = [change.base.value, change.revision.value].map((name) => JSON.stringify(name));
    report({ message: `Path parameter ${from} was renamed to ${to}.` });
  },
});

/**
 * A body that has the property no longer compiles, even if the server ignores it.
 *
 * @type {DiffRule}
 */
export const requestPropertyRemoved = () => ({
  SchemaProperties: {
    Schema(change, { report, getDirections }) {
      const name = lostName(change);
      if (name === undefined || !getDirections().includes("request")) return;
      report({ message: `Property ${name} of a request was removed.` });
    },
  },
});

/**
 * The package exports each schema as a type of its name.
 *
 * @type {DiffRule}
 */
export const schemaRemoved = () => ({
  NamedSchemas: {
    Schema(change, { report }) {
      const name = lostName(change);
      if (name !== undefined) report({ message: `Type ${name} was removed.` });
    },
  },
});

/** @param {import("./rule.js").Change} change */
function lostName(change) {
  if (change.kind === "removed") return JSON.stringify(change.node.base?.key);
  if (change.kind === "modified" && change.property === "key") return JSON.stringify(change.base.value);
  return undefined;
}

/**
 * @param {unknown} value
 * @returns {value is { in?: unknown }}
 */
function isParameter(value) {
  return typeof value === "object" && value !== null;
}
