/**
 * The token URL of the client credentials flow is a described one: that of a POST with servers of its own.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const tokenUrl = () => {
  /** @type {Set<string>} */
  const endpoints = new Set();
  /** @type {{ url: string, location: import("@redocly/openapi-core").Location }[]} */
  const tokenUrls = [];

  return {
    PathItem({ post, servers }, { key }) {
      if (!post) return;
      for (const { url } of post.servers ?? servers ?? []) endpoints.add(`${url}${key}`);
    },

    ClientCredentials(flow, { location }) {
      tokenUrls.push({ url: flow.tokenUrl, location: location.child("tokenUrl") });
    },

    Root: {
      leave(_root, { report }) {
        for (const { url, location } of tokenUrls) {
          if (endpoints.has(url)) continue;
          report({ message: `No operation is described at the token URL "${url}".`, location });
        }
      },
    },
  };
};
