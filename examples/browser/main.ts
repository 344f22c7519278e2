import { alaska } from "@summitry/alaska";
import { simulate } from "@summitry/core";

const { row, digest } = simulate(alaska(), { seed: "2025-08-15" });
document.querySelector("#result")!.textContent = JSON.stringify({ row, digest });
