/** One of the description's nodes, as it was or as it is. */
interface DescriptionNode {
  readonly key: string | number | null;
  readonly value: unknown;
  readonly parent: DescriptionNode | null;
  /** What a node that is a `$ref` points at. */
  readonly resolved?: DescriptionNode;
}

/** A node as it was and as it is; one of them is missing where it was added or removed. */
interface ComparedNode {
  readonly base?: DescriptionNode;
  readonly revision?: DescriptionNode;
  readonly parent: ComparedNode | null;
}

interface Value {
  readonly value: unknown;
}

/** What `redocly diff` hands to a rule. A property `key` is the name of the node itself. */
export type Change =
  | { kind: "added" | "removed"; node: ComparedNode }
  | { kind: "modified"; node: ComparedNode; property: string; base: Value; revision: Value };

interface Context {
  readonly report: (problem: { message: string }) => void;
  readonly getDirections: () => ("request" | "response")[];
}

export type Visit = (change: Change, context: Context) => void;

/** A rule of `redocly diff`: visits by type of node, nested where the type of a parent matters. */
export type DiffRule = () => Record<string, Visit | Record<string, Visit>>;
