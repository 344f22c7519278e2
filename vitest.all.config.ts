import { configDefaults, defineConfig } from "vitest/config";
import base from "./vitest.config.ts";

export default defineConfig({
  ...base,
  test: {
    include: ["packages/*/test/**/*.all.test.ts", "examples/**/*.all.test.ts", "tests/**/*.all.test.ts"],
    exclude: configDefaults.exclude,
    setupFiles: ["tests/setup/seeds.ts"],
    reporters: ["verbose"],
    testTimeout: 120_000,
    maxWorkers: "100%",
    hookTimeout: 120_000,
  },
});
