/** What Redocly's `respect` logs, as far as it is read here. It has the responses, too. */
export interface RespectLog {
  readonly files: Readonly<Record<string, { readonly executedWorkflows: readonly Workflow[] }>>;
}

interface Workflow {
  readonly workflowId: string;
  readonly executedSteps: readonly Step[];
}

interface Step {
  readonly stepId: string;
  readonly response?: { readonly statusCode?: number };
  readonly checks: readonly { readonly name: string; readonly passed: boolean; readonly condition?: string }[];
}

/** A line for each workflow, and one for each failed check: its name, without anything of the response but its status. */
export function reportLines({ files }: RespectLog): { readonly lines: readonly string[]; readonly passed: boolean } {
  const workflows = Object.values(files).flatMap(({ executedWorkflows }) => executedWorkflows);
  const results = workflows.map(({ workflowId, executedSteps }) => ({
    workflowId,
    failures: executedSteps.flatMap(failuresOf),
  }));
  const failed = results.filter(({ failures }) => failures.length > 0).length;
  return {
    lines: [
      ...results.flatMap(({ workflowId, failures }) => [
        `${failures.length === 0 ? "ok    " : "FAILED"}  ${workflowId}`,
        ...failures.map((failure) => `          ${failure}`),
      ]),
      failed === 0
        ? `The API behaves as described (${results.length} workflows).`
        : `${failed} of ${results.length} workflows failed. See the responses with --show-responses; they may hold personal data.`,
    ],
    passed: failed === 0 && results.length > 0,
  };
}

function failuresOf({ stepId, response, checks }: Step): string[] {
  const status = response?.statusCode === undefined ? "no response" : `status ${response.statusCode}`;
  return checks
    .filter(({ passed }) => !passed)
    .map(({ name, condition }) => `${stepId}: ${name}${condition === undefined ? "" : `, ${condition}`} (${status})`);
}
