import type { SandboxRequest } from "../../http/message";
import type { Bearer } from "../access-tokens";
import type { Client } from "../client";
import { adminErrors } from "../errors";
import type { Realm } from "../realm";
import { realmOf, type Service } from "../service";

const CLIENT_ROLES = ["view-clients", "manage-clients", "query-clients"];

/** What one request to the admin API may do. */
export class Access {
  private constructor(
    readonly service: Service,
    private readonly bearer: Bearer,
  ) {}

  /** @throws KeycloakError 401 */
  static of(request: SandboxRequest, service: Service): Access {
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? "")?.[1];
    const bearer = token === undefined ? undefined : service.tokens.bearerOf(token);
    if (!bearer) throw adminErrors.unauthorized();
    return new Access(service, bearer);
  }

  get isAdmin(): boolean {
    return this.bearer.roles === "all";
  }

  /** Any role of `realm-management`. */
  get hasRoles(): boolean {
    return this.bearer.roles === "all" || this.bearer.roles.size > 0;
  }

  may(realm: string, ...anyOf: readonly string[]): boolean {
    const { roles } = this.bearer;
    if (roles === "all") return true;
    return this.bearer.realm === realm && anyOf.some((role) => roles.has(role));
  }

  /** @throws KeycloakError 404, or 403 without one of the roles */
  realm(name: string, ...anyOf: readonly string[]): Realm {
    const realm = realmOf(this.service, name);
    if (!this.may(name, ...anyOf)) throw adminErrors.forbidden();
    return realm;
  }

  /** Whoever has nothing to do with clients is not told which there are. @throws KeycloakError 403, 404 */
  client(realmName: string, uuid: string, ...anyOf: readonly string[]): { realm: Realm; client: Client } {
    const realm = this.realm(realmName, ...CLIENT_ROLES);
    const client = realm.client(uuid);
    if (!this.may(realmName, ...anyOf)) throw adminErrors.forbidden();
    return { realm, client };
  }
}
