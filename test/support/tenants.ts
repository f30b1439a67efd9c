import { resolve, tokenOperation } from "./spec.js";

export interface Tenant {
  tenantId: string;
  apiSecret: string;
  /** Default: the tenant id. */
  clientId?: string;
  clientSecret: string;
}

/** The spec's own tenant. Its secrets hold the characters that an encoding may trip over. */
export const testTenant = {
  tenantId: exampleTenantId(),
  apiSecret: "api:/+=&%~ sécret",
  clientSecret: "client:/+=&%~ sécret",
} satisfies Tenant;

function exampleTenantId(): string {
  const parameter = tokenOperation.parameters.find((candidate) => candidate.in === "path");
  const example = parameter?.example ?? resolve(parameter?.schema ?? {}).example;
  if (typeof example !== "string") throw new Error("The token path's parameter has no example.");
  return example;
}
