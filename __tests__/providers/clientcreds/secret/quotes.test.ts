import { quotes } from "../../../../providers/clientcreds/secret/quotes";

const SECRET = "p/Q%u k+Jw='z<L>m!x";

it.each([
  ["raw", SECRET],
  ["eight characters of it", SECRET.slice(3, 11)],
  ["in a form", new URLSearchParams({ secret: SECRET }).toString()],
  ["in a URL", encodeURIComponent(SECRET)],
  ["in base64", Buffer.from(SECRET).toString("base64")],
  ["in base64, behind another text", Buffer.from(`id:${SECRET}`).toString("base64")],
  ["in base64url, behind another text", Buffer.from(`i:${SECRET}`).toString("base64url")],
  ["in hex", Buffer.from(SECRET).toString("hex").toUpperCase()],
])("a text quotes a secret %s", (_how, text) => {
  expect(quotes(`the value ${text}.`, SECRET)).toBe(true);
});

it("another text does not", () => {
  expect(quotes("the value is not of the form that is expected", SECRET)).toBe(false);
});
