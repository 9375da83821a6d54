import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer as createHttp, type RequestListener, type Server } from "node:http";
import { createServer as createHttps } from "node:https";
import { connect, createServer as createTcp, type AddressInfo, type Server as TcpServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Loopback servers of one test file, all ended after it. */
export class Servers {
  private readonly ends: (() => void)[] = [];
  readonly folder = mkdtempSync(join(tmpdir(), "clientcreds-http-"));

  private async listen(server: TcpServer | Server): Promise<number> {
    const sockets = new Set<Socket>();
    server.on("connection", (socket: Socket) => sockets.add(socket.on("error", () => {})));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    this.ends.push(() => {
      server.close();
      for (const socket of sockets) socket.destroy();
    });
    return (server.address() as AddressInfo).port;
  }

  async http(listener: RequestListener): Promise<string> {
    return `http://127.0.0.1:${await this.listen(createHttp(listener))}`;
  }

  /** `reads`: called when the first bytes of a request are there. */
  async tcp(on: { accepts?: (socket: Socket) => void; reads?: (socket: Socket) => void }): Promise<string> {
    const server = createTcp((socket) => {
      on.accepts?.(socket);
      if (on.reads) socket.once("data", () => on.reads!(socket));
    });
    return `http://127.0.0.1:${await this.listen(server)}`;
  }

  /** A port where nothing listens. */
  async nothing(): Promise<string> {
    const server = createTcp();
    const port = await this.listen(server);
    await new Promise((resolve) => server.close(resolve));
    return `http://127.0.0.1:${port}`;
  }

  /** A TLS server named okta.test, whose authority is in `caFile`. */
  async tls(): Promise<{ readonly port: number; readonly caFile: string }> {
    const openssl = (...args: string[]): void =>
      void execFileSync("openssl", args, { cwd: this.folder, stdio: "pipe" });
    const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];
    openssl("req", "-x509", ...key, "-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=test ca", "-days", "1");
    openssl(
      "req",
      ...key,
      "-keyout",
      "s.key",
      "-out",
      "s.csr",
      "-subj",
      "/CN=s",
      "-addext",
      "subjectAltName=DNS:okta.test,DNS:localhost",
    );
    openssl(
      "x509",
      "-req",
      "-in",
      "s.csr",
      "-CA",
      "ca.pem",
      "-CAkey",
      "ca.key",
      "-CAcreateserial",
      "-out",
      "s.pem",
      "-days",
      "1",
      "-copy_extensions",
      "copy",
    );
    const file = (name: string): string => join(this.folder, name);
    const credentials = { key: readFileSync(file("s.key")), cert: readFileSync(file("s.pem")) };
    const port = await this.listen(createHttps(credentials, (_req, res) => res.end("from okta.test")));
    return { port, caFile: file("ca.pem") };
  }

  /** A proxy that opens every tunnel to this port, or answers `refusal`; `seen` is what it was asked for. */
  async proxy(port: number, refusal?: string): Promise<{ readonly url: string; readonly seen: string[] }> {
    const seen: string[] = [];
    const server = createHttp((_req, res) => res.writeHead(500).end());
    server.on("connect", (request, client: Socket, head) => {
      seen.push([request.url, request.headers["proxy-authorization"]].filter(Boolean).join(" "));
      client.on("error", () => {});
      if (refusal) return void client.end(`HTTP/1.1 ${refusal}\r\ncontent-length: 0\r\n\r\n`);
      const target = connect(port, "127.0.0.1", () => {
        client.write("HTTP/1.1 200 Connection established\r\n\r\n");
        target.write(head);
        target.pipe(client).pipe(target);
      }).on("error", () => client.destroy());
      client.on("close", () => target.destroy());
    });
    return { url: `http://127.0.0.1:${await this.listen(server)}`, seen };
  }

  stop(): void {
    for (const end of this.ends) end();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
