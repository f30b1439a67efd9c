/** @typedef {import("@redocly/openapi-core").Oas3Server & { "x-environment"?: string }} Server */

/**
 * Each environment is named by one server of the root, and the servers of paths name no others.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const environments = () => {
  /** @type {Set<string>} */
  const named = new Set();

  return {
    Root(root, { location, report }) {
      /** @type {Server[]} */
      const servers = root.servers ?? [];
      for (const [index, { "x-environment": environment }] of servers.entries()) {
        if (!environment) continue;
        if (named.has(environment)) {
          report({
            message: `Environment "${environment}" is named twice.`,
            location: location.child(["servers", index, "x-environment"]),
          });
        }
        named.add(environment);
      }
    },

    /** @param {Server} server */
    Server({ "x-environment": environment }, { location, report }) {
      if (!environment || named.has(environment)) return;
      report({
        message: `No server of the root names the environment "${environment}".`,
        location: location.child("x-environment"),
      });
    },
  };
};
