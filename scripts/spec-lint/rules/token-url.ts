import type { Location, Oas3Rule } from "@redocly/openapi-core";
import { unescapeBraces } from "../../generate/read/access.js";

/** The token URL of the client credentials flow is described: it is that of a POST with its own servers. */
export const tokenUrl: Oas3Rule = () => {
  const endpoints = new Set<string>();
  const tokenUrls: { url: string; location: Location }[] = [];

  return {
    PathItem({ post, servers }, { key }) {
      if (!post) return;
      for (const { url } of post.servers ?? servers ?? []) endpoints.add(`${url}${key}`);
    },

    ClientCredentials(flow, { location }) {
      tokenUrls.push({ url: unescapeBraces(flow.tokenUrl), location: location.child("tokenUrl") });
    },

    Root: {
      leave(_root, context) {
        for (const { url, location } of tokenUrls) {
          if (endpoints.has(url)) continue;
          context.report({ message: `No operation is described at the token URL "${url}".`, location });
        }
      },
    },
  };
};
