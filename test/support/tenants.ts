import { mockTenant, type MockTenant } from "../../src/mock/tenant.js";

export type Tenant = MockTenant;

/** The mock's own tenant. Its secrets hold the characters that an encoding may trip over. */
export const testTenant = {
  tenantId: mockTenant.tenantId,
  apiSecret: "api:/+=&%~ sécret",
  clientSecret: "client:/+=&%~ sécret",
} satisfies Tenant;
