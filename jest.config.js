// The SDK announces on every load, in each worker, that it will leave Node 20 in 2027.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";

/** @type {import('jest').Config} */
const common = {
  rootDir: __dirname,
  testEnvironment: "node",
  transform: { "\\.[jt]s$": ["@swc/jest"] },
  // jose ships ES modules only; jest runs CommonJS.
  transformIgnorePatterns: ["/node_modules/(?!jose/)"],
  modulePathIgnorePatterns: ["<rootDir>/(dist|build|cdktf.out|.cache|.demo)/"],
};
module.exports = {
  // Most tests wait for processes of their own; jest's default would leave a core of two idle.
  maxWorkers: 2,
  projects: [
    {
      ...common,
      displayName: "unit",
      testMatch: ["<rootDir>/__tests__/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/__tests__/acceptance/"],
      setupFilesAfterEnv: ["<rootDir>/__tests__/support/unit-setup.ts"],
    },
    {
      ...common,
      displayName: "acceptance",
      testMatch: ["<rootDir>/__tests__/acceptance/**/*.test.ts"],
      setupFilesAfterEnv: ["<rootDir>/__tests__/support/acceptance-setup.ts"],
    },
  ],
};
