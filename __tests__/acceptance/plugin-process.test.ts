import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, statSync, watch, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { status, type Client } from "@grpc/grpc-js";
import { selfSignedCertificate } from "../../providers/plugin/server/certificate";
import { call, HOST_ENVIRONMENT, PluginHost } from "../support/plugin-host";
import { Terraform } from "../support/terraform";
import { toyExecutable, ToyTerraform } from "../support/toy-provider";

const CHECK = "/grpc.health.v1.Health/Check";

describe("the process of a provider", () => {
  let executable: string;
  let host: PluginHost | undefined;

  beforeAll(() => void (executable = toyExecutable()), 60_000);
  afterEach(() => host?.stop());

  async function connected(): Promise<{ client: Client; address: string }> {
    host = new PluginHost(executable);
    const { address, serverCertificatePem } = await host.handshake();
    return { client: host.connect(address, serverCertificatePem, host.clientCertificate), address };
  }

  it("tells who starts it by hand what it is", async () => {
    host = new PluginHost(executable, { TF_PLUGIN_MAGIC_COOKIE: "" });
    const [code] = await once(host.process, "close");
    expect(code).toBe(1);
    expect(host.stderr).toMatch(/^This program is a Terraform provider: Terraform starts it/);
  }, 30_000);

  it("takes nothing from the folder it is started in", async () => {
    const folder = mkdtempSync(join(tmpdir(), "project-"));
    writeFileSync(join(folder, ".env"), `TF_PLUGIN_MAGIC_COOKIE=${HOST_ENVIRONMENT.TF_PLUGIN_MAGIC_COOKIE}\n`);
    writeFileSync(join(folder, "bunfig.toml"), 'preload = ["./preload.js"]\n');
    writeFileSync(join(folder, "preload.js"), 'console.error("preloaded");\n');
    host = new PluginHost(executable, { TF_PLUGIN_MAGIC_COOKIE: undefined }, folder);
    const [code] = await once(host.process, "close");
    expect(code).toBe(1);
    expect(host.stderr).toMatch(/^This program is a Terraform provider/);
    rmSync(folder, { recursive: true });
  }, 30_000);

  it("serves the host that has the right certificate", async () => {
    const { client, address } = await connected();
    expect(await call(client, CHECK)).toEqual(Buffer.of(8, 1));
    expect(statSync(dirname(address)).mode & 0o777).toBe(0o700);
    expect(host?.stderr).toBe("");
  }, 30_000);

  it("refuses who has no certificate, or another, or does not encrypt", async () => {
    host = new PluginHost(executable);
    const { address, serverCertificatePem } = await host.handshake();
    for (const certificate of [null, selfSignedCertificate(), undefined]) {
      const client = host.connect(address, serverCertificatePem, certificate);
      await expect(call(client, CHECK)).rejects.toMatchObject({ code: status.UNAVAILABLE });
    }
    const right = host.connect(address, serverCertificatePem, host.clientCertificate);
    expect(await call(right, CHECK)).toEqual(Buffer.of(8, 1));
  }, 60_000);

  it("answers what it does not know with UNIMPLEMENTED", async () => {
    const { client } = await connected();
    const later = call(client, "/tfplugin6.Provider/GetResourceIdentitySchemas");
    await expect(later).rejects.toMatchObject({ code: status.UNIMPLEMENTED });
  }, 30_000);

  it("ends when it is asked to, and leaves no socket", async () => {
    const { client, address } = await connected();
    const ended = once(host!.process, "exit");
    await call(client, "/plugin.GRPCController/Shutdown");
    expect(await ended).toEqual([0, null]);
    expect(existsSync(dirname(address))).toBe(false);
  }, 30_000);

  it("ends when its host is gone", async () => {
    const { client } = await connected();
    const bytes = (value: Buffer) => value;
    const stream = client.makeServerStreamRequest("/plugin.GRPCStdio/StreamStdio", bytes, bytes, Buffer.alloc(0));
    stream.on("error", () => {});
    await call(client, CHECK);
    const ended = once(host!.process, "exit");
    client.close();
    stream.cancel();
    expect(await ended).toEqual([0, null]);
  }, 30_000);

  it("leaves an interrupt to Terraform", async () => {
    const { client } = await connected();
    host?.process.kill("SIGINT");
    expect(await call(client, CHECK)).toEqual(Buffer.of(8, 1));
  }, 30_000);
});

