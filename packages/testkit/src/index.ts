/** Conformance checks for agents, strategies and protocols, and random agendas and preferences for your own tests. */

export { checkAgent, type CheckAgentOptions } from "./check-agent.ts";
export { checkStrategy, type CheckStrategyOptions } from "./check-strategy.ts";
export { checkProtocol, type CheckProtocolOptions } from "./check-protocol.ts";
export { ConformanceError, type CheckOptions } from "./checking.ts";
export { agendas, preferences } from "./arbitraries.ts";
export { checkLog } from "./check-log/check-log.ts";
export type { LawName, LogViolation } from "./check-log/laws/log-violation.ts";
