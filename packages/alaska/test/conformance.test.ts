import { keepsToTheRules } from "./conforming.ts";

keepsToTheRules(20, 60_000);