describe("a provider under Terraform", () => {
  let terraform: ToyTerraform;

  beforeEach(async () => {
    terraform = new ToyTerraform();
    await terraform.init();
  }, 60_000);
  afterEach(() => terraform.dispose());

  it("stops what it is doing when Terraform is interrupted", async () => {
    terraform.write("main.tf", `resource "toy_box" "a" {\n  name = "a"\n  note = "hang"\n}\n`);
    const watcher = watch(terraform.shelf);
    const hanging = once(watcher, "change");
    const running = terraform.start(["apply", "-no-color", "-auto-approve"]);
    await hanging;
    watcher.close();
    running.process.kill("SIGINT");
    const { code, stderr } = await running.result;
    expect(code).toBe(1);
    expect(stderr).toMatch(/Error: Interrupted[^]*Terraform was interrupted while applying toy_box/);
    expect(stderr).not.toContain("rpc error");
  }, 60_000);

  it("opens and closes ephemeral resources", async () => {
    terraform.write("main.tf", `ephemeral "toy_key" "k" {\n  label = "long"\n}\n`);
    expect(await terraform.plan()).toMatchObject({ code: 0, stderr: "" });
    expect(terraform.journal).toEqual(["opened long", "closed long"]);
  }, 60_000);

  it("works in plain text when TLS is switched off", async () => {
    terraform.write("main.tf", `output "loud" {\n  value = provider::toy::shout("a", "b")\n}\n`);
    expect(await terraform.run(["apply", "-auto-approve"], { TF_DISABLE_PLUGIN_TLS: "1" })).toMatchObject({ code: 0 });
    expect((await terraform.outputs()).loud?.value).toBe("A B");
  }, 60_000);

  it("writes its log into Terraform's", async () => {
    terraform.write("main.tf", `output "loud" {\n  value = provider::toy::shout("a")\n}\n`);
    const { log } = await terraform.runLogged(["plan"]);
    expect(log).toMatch(/\[DEBUG\] provider\.terraform-provider-toy_v1\.0\.0: provider listens:.*network=unix/);
  }, 60_000);

  it("can wait for Terraform to attach, and outlives its runs", async () => {
    const waiting = spawn(toyExecutable(), ["--debug"], { stdio: ["ignore", "pipe", "inherit"] });
    try {
      const [line] = (await once(createInterface({ input: waiting.stdout }), "line")) as [string];
      const [, TF_REATTACH_PROVIDERS] = /^TF_REATTACH_PROVIDERS='(.*)'$/.exec(line)!;
      const attached = new Terraform({ providers: {}, env: { TF_REATTACH_PROVIDERS } });
      attached.write(
        "versions.tf",
        `terraform {\n  required_providers {\n    toy = { source = "clientcreds/toy" }\n  }\n}\n`,
      );
      attached.write("main.tf", `output "loud" {\n  value = provider::toy::shout("a")\n}\n`);
      expect(await attached.init()).toMatchObject({ code: 0 });
      expect(await attached.apply()).toMatchObject({ code: 0, stderr: "" });
      expect((await attached.plan("-detailed-exitcode")).code).toBe(0);
      expect(waiting.exitCode).toBeNull();
      attached.dispose();
    } finally {
      const ended = once(waiting, "exit");
      waiting.kill("SIGINT");
      expect(await ended).toEqual([0, null]);
    }
  }, 60_000);
});
