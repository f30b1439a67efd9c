/** @typedef {import("./rule.js").DiffRule} DiffRule */

/**
 * A value became another one, or was taken away.
 *
 * @param {string} type The type of the node that has it.
 * @param {string} property
 * @returns {DiffRule}
 */
export const valueChanged = (type, property) => () => ({
  [type](change, { report }) {
    if (change.kind !== "modified" || change.property !== property) return;
    const { base, revision } = change;
    if (base.value === undefined) return;
    report({
      message:
        revision.value === undefined
          ? `${property} ${JSON.stringify(base.value)} was removed.`
          : `${property} changed from ${JSON.stringify(base.value)} to ${JSON.stringify(revision.value)}.`,
    });
  },
});

/**
 * A value is there that was not.
 *
 * @param {string} type
 * @param {string} property
 * @returns {DiffRule}
 */
export const valueAdded = (type, property) => () => ({
  [type](change, { report }) {
    if (change.kind !== "modified" || change.property !== property) return;
    if (change.base.value !== undefined) return;
    report({ message: `${property} ${JSON.stringify(change.revision.value)} was added.` });
  },
});

/**
 * A list lost values.
 *
 * @param {string} type
 * @param {string} [property] Left out: each property of the node is such a list.
 * @returns {DiffRule}
 */
export const valuesRemoved = (type, property) =>
  listChanged(type, property, "lost", (base, revision) => without(base, revision));

/**
 * A list gained values.
 *
 * @param {string} type
 * @param {string} [property]
 * @returns {DiffRule}
 */
export const valuesAdded = (type, property) =>
  listChanged(type, property, "gained", (base, revision) => without(revision, base));

/**
 * @param {string} type
 * @param {string | undefined} property
 * @param {string} verb
 * @param {(base: unknown, revision: unknown) => string[]} valuesOf
 * @returns {DiffRule}
 */
const listChanged = (type, property, verb, valuesOf) => () => ({
  [type](change, { report }) {
    if (change.kind !== "modified" || change.property !== (property ?? change.property)) return;
    const values = valuesOf(change.base.value, change.revision.value);
    if (values.length > 0) report({ message: `${change.property} ${verb} ${values.join(", ")}.` });
  },
});

/**
 * @param {unknown} values
 * @param {unknown} others
 */
function without(values, others) {
  const known = new Set(Array.isArray(others) ? others : []);
  return (Array.isArray(values) ? values : []).filter((value) => !known.has(value)).map(String);
}
