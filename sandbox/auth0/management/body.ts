import { auth0Errors } from "../errors";

/** The object in a body. @throws 400 */
export function objectIn(body: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) {
      return parsed as Record<string, unknown>;
    }
  } catch {
    // What is no JSON is refused like what is no object.
  }
  throw auth0Errors.invalidBody("Invalid request payload JSON format");
}
