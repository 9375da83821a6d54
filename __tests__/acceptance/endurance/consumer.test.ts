import { OktaStack } from "../../support/okta-stack";
import { Service } from "../../support/service";

const ROTATIONS = 20;

test(`a service that keeps the contract has no failed login over ${ROTATIONS} rotations`, async () => {
  const stack = await OktaStack.start();
  const policy = `every = "90d", overlap = "1s", grace = "1s", soak = "0s"`;
  stack.declare(policy);
  await stack.apply();
  const service = new Service(stack, 1.5);
  for (let rotation = 1; rotation <= ROTATIONS; rotation++) {
    stack.declare(`${policy}, trigger = "${rotation}"`);
    await stack.apply();
    await stack.settle();
  }
  expect(await service.stop()).toEqual([]);
  expect(service.logins).toBeGreaterThan(ROTATIONS);
  expect(stack.state.slots.current).toMatchObject({ generation: ROTATIONS + 1 });
  expect(Object.values(stack.secrets)).toEqual(["ACTIVE"]);
  await stack.stop();
});
