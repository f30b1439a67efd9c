import { mockDescription } from "../../generated/mock.js";

/** Who may ask the mock, and with what. */
export interface MockTenant {
  readonly tenantId: string;
  readonly apiSecret: string;
  readonly clientSecret: string;
}

/** The tenant of every mock. Its secrets are none, as anybody can read them here. */
export const mockTenant: MockTenant = {
  tenantId: mockDescription.token.tenantId,
  apiSecret: "mock-api-secret",
  clientSecret: "mock-client-secret",
};
