import { CredentialStack } from "./credential-stack";

// Real commands on a machine of two cores that has other work: a test fails by what it sees, not by how long that took.
jest.setTimeout(300_000);

// A test that failed half-way must not keep its servers, and with them jest, alive.
afterAll(() => CredentialStack.stopAll());
