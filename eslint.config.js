const eslint = require("typescript-eslint");

/** Arrows of imports run one way; each row: these files must not import what matches. */
const walls = [
  [
    "providers/clientcreds/rotation/**",
    [
      "**/issuers/**",
      "**/stores/**",
      "**/plugin",
      "**/plugin/**",
      "**/resources/**",
      "**/configuration/**",
      "node:*",
      "@*/*",
    ],
    "rotation/ is pure: the heart knows no issuer, store or plugin",
  ],
  [
    "providers/clientcreds/{issuers,stores}/**",
    ["**/resources/**", "**/plugin", "**/plugin/**", "**/configuration/**"],
    "issuers and stores reach inwards to rotation's ports only",
  ],
  ["providers/plugin/**", ["**/clientcreds/**"], "the plugin layer knows nothing of credentials"],
  [
    "constructs/**",
    ["**/resources/**", "**/issuers/**", "**/stores/**", "**/plugin", "**/plugin/**"],
    "constructs reach the provider through bindings/ only",
  ],
  [
    "runtime/**",
    ["cdktf", "constructs", "**/plugin", "**/plugin/**", "**/resources/**", "**/issuers/**"],
    "consumers load neither cdktf nor the provider's server",
  ],
  ["sandbox/**", ["**/clientcreds/**"], "a stand-in that shared code with the provider would share its mistakes"],
];

module.exports = eslint.config(
  {
    ignores: [
      "dist/",
      "build/",
      "node_modules/",
      "cdktf.out/",
      ".cache/",
      ".demo/",
      "providers/bindings/",
      "**/generated/",
      "**/*.js",
    ],
  },
  ...eslint.configs.recommended,
  {
    files: ["**/*.ts"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": ["error", { ignoreVoid: true }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "max-lines": ["warn", 250],
    },
  },
  ...walls.map(([files, group, message]) => ({
    files: [files],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        { patterns: [{ group, message, allowTypeImports: false }] },
      ],
    },
  })),
  {
    // Lists of definitions, each with a schema of its own, and modules that the handshake does not need and are required on first use.
    files: ["providers/plugin/**", "faults/provider/**", "**/main.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off", "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["__tests__/**"],
    rules: {
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/no-require-imports": "off",
      "@typescript-eslint/no-unused-vars": "off",
      "max-lines": "off",
    },
  },
);
