import { createServer as createPlainServer, type Server } from "node:net";
import type { Duplex } from "node:stream";
import { createServer as createTlsServer } from "node:tls";
import { log } from "../log";
import type { Address } from "./address";
import type { Certificate } from "./certificate";

/** Mutual TLS: both certificates are made for one run of the provider, and each end expects just the other's. */
export interface MutualTls {
  readonly certificate: Certificate;
  readonly clientCertificatePem: string;
}

/**
 * Listens for the host, and gives each of its connections once its certificate is verified. No gRPC yet: the handshake
 * waits for this alone, and loading gRPC takes twice as long.
 *
 * @param tls undefined: plain text on the socket
 * @returns the port, or 0 where the address has none
 */
export function listen(
  address: Address,
  tls: MutualTls | undefined,
  onConnection: (connection: Duplex) => void,
): Promise<number> {
  const server = tls ? tlsServer(tls, onConnection) : createPlainServer(onConnection);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(address.bind, () => {
      const bound = server.address();
      resolve(typeof bound === "object" && bound !== null ? bound.port : 0);
    });
  });
}

function tlsServer(tls: MutualTls, onConnection: (connection: Duplex) => void): Server {
  const { certificate, clientCertificatePem } = tls;
  const server = createTlsServer(
    {
      cert: certificate.pem,
      key: certificate.privateKeyPem,
      ca: clientCertificatePem,
      requestCert: true,
      rejectUnauthorized: true,
      ALPNProtocols: ["h2"],
    },
    onConnection,
  );
  return server.on("tlsClientError", (error) => log.debug("a connection was refused", { error: error.message }));
}
