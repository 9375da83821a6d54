import type { Route } from "../../http/router";
import type { Access } from "./access";

export type AdminRoute = Route<Access>;

export const REALM = "/admin/realms/:realm";
export const CLIENT = `${REALM}/clients/:id`;
