/**
 * A call that leaves the argument out asks for something else.
 *
 * @type {import("./rule.js").DiffRule}
 */
export const requestDefaultChanged = () => ({
  Schema(change, { report, getDirections }) {
    if (change.kind !== "modified" || change.property !== "default") return;
    if (change.base.value === undefined || !getDirections().includes("request")) return;
    const [from, to = "none"] = [change.base.value, change.revision.value].map((value) => JSON.stringify(value));
    report({ message: `Default changed from ${from} to ${to}.` });
  },
});
