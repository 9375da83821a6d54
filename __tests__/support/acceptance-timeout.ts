// Real commands on a machine of two cores that has other work: a test fails by what it sees, not by how long that took.
jest.setTimeout(180_000);
