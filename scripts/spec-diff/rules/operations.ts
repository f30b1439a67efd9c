import type { DiffRule, Visit } from "./rule.js";

/** A list is another type of result: a call that resolved with an object now resolves with a page, or the other way round. */
export const paginationChanged: DiffRule = () => ({
  Pagination(change, { report }) {
    if (change.kind === "added") report({ message: "The operation became a list." });
    if (change.kind === "removed") report({ message: "The operation is no longer a list." });
    if (change.kind !== "modified") return;
    const [from, to] = [change.base.value, change.revision.value].map(shown);
    report({ message: `The list's ${change.property} changed from ${from} to ${to}.` });
  },
});

/** The client's option `period` is gone, or filters by something else. */
export const periodChanged: DiffRule = () => ({
  Period(change, { report }) {
    if (change.kind === "removed") report({ message: "The operation no longer has the option period." });
    if (change.kind !== "modified") return;
    const [from, to] = [change.base.value, change.revision.value].map(shown);
    report({ message: `The period's ${change.property} changed from ${from} to ${to}.` });
  },
});

/** A call without the argument asks for something else. */
export const requestDefaultChanged: DiffRule = () => ({
  Schema(change, { report, getDirections }) {
    if (change.kind !== "modified" || change.property !== "default") return;
    if (change.base.value === undefined || !getDirections().includes("request")) return;
    const [from, to] = [change.base.value, change.revision.value].map(shown);
    report({ message: `Default changed from ${from} to ${to}.` });
  },
});

/** A call without a body no longer compiles. */
export const requiredBodyAdded: DiffRule = () => ({
  RequestBody(change, { report }) {
    if (change.kind !== "added") return;
    const { revision } = change.node;
    const body = Object(revision?.resolved?.value ?? revision?.value) as { required?: unknown }; // an object, with or without it
    if (body.required === true) report({ message: "A required request body was added." });
  },
});

/** Something that could be anything has a schema when it is sent, or has none any more when it is returned. */
export const schemaGainedOrLost: DiffRule = () => {
  const visit: Visit = (change, { report, getDirections }) => {
    if (change.kind === "added" && getDirections().includes("request")) report({ message: "It has a schema now." });
    if (change.kind === "removed" && getDirections().includes("response")) report({ message: "It has no schema now." });
  };
  return { MediaType: { Schema: visit }, Parameter: { Schema: visit } };
};

/** What a call returns gained an alternative that its caller does not expect, unless it is what another status has. */
export const successAdded: DiffRule = () => ({
  Responses: {
    Response(change, { report }) {
      if (change.kind !== "added") return;
      const { revision } = change.node;
      const status = String(revision?.key);
      const others = Object.entries(Object(revision?.parent?.value) as object) // the responses, by status
        .filter(([other]) => other.startsWith("2") && other !== status)
        .map(([, response]) => schemasOf(response));
      if (status.startsWith("2") && !others.includes(schemasOf(revision?.resolved?.value ?? revision?.value)))
        report({ message: `A response of status ${status} was added.` });
    },
  },
});

/** `readOnly` takes a property out of requests, `writeOnly` out of responses. */
export const propertyHidden: DiffRule = () => ({
  Schema(change, { report }) {
    if (change.kind !== "modified" || change.revision.value !== true) return;
    if (change.property === "readOnly") report({ message: "A property can no longer be sent (readOnly)." });
    if (change.property === "writeOnly") report({ message: "A property is no longer returned (writeOnly)." });
  },
});

/** The schemas of a response, as text, by media type. */
function schemasOf(response: unknown): string {
  const { content = {} } = Object(response) as { content?: Record<string, { schema?: unknown }> }; // a response
  return JSON.stringify(Object.entries(content).map(([type, { schema }]) => [type, schema]));
}

const shown = (value: unknown): string => (value === undefined ? "none" : JSON.stringify(value));
