import { differences, vendorAnswer } from "./support/mock";
import { call, sandboxes } from "./support/tenant";

const start = sandboxes();

describe("each answer is of the form of the vendor's own mock", () => {
  it.each([
    ["GET", "/clients/{id}", undefined],
    ["PATCH", "/clients/{id}", { client_secret: "s".repeat(48) }],
    ["POST", "/clients/{id}/rotate-secret", undefined],
  ])("%s %s", async (method, template, body) => {
    const sandbox = await start();
    const { clientId } = sandbox.createClient();
    const vendor = vendorAnswer(method, template);
    const answer = await call(sandbox, method, template.replace("{id}", clientId), { body });
    expect(answer.status).toBe(vendor.status);
    expect(differences(answer.body, vendor.body)).toEqual([]);
  });

  it("of a client with private_key_jwt", async () => {
    const sandbox = await start();
    const { clientId } = sandbox.createClient();
    sandbox.usePrivateKeyJwt(clientId, "cred_1");
    const answer = await call(sandbox, "GET", `/clients/${clientId}`);
    expect(differences(answer.body, vendorAnswer("GET", "/clients/{id}").body)).toEqual([]);
  });

  it("of a page with totals", async () => {
    const sandbox = await start();
    sandbox.createClient();
    const answer = await call(sandbox, "GET", "/clients?page=0&per_page=1&include_totals=true");
    const vendor = vendorAnswer("GET", "/clients");
    expect(answer.status).toBe(vendor.status);
    expect(differences(answer.body, vendor.body)).toEqual([]);
  });
});

it("the check finds an unknown field and another type", () => {
  const { body } = vendorAnswer("GET", "/clients/{id}");
  expect(differences({ ...body, invented: 1 }, body)).toEqual(["/invented is unknown"]);
  expect(differences({ ...body, client_secret: null }, body)).toEqual(["/client_secret is null, not string"]);
});
