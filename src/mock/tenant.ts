import { mockDescription } from "../../generated/mock.js";

/** Who may ask the mock: no secrets, as anybody can read them here. */
export const mockTenant = {
  tenantId: mockDescription.token.tenantId,
  apiSecret: "mock-api-secret",
  clientSecret: "mock-client-secret",
};
