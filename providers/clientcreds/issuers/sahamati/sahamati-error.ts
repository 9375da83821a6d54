import type { Answer } from "./answer";

/** `401 Unauthorized: Invalid entity id`. What is not in the service's own form is left out, and so is what quotes a secret. */
export function errorOf(answer: Answer, secrets: readonly string[]): string {
  const code = answer.words("errorCode", secrets);
  if (code === null) return `${answer.status}, and not in its own form`;
  const text = answer.words("errorMsg", secrets);
  return `${answer.status} ${code}${text === null ? "" : `: ${text}`}`;
}

/** `401 Unauthorized`: short enough to be kept in a state. */
export function codeOf(answer: Answer): string {
  const code = answer.text("errorCode");
  return [answer.status, code !== null && /^[A-Za-z ]{1,40}$/.test(code) ? code : null].filter(Boolean).join(" ");
}

/** Whether a refusal is certain: the request did nothing. A proxy's 408 may come while the service is still at work. */
export const isRefusal = ({ status }: Answer): boolean => status >= 400 && status < 500 && status !== 408;

/** What the person does next. */
export function nextStep(status: number): string {
  switch (status) {
    case 401:
    case 403:
      return "The user does not administer the entity, or there is none of this id: Sahamati does not tell which. Check `entity_id`, `sahamati.environment` and, with Sahamati, whom the user administers.";
    case 404:
      return "Check `sahamati.environment` or `sahamati.base_url`.";
    case 429:
      return "Apply again later; nothing was changed.";
    default:
      return status >= 500 ? "Sahamati has a fault: apply again later." : "Nothing was changed.";
  }
}
