import { describeSlotStoreContract } from "../slot-store-contract";
import { startAwsService, useTestCredentials } from "./aws-service";

useTestCredentials();

describeSlotStoreContract("AWS Secrets Manager", async () => {
  const service = await startAwsService();
  const aws = await service.connect();
  return {
    open: () => aws.open("okta/0oa1"),
    setClock: service.setClock,
    dispose: () => service.sandbox.stop(),
  };
});
