import { addressOf, isAddress, withoutPassword } from "../../../../providers/clientcreds/http/address";

it.each(["https://acme.okta.com/oauth2/v1/token", "http://127.0.0.1:8080", "http://[::1]/", "http://localhost/"])(
  "sends to %s",
  (text) => {
    expect(isAddress(text)).toBe(true);
    expect(addressOf(text).href).toBe(new URL(text).href);
  },
);

it.each(["http://acme.okta.com", "https://u:p@acme.okta.com", "http://u@127.0.0.1", "ftp://127.0.0.1", "acme", ""])(
  "sends nothing to %p",
  (text) => {
    expect(isAddress(text)).toBe(false);
    expect(() => addressOf(text)).toThrow(expect.objectContaining({ name: "HttpError", effect: "not_done" }));
  },
);

it.each([
  ["https://u:secret@acme.okta.com/x", "…@acme.okta.com/x"],
  ["https://u:sec@ret/@acme.okta.com", "…@acme.okta.com"],
  ["u:secret\n@acme", "…@acme"],
  ["https://acme.okta.com", "https://acme.okta.com"],
])("shows %p without its password", (text, shown) => {
  expect(withoutPassword(text)).toBe(shown);
});
