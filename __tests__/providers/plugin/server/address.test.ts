import { statSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname } from "node:path";
import { chooseAddress, type Address } from "../../../../providers/plugin/server/address";

describe("the address of the server", () => {
  let address: Address | undefined;
  afterEach(() => address?.remove());

  it("is a socket in a folder that only this user enters", () => {
    address = chooseAddress("linux");
    const folder = dirname(address.published(0));
    expect(address.bind).toEqual({ path: address.published(0) });
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    address.remove();
    expect(existsSync(folder)).toBe(false);
  });

  it("is short enough for a socket, however long the temporary folder's name is", () => {
    address = chooseAddress("linux", `${tmpdir()}/${"long/".repeat(30)}`);
    expect(Buffer.byteLength(address.published(0))).toBeLessThan(104);
  });

  it("is another one each time", () => {
    address = chooseAddress("linux");
    const other = chooseAddress("linux");
    expect(other.published(0)).not.toBe(address.published(0));
    other.remove();
  });

  it("is a port on the loopback where there are no sockets", () => {
    address = chooseAddress("win32");
    expect(address.bind).toEqual({ host: "127.0.0.1", port: 0 });
    expect(address.published(4711)).toBe("127.0.0.1:4711");
    expect(address.network).toBe("tcp");
  });
});
