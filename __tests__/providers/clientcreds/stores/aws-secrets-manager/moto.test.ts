import { connectAwsSecretsManager } from "../../../../../providers/clientcreds/stores/aws-secrets-manager";
import { startMoto, type Moto } from "../../../../support/moto";
import { describeSlotStoreContract, signal } from "../slot-store-contract";
import { useTestCredentials } from "./aws-service";

useTestCredentials();

// A label that moto lost is waited for, as a late one of AWS would be.
jest.setTimeout(20_000);

let moto: Moto;
beforeAll(async () => {
  moto = await startMoto();
}, 400_000);
afterAll(() => moto?.stop());

/** Where moto is not like AWS. */
const DEVIATIONS = {
  "leaves NEXT alone when it was expected to be nowhere":
    "moto moves a held label though no version is named that it is to leave, and leaves it there, too",
  "puts the old value into PREVIOUS by itself, off exactly what it held":
    "moto adds a label once more to the version that holds it, which AWS documents neither way",
  "refuses a version that does not exist": "moto refuses it too, but takes the label off its version first",
};

describeSlotStoreContract(
  "AWS Secrets Manager as moto has it",
  async () => {
    await moto.reset();
    moto.setClock(1_800_000_000);
    const aws = await connectAwsSecretsManager({ region: "eu-central-1", endpoint: moto.url }, signal);
    return { open: () => aws.open("okta/0oa1"), setClock: moto.setClock, dispose: () => Promise.resolve() };
  },
  DEVIATIONS,
);
