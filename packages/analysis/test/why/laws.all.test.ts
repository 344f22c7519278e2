import { describe } from "vitest";
import { lawsOfExplanations } from "./laws.ts";

describe("explanations in random scenarios", () => lawsOfExplanations(10));
