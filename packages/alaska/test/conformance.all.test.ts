import { keepsToTheRules } from "./conforming.ts";

keepsToTheRules(200, 600_000);
