import { differences, vendorAnswer } from "./support/mock";
import { publicPem } from "./support/keys";
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
    sandbox.usePrivateKeyJwt(clientId);
    const answer = await call(sandbox, "GET", `/clients/${clientId}`);
    expect(differences(answer.body, vendorAnswer("GET", "/clients/{id}").body)).toEqual([]);
  });

  it("of a client's credentials, with the status codes that the wire has", async () => {
    const sandbox = await start();
    const { clientId } = sandbox.createClient();
    const path = `/clients/${clientId}/credentials`;
    const body = { credential_type: "public_key", name: "k", pem: publicPem(), expires_at: "2999-01-01T00:00:00Z" };
    const posted = await call(sandbox, "POST", path, { body });
    const one = `${path}/${posted.body.id}`;
    const answers = {
      "POST /clients/{client_id}/credentials": posted,
      "GET /clients/{client_id}/credentials": await call(sandbox, "GET", path),
      "GET /clients/{client_id}/credentials/{credential_id}": await call(sandbox, "GET", one),
      "PATCH /clients/{client_id}/credentials/{credential_id}": await call(sandbox, "PATCH", one, {
        body: { expires_at: "2999-01-02T00:00:00Z" },
      }),
    };
    for (const [what, answer] of Object.entries(answers)) {
      const [method, template] = what.split(" ") as [string, string];
      expect([what, differences(answer.body, vendorAnswer(method, template).body)]).toEqual([what, []]);
    }
    // The mock says 201 of a change and 200 of a deletion; recorded answers of Auth0 are these.
    expect(Object.values(answers).map(({ status }) => status)).toEqual([201, 200, 200, 200]);
    expect((await call(sandbox, "DELETE", one)).status).toBe(204);
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
