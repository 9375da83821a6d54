import {
  Server,
  ServerCredentials,
  status,
  type handleBidiStreamingCall,
  type handleServerStreamingCall,
  type handleUnaryCall,
  type MethodDefinition,
} from "@grpc/grpc-js";
import type { Duplex } from "node:stream";
import { log } from "../log";
import { PROVIDER_METHODS, type ProviderHandlers, type UnaryHandler } from "./methods";

export interface TransportOptions {
  /** Asked for when a call comes: gRPC serves before they are loaded. */
  readonly handlers: () => ProviderHandlers;
  readonly onShutdown: () => void;
}

// States with thousands of instances travel one by one, but a data source or a schema may be large.
const MAX_MESSAGE_BYTES = 256 * 1024 * 1024;

const EMPTY = Buffer.alloc(0);
/** HealthCheckResponse { status: SERVING } */
const SERVING = Buffer.of(0x08, 0x01);

/**
 * A gRPC server of the services that Terraform's plugin host calls. Anything else is answered with UNIMPLEMENTED.
 *
 * @returns serves a connection, whose encryption is done already
 */
export function createTransport({ handlers, onShutdown }: TransportOptions): (connection: Duplex) => void {
  const server = new Server({
    "grpc.max_receive_message_length": MAX_MESSAGE_BYTES,
    "grpc.max_send_message_length": MAX_MESSAGE_BYTES,
  });
  for (const method of PROVIDER_METHODS) {
    addUnary(server, `/tfplugin6.Provider/${method}`, (request) => handlers()[method](request));
  }
  addUnary(server, "/grpc.health.v1.Health/Check", async () => SERVING);
  addUnary(server, "/plugin.GRPCController/Shutdown", async () => {
    onShutdown();
    return EMPTY;
  });
  // Nothing is sent on either stream.
  const silent: handleServerStreamingCall<Uint8Array, Uint8Array> = () => {};
  const idle: handleBidiStreamingCall<Uint8Array, Uint8Array> = (call) => {
    call.on("end", () => call.end());
    call.resume();
  };
  addMethod(server, "/plugin.GRPCStdio/StreamStdio", silent, { responseStream: true });
  addMethod(server, "/plugin.GRPCBroker/StartStream", idle, { requestStream: true, responseStream: true });
  const injector = server.createConnectionInjector(ServerCredentials.createInsecure());
  return (connection) => injector.injectConnection(connection);
}

function addUnary(server: Server, path: string, handler: UnaryHandler): void {
  const handle: handleUnaryCall<Uint8Array, Uint8Array> = (call, respond) => {
    handler(call.request).then(
      (response) => respond(null, response),
      (error: Error) => {
        // Only a message that cannot be read or written gets here: handlers turn what goes wrong into diagnostics.
        log.error(`${path} failed`, { error: error.stack });
        respond({ code: status.INTERNAL, details: `${path}: ${error.message}` });
      },
    );
  };
  addMethod(server, path, handle, {});
}

type Streams = Partial<Pick<MethodDefinition<Uint8Array, Uint8Array>, "requestStream" | "responseStream">>;
type Handler =
  | handleUnaryCall<Uint8Array, Uint8Array>
  | handleServerStreamingCall<Uint8Array, Uint8Array>
  | handleBidiStreamingCall<Uint8Array, Uint8Array>;

function addMethod(server: Server, path: string, handler: Handler, streams: Streams): void {
  const asIs = (bytes: Uint8Array) => bytes as Buffer;
  const definition: MethodDefinition<Uint8Array, Uint8Array> = {
    path,
    requestStream: false,
    responseStream: false,
    ...streams,
    requestDeserialize: asIs,
    requestSerialize: asIs,
    responseDeserialize: asIs,
    responseSerialize: asIs,
  };
  server.addService({ call: definition }, { call: handler });
}
