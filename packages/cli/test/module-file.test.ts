import module, { syncBuiltinESMExports } from "node:module";
import { fileURLToPath } from "node:url";
import { afterEach, expect, it, vi } from "vitest";
import { loadModule } from "../src/opening/module-file.ts";

const path = fileURLToPath(new URL("../starter/mediated.ts", import.meta.url));

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

it("modules in TypeScript are loaded by one loader, however many there are", async () => {
  await loadModule(path);
  const register = vi.spyOn(module, "register");
  syncBuiltinESMExports();
  await loadModule(path);
  await loadModule(path);
  expect(register).not.toHaveBeenCalled();
});
