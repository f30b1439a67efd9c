import { escapePointerFragment } from "@redocly/openapi-core";
import type { Description } from "./description.js";
import { readEnvironments, readTokenServers, type EnvironmentModel } from "./environments.js";
import { readSchemes, type SchemesModel } from "./schemes.js";
import { readTokenRequest, type TokenRequestModel } from "./token-request.js";

export interface AccessModel extends SchemesModel {
  readonly environments: readonly EnvironmentModel[];
  /** The audience of the OAuth scheme's own token URL. */
  readonly defaultAudience: string;
  readonly tokenRequest: TokenRequestModel;
}

/** A URL as the paths spell it. A token URL must be a URL (RFC 3986), so the braces of a path's template are escaped in it. */
export const unescapeBraces = (url: string): string => url.replaceAll(/%7b/gi, "{").replaceAll(/%7d/gi, "}");

/** Reads where the API is and how one gets in: servers, security schemes and the token request. */
export function readAccess(description: Description): AccessModel {
  const { root, resolve, fault } = description;
  const schemes = readSchemes(description);
  const { pointer: tokenUrlPointer } = schemes.tokenUrl;
  const tokenUrl = unescapeBraces(schemes.tokenUrl.value);

  for (const [path, value] of Object.entries(root.paths ?? {})) {
    if (path.startsWith("x-")) continue;
    const item = resolve({ value, pointer: `#/paths/${escapePointerFragment(path)}` });
    if (!item.value.servers?.some(({ url }) => url + path === tokenUrl)) continue;

    const servers = readTokenServers(description, item, path);
    return {
      ...schemes,
      environments: readEnvironments(description, servers),
      defaultAudience: servers.find(({ url }) => url === tokenUrl)?.audience ?? "",
      tokenRequest: readTokenRequest(description, item, path),
    };
  }
  throw fault(tokenUrlPointer, "no path with its own servers is at this URL");
}
