import { json } from "../../http/message";
import { adminErrors, serverError } from "../errors";
import { RotatingSecret } from "../secret-rotation";
import { realmOf, seconds } from "../service";
import { CLIENT, type AdminRoute } from "./route";

const SECRET = `${CLIENT}/client-secret`;
const shown = (value: string | undefined) => json(200, { type: "secret", value });

export const secretRoutes: readonly AdminRoute[] = [
  {
    method: "GET",
    pattern: SECRET,
    handle(_request, { realm = "", id = "" }, access) {
      return shown(access.client(realm, id, "view-clients", "manage-clients").client.secret);
    },
  },
  {
    method: "POST",
    pattern: SECRET,
    handle(_request, { realm: name = "", id = "" }, access) {
      const { realm, client } = access.client(name, id, "manage-clients");
      const rotations = realm.policies.rotationsFor(client, access.service.rotationFeature);
      const rotating = new RotatingSecret(client, seconds(access.service));
      const before = client.secret;
      const value = rotating.generate();
      const inForce = client.accessType === "confidential" ? rotations : [];
      if (inForce.length === 0) rotating.strip();
      for (const periods of inForce) rotating.rotate(before, periods);
      return shown(value);
    },
  },
  {
    method: "GET",
    pattern: `${SECRET}/rotated`,
    handle(_request, { realm = "", id = "" }, access) {
      const { client } = access.client(realm, id, "view-clients", "manage-clients");
      const { rotated } = new RotatingSecret(client, seconds(access.service));
      if (rotated === undefined || !access.service.rotationFeature) throw adminErrors.noRotated();
      return shown(rotated);
    },
  },
  {
    method: "DELETE",
    pattern: `${SECRET}/rotated`,
    handle(_request, { realm = "", id = "" }, access) {
      realmOf(access.service, realm);
      // The server's own answer to whom it should forbid it.
      if (!access.may(realm, "manage-clients")) throw serverError();
      const { client } = access.client(realm, id, "manage-clients");
      new RotatingSecret(client, seconds(access.service)).removeRotated();
      return { status: 204 };
    },
  },
];
