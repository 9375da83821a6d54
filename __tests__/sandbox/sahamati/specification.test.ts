import { answerProblems, document } from "./support/openapi";
import { entityToken, sandboxes, secretCall, userToken, type Answer } from "./support/service";

const start = sandboxes();
const ENTITY = { entityId: "XYZ_FIU" };

const problemsOf = ({ path, status, body }: Answer): string[] => answerProblems("POST", path, status, body);

it("every answer that the specification has is of its form", async () => {
  const sandbox = await start({ expiresOnUnit: "seconds" });
  const { secret } = sandbox.createEntity(ENTITY);
  const answers = [
    await userToken(sandbox),
    await userToken(sandbox, { username: sandbox.username, password: "wrong" }),
    await userToken(sandbox, { username: sandbox.username }),
    await entityToken(sandbox, { id: "XYZ_FIU", secret }),
    await entityToken(sandbox, { id: "XYZ_FIU", secret: "wrong" }),
    await entityToken(sandbox, { id: "XYZ_FIU" }),
    await secretCall(sandbox, "read", ENTITY),
    await secretCall(sandbox, "read", { entityId: "other" }),
    await secretCall(sandbox, "read", {}),
    await secretCall(sandbox, "reset", { ...ENTITY, secretExpiryDays: 365 }),
    await secretCall(sandbox, "reset", { entityId: "other" }),
    await secretCall(sandbox, "reset", {}),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 401, 400, 200, 401, 400, 200, 401, 400, 200, 401, 400]);
  for (const answer of answers)
    expect([answer.path, answer.status, problemsOf(answer)]).toEqual([answer.path, answer.status, []]);
});

it("refusals say what the specification's examples say", async () => {
  const sandbox = await start();
  const said = [
    await userToken(sandbox, { username: "x", password: "y" }),
    await userToken(sandbox, {}),
    await entityToken(sandbox, { id: "x", secret: "y" }),
    await entityToken(sandbox, {}),
    await secretCall(sandbox, "reset", { entityId: "x" }),
    await secretCall(sandbox, "reset", {}),
  ];
  for (const { path, status, body } of said) {
    const { properties } =
      document.paths[path.replace("/iam/v1", "")].post.responses[status].content["application/json"].schema;
    expect([body.errorCode, body.errorMsg]).toEqual([properties.errorCode.example, properties.errorMsg.example]);
  }
});

describe("the check by the specification", () => {
  const token = document.paths["/entity/token/generate"].post.responses["200"].content["application/json"].examples;

  it("accepts the specification's own examples", () => {
    for (const { value } of Object.values<any>(token)) {
      expect(answerProblems("POST", "/entity/token/generate", 200, value)).toEqual([]);
    }
  });

  it.each([
    ["a missing field", (answer: any) => delete answer.accessToken],
    ["a misspelt field", (answer: any) => (answer.access_token = answer.accessToken)],
    ["another type", (answer: any) => (answer.expiresIn = "86400")],
    ["a time that is none", (answer: any) => (answer.timestamp = "yesterday")],
  ])("refuses %s", (_what, spoil) => {
    const answer = structuredClone(token.basicTokenResponse.value);
    spoil(answer);
    expect(answerProblems("POST", "/entity/token/generate", 200, answer)).not.toEqual([]);
  });

  it("refuses a status that the operation does not have", () => {
    expect(answerProblems("POST", "/entity/token/generate", 201, token.basicTokenResponse.value)).not.toEqual([]);
  });
});
