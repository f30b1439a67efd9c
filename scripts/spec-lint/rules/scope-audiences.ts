import type { Location, LocationObject, Oas3Rule, Oas3Server } from "@redocly/openapi-core";

type Server = Oas3Server & { "x-audience"?: string };

interface Flow {
  readonly scopes: Readonly<Record<string, string>>;
  readonly "x-scope-audiences"?: Readonly<Record<string, string[] | null>>;
}

/** Each scope names the audiences that grant it, and each named audience has a token server. */
export const scopeAudiences: Oas3Rule = () => {
  const served = new Set<string>();
  const flows: { flow: Flow; location: Location }[] = [];

  return {
    Server({ "x-audience": audience }: Server) {
      if (audience) served.add(audience);
    },

    ClientCredentials(flow: Flow, { location }) {
      flows.push({ flow, location });
    },

    Root: {
      leave(_root, context) {
        for (const { flow, location } of flows) {
          const audiences = flow["x-scope-audiences"] ?? {};

          for (const scope of Object.keys(flow.scopes)) {
            if (audiences[scope]?.length) continue;
            context.report({
              message: `x-scope-audiences does not name the audiences that grant "${scope}".`,
              location: location.child(["scopes", scope]).key() as LocationObject, // declared as any
            });
          }

          for (const [scope, granting] of Object.entries(audiences)) {
            const place = location.child(["x-scope-audiences", scope]);
            if (!(scope in flow.scopes)) {
              context.report({
                message: `"${scope}" is no scope of this flow.`,
                location: place.key() as LocationObject,
              }); // declared as any
            }
            for (const audience of granting ?? []) {
              if (served.has(audience)) continue;
              context.report({
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
