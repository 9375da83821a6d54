/** Terraform's name of this platform, as in the folder names of a mirror: `linux_amd64`. */
export function terraformPlatform(platform = process.platform, arch: string = process.arch): string {
  const os = { linux: "linux", darwin: "darwin", win32: "windows" }[platform as string];
  const cpu = { x64: "amd64", arm64: "arm64" }[arch];
  if (os && cpu) return `${os}_${cpu}`;
  throw new Error(
    `There is no provider for ${platform} on ${arch}. Supported: linux, darwin and win32 on x64 and arm64.`,
  );
}
