import { jsonOf } from "../json";
import type { KeycloakCall, KeycloakClient } from "./client";

/** Whether the server has the feature on which rotated values depend, and without which a policy that rotates makes it fail. @throws IssuerError */
export async function hasRotationFeature(client: KeycloakClient, signal: AbortSignal): Promise<boolean> {
  const doing = `find out whether ${client.url} has the feature client-secret-rotation`;
  const call: KeycloakCall = { method: "GET", path: "/serverinfo", doing, signal };
  const answer = await client.send(call);
  const { features } = jsonOf(answer.text);
  if (answer.status !== 200 || !Array.isArray(features)) throw client.refusal(call, answer, "failed");
  return (features as Readonly<Record<string, unknown>>[]).some(
    (feature) => feature?.name === "CLIENT_SECRET_ROTATION" && feature.enabled === true,
  );
}
