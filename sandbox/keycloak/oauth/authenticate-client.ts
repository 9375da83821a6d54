import type { Client } from "../client";
import { oauthError } from "../errors";
import type { Realm } from "../realm";
import { RotatingSecret } from "../secret-rotation";
import { seconds, type Service } from "../service";
import type { Presented } from "./presented";

const REFUSED = "Invalid client or Invalid client credentials";

/** Finds the client that a request proves to come from. @throws KeycloakError in the form of RFC 6749 */
export function authenticateClient({ clientId = "", secret = "" }: Presented, realm: Realm, service: Service): Client {
  const client = realm.byClientId(clientId);
  if (!client?.fields.enabled) throw oauthError(401, "invalid_client", REFUSED);
  if (client.accessType === "public") return client;
  if (client.accessType === "bearer-only") throw oauthError(400, "invalid_client", "Bearer-only not allowed");
  const rotating = new RotatingSecret(client, seconds(service));
  if (!rotating.accepts(secret, service.rotationFeature)) throw oauthError(401, "unauthorized_client", REFUSED);
  return client;
}
