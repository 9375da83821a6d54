/** What an Authorization header can carry. */
const TOKEN = /^[\x21-\x7e]+$/;

export const isToken = (value: unknown): value is string => typeof value === "string" && TOKEN.test(value);
