import type { Oas3Rule, Oas3Server } from "@redocly/openapi-core";

type Server = Oas3Server & { "x-environment"?: string };

/** Each environment is named by one server of the root, and the servers of paths name no others. */
export const environments: Oas3Rule = () => {
  const named = new Set<string>();

  return {
    Root(root, context) {
      const servers: Server[] = root.servers ?? [];
      for (const [index, { "x-environment": environment }] of servers.entries()) {
        if (!environment) continue;
        if (named.has(environment)) {
          context.report({
            message: `Environment "${environment}" is named twice.`,
            location: context.location.child(["servers", index, "x-environment"]),
          });
        }
        named.add(environment);
      }
    },

    Server({ "x-environment": environment }: Server, context) {
      if (!environment || named.has(environment)) return;
      context.report({
        message: `No server of the root names the environment "${environment}".`,
        location: context.location.child("x-environment"),
      });
    },
  };
};
