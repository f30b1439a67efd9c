import { parseYaml, stringifyYaml } from "@redocly/openapi-core";
import { readFileSync } from "node:fs";
import { specText } from "../../scripts/generate/spec.js";
import type { WorkingChange } from "./change-of.js";

type Node = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What the token request refers to. */
const kept = {
  parameters: ["TenantId"],
  requestBodies: ["AccessTokenRequest"],
  responses: ["AccessToken", "InvalidTokenRequest", "InvalidTokenClient", "TooManyRequests", "InternalServerError"],
  schemas: ["AccessTokenRequest", "AccessToken", "AccessTokenError", "ErrorBody"],
  examples: [
    ...["AccessTokenRequest", "AccessToken", "InvalidScope", "InvalidClient"],
    ...["TooManyRequests", "InternalServerError"],
  ],
};

/** A description of another API, with the environments, the security schemes and the token request of this one. */
function foreign(name: string): string {
  const own = parseYaml(specText) as Node & { components: Node };
  const other = parseYaml(readFileSync(new URL(`foreign/${name}.yaml`, import.meta.url), "utf8")) as Node & {
    components: Node;
  };
  const { paths = {} } = own;
  const components = Object.entries(kept).map(([group, names]) => {
    const shared = Object.fromEntries(names.map((each) => [each, own.components[group]?.[each]]));
    return [group, { ...shared, ...other.components[group] }];
  });
  const tokenPaths = Object.entries(paths).filter(([path]) => path.includes("token"));
  return stringifyYaml(
    {
      openapi: own.openapi,
      info: own.info,
      servers: own.servers,
      security: own.security,
      paths: { ...other.paths, ...Object.fromEntries(tokenPaths) },
      components: { ...(Object.fromEntries(components) as Node), securitySchemes: own.components.securitySchemes },
    },
    { noRefs: true },
  );
}

const event = { eventId: "e1", name: "A talk", dates: ["2026-03-01"], price: 12.5 };
const pet = { id: 10, name: "doggie", photoUrls: [], tags: [{ id: 1, name: "t" }], status: "available" };

/** Programs that use the clients of the other APIs. */
export const foreignPrograms: Readonly<Record<string, WorkingChange>> = {
  "a museum": {
    text: foreign("museum"),
    call: `
      const hours = await thrive.getMuseumHours({ startDate: "2026-02-23" });
      const names: string[] = [];
      for await (const { name } of thrive.listSpecialEvents({}, { concurrency: 1 })) names.push(name);
      const created = await thrive.createSpecialEvent({ body: { name: "A talk", dates: ["2026-03-01"], price: 12.5 } });
      const updated = await thrive.updateSpecialEvent({ eventId: created.eventId, body: { price: 10 } });
      const nothing: undefined = await thrive.deleteSpecialEvent({ eventId: updated.eventId });
      const bought = await thrive.buyTickets({ body: { email: "a@example.com", ticketType: "general", ticketDate: "2026-03-01" } });
      const code = await thrive.getTicketCode({ ticketId: bought.ticketId });
      return [hours[0]?.timeOpen, names, created.eventId, updated.price, nothing, bought.message, code.size];`,
    type: "unknown[]",
    replies: [
      { body: [{ date: "2026-02-23", timeOpen: "09:00", timeClose: "18:00" }] },
      { body: [event] },
      { body: [] },
      { status: 201, body: event },
      { body: { ...event, price: 10 } },
      { status: 204 },
      { status: 201, body: { ticketType: "general", ticketDate: "2026-03-01", ticketId: "t1", message: "Welcome" } },
      { headers: { "content-type": "image/png" }, body: Uint8Array.of(137, 80, 78, 71) },
    ],
    requests: [
      "GET /museum-hours?startDate=2026-02-23",
      "GET /special-events?page=1&limit=30",
      "GET /special-events?page=2&limit=30",
      "POST /special-events",
      "PATCH /special-events/e1",
      "DELETE /special-events/e1",
      "POST /tickets",
      "GET /tickets/t1/qr",
    ],
    result: ["09:00", ["A talk"], "e1", 10, undefined, "Welcome", 4],
  },
  "a pet store, in which nothing is a list": {
    text: foreign("petstore"),
    call: `
      const added = await thrive.addPet({ body: { name: "doggie", photoUrls: [], status: "available" } });
      const updated = await thrive.updatePet({ body: { ...added, status: "sold" } });
      const found = await thrive.findPetsByStatus({ status: ["available", "sold"] });
      const one = await thrive.getPetById({ petId: 10 });
      const nothing: undefined = await thrive.deletePet({ petId: 10, api_key: "key" });
      const inventory = await thrive.getInventory();
      const session: string = await thrive.loginUser({ username: "a" });
      return [added.id, updated.status, found.length, one.tags?.[0]?.name, nothing, inventory.sold, session];`,
    type: "unknown[]",
    replies: [
      ...[pet, { ...pet, status: "sold" }, [pet, pet], pet].map((body) => ({ body })),
      { status: 200 },
      { body: { available: 1, sold: 2 } },
      { headers: { "content-type": "application/json" }, body: '"session"' },
    ],
    requests: [
      "POST /pet",
      "PUT /pet",
      "GET /pet/findByStatus?status=available&status=sold",
      "GET /pet/10",
      "DELETE /pet/10",
      "GET /store/inventory",
      "GET /user/login?username=a",
    ],
    result: [10, "sold", 2, "t", undefined, 2, "session"],
  },
};
