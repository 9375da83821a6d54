import { Entity, newSecretValue, type Expiry, type OldSecret } from "./entity";
import { iamErrors } from "./errors";

/** The designated user of one or more participants. */
export interface User {
  readonly username: string;
  password: string;
  passwordExpired: boolean;
  /** Ids of the entities that it administers. */
  readonly administers: Set<string>;
}

/** All users and entities. */
export class Directory {
  private readonly users = new Map<string, User>();
  private readonly entities = new Map<string, Entity>();

  constructor(private readonly oldSecret: OldSecret) {}

  addUser(username: string, password: string): User {
    if (this.users.has(username)) throw new Error(`the sandbox already has a user ${username}`);
    const user: User = { username, password, passwordExpired: false, administers: new Set() };
    this.users.set(username, user);
    return user;
  }

  addEntity(id: string, expiry: Expiry, value = newSecretValue()): Entity {
    if (this.entities.has(id)) throw new Error(`the sandbox already has an entity ${id}`);
    const entity = new Entity(id, { value, expiry }, this.oldSecret);
    this.entities.set(id, entity);
    return entity;
  }

  user(username: string): User {
    const user = this.users.get(username);
    if (!user) throw new Error(`the sandbox has no user ${username}`);
    return user;
  }

  /** @throws IamError 401 */
  entity(id: string): Entity {
    const entity = this.entities.get(id);
    if (!entity) throw iamErrors.entityIdInvalid();
    return entity;
  }

  find(id: string): Entity | undefined {
    return this.entities.get(id);
  }

  /** @throws IamError 401 */
  logIn(username: string, password: string): User {
    const user = this.users.get(username);
    if (user?.password !== password || user.passwordExpired) throw iamErrors.userCredentialsInvalid();
    return user;
  }
}
