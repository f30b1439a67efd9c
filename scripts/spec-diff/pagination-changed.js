/**
 * The operation is no list any more, or a list of something else.
 *
 * @type {import("./rule.js").DiffRule}
 */
export const paginationChanged = () => ({
  Pagination(change, { report }) {
    if (change.kind === "removed") report({ message: "The operation is no list any more." });
    if (change.kind !== "modified") return;
    const [from, to] = [change.base.value, change.revision.value].map((name) => JSON.stringify(name));
    report({ message: `The list's ${change.property} changed from ${from} to ${to}.` });
  },
});
