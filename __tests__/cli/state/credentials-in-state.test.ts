import { credentialsInState } from "../../../cli/state/credentials-in-state";

const OURS = "registry.terraform.io/clientcreds/clientcreds";
const pulled = (...resources: object[]): string => JSON.stringify({ version: 4, resources });
const resource = (more: object = {}) => ({
  mode: "managed",
  type: "clientcreds_okta_secret",
  name: "billing",
  provider: `provider["${OURS}"]`,
  instances: [{ attributes: { id: "0oa1" } }],
  ...more,
});
const addresses = (text: string): string[] => credentialsInState(text, "s").map(({ address }) => address);

describe("the credentials of a state", () => {
  test("are found in modules, by keys of for_each and count, and with a provider's alias", () => {
    const instances = [
      { index_key: 'a"b', attributes: {} },
      { index_key: 1, attributes: {} },
    ];
    const provider = `module.m.provider["${OURS}"].emea`;
    expect(addresses(pulled(resource({ module: 'module.m["x"]', provider, instances })))).toEqual([
      'module.m["x"].clientcreds_okta_secret.billing["a\\"b"]',
      'module.m["x"].clientcreds_okta_secret.billing[1]',
    ]);
    expect(credentialsInState(pulled(resource({ provider, instances })), "s")).toMatchObject([
      { type: "clientcreds_okta_secret", alias: "emea" },
      { alias: "emea" },
    ]);
    expect(credentialsInState(pulled(resource()), "s")).toMatchObject([{ alias: null }]);
  });

  test("are no data source, no resource of another provider, and nothing that a replacement left behind", () => {
    const others = [
      resource({ mode: "data", type: "clientcreds_slots" }),
      resource({ provider: 'provider["registry.terraform.io/evil/clientcreds"]' }),
      resource({ type: "okta_app_oauth", provider: 'provider["registry.terraform.io/okta/okta"]' }),
      resource({ instances: [{ deposed: "00000000", attributes: {} }] }),
    ];
    expect(addresses(pulled(...others))).toEqual([]);
  });

  test("are the same in what `show -json` prints", () => {
    const shown = (address: string) => ({
      address,
      mode: "managed",
      type: "clientcreds_okta_secret",
      provider_name: OURS,
      values: { id: "0oa1" },
    });
    const root_module = { resources: [shown("a.b")], child_modules: [{ resources: [shown("module.m.a.b")] }] };
    expect(credentialsInState(JSON.stringify({ format_version: "1.0", values: { root_module } }), "s")).toEqual([
      { stack: null, address: "a.b", type: "clientcreds_okta_secret", alias: null, attributes: { id: "0oa1" } },
      {
        stack: null,
        address: "module.m.a.b",
        type: "clientcreds_okta_secret",
        alias: null,
        attributes: { id: "0oa1" },
      },
    ]);
  });

  test("are none before the first apply", () => {
    expect(addresses("")).toEqual([]);
    expect(addresses(JSON.stringify({ format_version: "1.0" }))).toEqual([]);
  });

  test.each(["hunter2", '{"password":"hunter2"}', '{"version":3}', '{"format_version":"1.2","resource_changes":[]}'])(
    "are not looked for in %s, of which nothing is quoted",
    (text) => {
      expect(() => credentialsInState(text, "pulled.json")).toThrow(
        /^pulled\.json is not a state: neither what `terraform state pull` prints, nor `terraform show -json`\.$/,
      );
    },
  );
});
