/** @typedef {import("@redocly/openapi-core").Oas3Server & { "x-audience"?: string }} Server */
/** @typedef {{ scopes: Record<string, string>, "x-scope-audiences"?: Record<string, string[] | null> }} Flow */

/**
 * Each scope says which audiences grant it, and each audience named is one that a server hands out tokens for.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const scopeAudiences = () => {
  /** @type {Set<string>} */
  const served = new Set();
  /** @type {{ flow: Flow, location: import("@redocly/openapi-core").Location }[]} */
  const flows = [];

  return {
    /** @param {Server} server */
    Server({ "x-audience": audience }) {
      if (audience) served.add(audience);
    },

    /** @param {Flow} flow */
    ClientCredentials(flow, { location }) {
      flows.push({ flow, location });
    },

    Root: {
      leave(_root, { report }) {
        for (const { flow, location } of flows) {
          const audiences = flow["x-scope-audiences"] ?? {};

          for (const scope of Object.keys(flow.scopes)) {
            if (audiences[scope]?.length) continue;
            report({
              message: `x-scope-audiences does not say which audiences grant "${scope}".`,
              location: location.child(["scopes", scope]).key(),
            });
          }

          for (const [scope, granting] of Object.entries(audiences)) {
            const place = location.child(["x-scope-audiences", scope]);
            if (!(scope in flow.scopes)) {
              report({ message: `"${scope}" is no scope of this flow.`, location: place.key() });
            }
            for (const audience of granting ?? []) {
              if (served.has(audience)) continue;
              report({
                message: `No token server has the audience "${audience}".`,
                location: place,
              });
            }
          }
        }
      },
    },
  };
};
