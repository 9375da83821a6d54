import { json, type SandboxRequest } from "../../http/message";
import { Client, NEW_CLIENT } from "../client";
import { adminErrors } from "../errors";
import type { Realm } from "../realm";
import { RotatingSecret } from "../secret-rotation";
import { seconds, type Service } from "../service";
import { readJson, readObject, listIn } from "./body";
import { readClientBody } from "./client-body";
import { CLIENT, REALM, type AdminRoute } from "./route";

export const clientRoutes: readonly AdminRoute[] = [
  {
    method: "GET",
    pattern: `${REALM}/clients`,
    handle({ query }, { realm: name = "" }, access) {
      const realm = access.realm(name, "view-clients", "manage-clients", "query-clients");
      const visible = access.may(name, "view-clients", "manage-clients") ? realm.clients : [];
      return json(
        200,
        page(visible, query).map((client) => client.toJson()),
      );
    },
  },
  {
    method: "POST",
    pattern: `${REALM}/clients`,
    handle(request, { realm: name = "" }, access) {
      const realm = access.realm(name, "manage-clients");
      const { uuid } = createClient(access.service, realm, readJson(request));
      return { status: 201, headers: { location: `${access.service.url}/admin/realms/${name}/clients/${uuid}` } };
    },
  },
  {
    method: "POST",
    pattern: `${REALM}/partialImport`,
    handle(request, { realm: name = "" }, access) {
      const realm = access.realm(name, "realm-admin");
      const clients = listIn(readObject(request), "clients");
      const added = clients.map((client) => createClient(access.service, realm, client));
      return json(200, { overwritten: 0, added: added.length, skipped: 0 });
    },
  },
  {
    method: "GET",
    pattern: CLIENT,
    handle(_request, { realm: name = "", id = "" }, access) {
      const { realm, client } = access.client(name, id, "view-clients", "manage-clients");
      // Looking at a client is an event too.
      realm.policies.rotationsFor(client, access.service.rotationFeature);
      return json(200, client.toJson());
    },
  },
  {
    method: "PUT",
    pattern: CLIENT,
    handle(request, { realm: name = "", id = "" }, access) {
      const { realm, client } = access.client(name, id, "manage-clients");
      updateClient(access.service, realm, client, request);
      return { status: 204 };
    },
  },
  {
    method: "DELETE",
    pattern: CLIENT,
    handle(_request, { realm: name = "", id = "" }, access) {
      access.client(name, id, "manage-clients").realm.remove(id);
      return { status: 204 };
    },
  },
];

/** @throws KeycloakError 400, 409 or 500 */
export function createClient(service: Service, realm: Realm, body: unknown): Client {
  const { fields, secret, attributes } = readClientBody(body);
  const { clientId } = fields;
  if (clientId === undefined) throw adminErrors.refused("Client id missing");
  const client = new Client({ ...NEW_CLIENT, ...fields, clientId });
  client.setAttributes(attributes);
  const rotating = new RotatingSecret(client, seconds(service));
  if (secret !== undefined) client.setSecret(secret);
  else if (client.accessType !== "public") rotating.generate();
  const rotations = realm.policies.rotationsFor(client, service.rotationFeature);
  realm.add(client);
  if (client.accessType === "confidential") for (const periods of rotations) rotating.onChange(periods);
  return client;
}

function updateClient(service: Service, realm: Realm, client: Client, request: SandboxRequest): void {
  const { fields, secret, attributes } = readClientBody(readJson(request));
  realm.policies.rotationsFor(client, service.rotationFeature);
  const { clientId = client.clientId } = fields;
  if ((realm.byClientId(clientId) ?? client) !== client) throw adminErrors.clientExists(clientId);
  if (secret !== undefined) client.setSecret(secret);
  client.fields = { ...client.fields, ...fields };
  client.setAttributes(attributes);
  const rotating = new RotatingSecret(client, seconds(service));
  const rotations =
    client.accessType === "confidential" ? realm.policies.rotationsFor(client, service.rotationFeature) : [];
  if (rotations.length === 0) rotating.strip();
  for (const periods of rotations) rotating.onChange(periods);
}

function page(clients: readonly Client[], query: URLSearchParams): readonly Client[] {
  const wanted = query.get("clientId");
  const part = wanted !== null && query.get("search") === "true" ? wanted.toLowerCase() : null;
  const found = clients.filter(({ clientId }) =>
    part !== null ? clientId.toLowerCase().includes(part) : wanted === null || clientId === wanted,
  );
  const first = Math.max(0, wholeNumber(query.get("first")) ?? 0);
  const max = wholeNumber(query.get("max")) ?? -1;
  return found.slice(first, max < 0 ? undefined : first + max);
}

/** A query that is no number is no path to the server. */
function wholeNumber(text: string | null): number | undefined {
  if (text === null) return undefined;
  if (!/^-?\d+$/.test(text)) throw adminErrors.noPath();
  return Number(text);
}
