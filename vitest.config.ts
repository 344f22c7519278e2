import { defaultClientConditions, defaultServerConditions } from "vite";
import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@summitry/source", ...defaultClientConditions] },
  ssr: { resolve: { conditions: ["@summitry/source", ...defaultServerConditions] } },
  test: {
    include: ["packages/*/test/**/*.test.ts", "examples/**/*.test.ts", "tests/**/*.test.ts"],
    setupFiles: ["tests/setup/seeds.ts", "tests/setup/endless.ts"],
    testTimeout: 90_000,
    maxWorkers: "100%",
    isolate: false,
    exclude: [...configDefaults.exclude, "**/*.all.test.ts"],
    typecheck: {
      enabled: true,
      include: ["packages/*/test/**/*.test-d.ts", "tests/**/*.test-d.ts"],
      tsconfig: "./tsconfig.test.json",
    },
  },
});
